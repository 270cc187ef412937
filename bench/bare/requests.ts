// The limit of sending: so many of the same requests to the stub as fast as they go, and nothing else.
import { Pool } from 'undici'
import { secrets } from '../meta.ts'

const { GRAPH_URL, TOTAL, NUMBERS } = process.env
const url = new URL(GRAPH_URL!)
const numbers = NUMBERS!.split(',')
const total = Number(TOTAL)
const pool = new Pool(url.origin, { connections: 512, pipelining: 1 })
const headers = { authorization: `Bearer ${secrets.accessToken}`, 'content-type': 'application/json' }
let next = 0

async function loop(): Promise<void> {
  for (let n = next++; n < total; n = next++) {
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
    await answer.body.text()
  }
}

await Promise.all(Array.from({ length: 512 }, loop))
await pool.close()
