import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { VirtualWhatsAppOptions } from '../../src/virtual-whatsapp/options.ts'
import { createVirtualWhatsApp } from '../../src/virtual-whatsapp/virtual-whatsapp.ts'

type Json = Record<string, unknown>
type Hook = { body: string; signature: string; json: { entry: { id: string; changes: Change[] }[] } }
type Change = { field: string; value: Json }

export const numberId = '710000000000001'
export const accountId = '720000000000001'
export const secret = 'a secret of the test'
export const token = 'a token of the test'
export const maria = '306900000101'

const day = 86_400_000

/** A virtual WhatsApp with a receiver of webhooks, a clock that stands still, and ids that count. */
export async function start(t: TestContext, options: Partial<VirtualWhatsAppOptions> = {}) {
  const hooks: Hook[] = []
  const answers: number[] = []
  const refusal = { of: (_body: string) => false }
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const status = answers.shift() ?? (refusal.of(body) ? 500 : 200)
      const signature = String(request.headers['x-hub-signature-256'])
      if (status === 200) hooks.push({ body, signature, json: JSON.parse(body) })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const clock = { ms: Date.parse('2026-11-21T10:00:00Z'), now: () => new Date(clock.ms) }
  let ids = 0
  const vw = createVirtualWhatsApp({
    numbers: [
      {
        phoneNumberId: numberId,
        displayPhoneNumber: '+30 210 555 0000',
        businessAccountId: accountId,
        accessToken: token,
        appSecret: secret,
      },
    ],
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
    clock,
    newId: () => `id-${++ids}`,
    seed: 7,
    webhookBackoffMs: 1,
    ...options,
  })
  const url = await vw.listen()
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await vw.close()
    receiver.closeAllConnections()
    await new Promise((resolve) => receiver.close(resolve))
  }
  t.after(close)

  async function call(method: string, path: string, body?: unknown, bearer = token) {
    const answer = await fetch(`${url}${path.startsWith('/_') ? '' : '/v25.0'}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = (text ? JSON.parse(text) : {}) as Json
    return { status: answer.status, headers: answer.headers, empty: text === '', json, code: codeOf(json) }
  }

  return {
    vw,
    url,
    hooks,
    answers,
    refusal,
    clock,
    call,
    close,
    day,
    send: (body: Json) =>
      call('POST', `/${numberId}/messages`, { messaging_product: 'whatsapp', to: maria, ...body }),
    /** All entries of one list (`messages`, `statuses` …) that came by webhook, in order. */
    async received(list: string): Promise<Json[]> {
      await vw.settled()
      const changes = hooks.flatMap((hook) => hook.json.entry.flatMap((entry) => entry.changes))
      return changes.flatMap((change) => (change.value[list] as Json[] | undefined) ?? [])
    },
    async changes(field: string): Promise<Json[]> {
      await vw.settled()
      const changes = hooks.flatMap((hook) => hook.json.entry.flatMap((entry) => entry.changes))
      return changes.filter((change) => change.field === field).map((change) => change.value)
    },
    personId: () => vw.act(maria, 'read') && vw.ledger().at(-1)?.personId,
  }
}

function codeOf(json: unknown): number | undefined {
  return (json as { error?: { code?: number } } | undefined)?.error?.code
}

/** The id of the message that a send call was answered with. */
export function idOf(answer: { json: Json }): string {
  return (answer.json.messages as { id: string }[])[0]!.id
}

/** `code` of the first failed status. */
export function failedWith(statuses: Json[]): unknown {
  const failed = statuses.find((one) => one.status === 'failed')
  return (failed?.errors as { code: number }[] | undefined)?.[0]?.code
}

export const text = { type: 'text', text: { body: 'Hello' } }

export function template(name: string, components?: Json[], language = 'en') {
  return {
    type: 'template',
    template: { name, language: { code: language }, ...(components ? { components } : {}) },
  }
}

export const marketing = {
  name: 'autumn',
  language: 'en',
  category: 'MARKETING' as const,
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'For {{1}}' },
    { type: 'BODY', text: 'Hello {{1}}, autumn oil is {{2}} now.' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'See', url: 'https://shop.example/{{1}}' },
        { type: 'QUICK_REPLY', text: 'Stop' },
      ],
    },
  ],
}

const parameter = (value: string) => ({ type: 'text', text: value })
export const filled = [
  { type: 'header', parameters: [parameter('you')] },
  { type: 'body', parameters: [parameter('Maria'), parameter('8 €')] },
  { type: 'button', sub_type: 'url', index: '0', parameters: [parameter('oil')] },
]
