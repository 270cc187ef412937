import { Pool } from 'undici'
import { secrets } from '../meta.ts'

/** The requests of a campaign, by the environment's `GRAPH_URL` and `NUMBERS`; `send` resolves with the answer's text. */
export function openRequests() {
  const { GRAPH_URL, NUMBERS } = process.env
  const url = new URL(GRAPH_URL!)
  const numbers = NUMBERS!.split(',')
  const pool = new Pool(url.origin, { connections: 512, pipelining: 1 })
  const headers = { authorization: `Bearer ${secrets.accessToken}`, 'content-type': 'application/json' }
  return {
    async send(n: number): Promise<string> {
      const answer = await pool.request({
        method: 'POST',
        path: `${url.pathname}/${numbers[n % numbers.length]}/messages`,
        headers,
        body: JSON.stringify({
          messaging_product: 'whatsapp',
          to: `+3069${String(50_000_000 + n)}`,
          type: 'template',
          template: {
            name: 'news',
            language: { code: 'el' },
            components: [{ type: 'body', parameters: [{ type: 'text', text: 'Μαρία' }] }],
          },
          biz_opaque_callback_data: `bare-${n}`,
        }),
      })
      return answer.body.text()
    },
    close: () => pool.close(),
  }
}
