import { createHmac } from 'node:crypto'

/** The numbers of the benchmark's shop: the first comes by the environment, the others through the API. */
export const numbers = [
  '410000000000001',
  '410000000000002',
  '410000000000003',
  '410000000000004',
  '410000000000005',
  '410000000000006',
  '410000000000007',
  '410000000000008',
] as const
export const account = '420000000000001'
export const secrets = {
  accessToken: 'bench-access-token-4f2a9c71',
  appSecret: 'bench-app-secret-9d31e0b8',
  verifyToken: 'bench-verify-token-77ab10ce',
} as const

export type ShopperMessage = { number: string; from: string; id: string; text: string }
export type StatusUpdate = { id: string; to: string; status: 'sent' | 'delivered' | 'read'; callback: string }

/** One signed request as its bytes: built whole, so that a socket takes it in one write. */
function signedRequest(body: string): Buffer {
  const signature = createHmac('sha256', secrets.appSecret).update(body).digest('hex')
  return Buffer.from(
    'POST /webhooks/whatsapp HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n' +
      `x-hub-signature-256: sha256=${signature}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function change(number: string, rest: object): string {
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: account,
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '302105550100', phone_number_id: number },
              ...rest,
            },
          },
        ],
      },
    ],
  })
}

const seconds = () => String(Math.floor(Date.now() / 1000))

/** A shopper's text message as Meta posts it. */
export function messageRequest({ number, from, id, text }: ShopperMessage): Buffer {
  return signedRequest(
    change(number, {
      contacts: [{ profile: { name: `Shopper ${from.slice(-4)}` }, wa_id: from }],
      messages: [{ from, id, timestamp: seconds(), type: 'text', text: { body: text } }],
    }),
  )
}

/** What became of messages, several in one body. */
export function statusRequest(number: string, updates: StatusUpdate[]): Buffer {
  const timestamp = seconds()
  return signedRequest(
    change(number, {
      statuses: updates.map(({ id, to, status, callback }) => ({
        id,
        status,
        timestamp,
        recipient_id: to,
        biz_opaque_callback_data: callback,
        pricing: {
          billable: false,
          pricing_model: 'PMP',
          type: 'free_customer_service',
          category: 'service',
        },
      })),
    }),
  )
}
