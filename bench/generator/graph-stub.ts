import { createServer } from 'node:http'

/** A message that the server sent: `callback` is its row's id, `id` the one that the stub gave it. */
export type Sent = { number: string; to: string; id: string; callback: string; text: string; at: number }

export type GraphStub = {
  port: number
  onSend(listener: (sent: Sent) => void): void
  receipts(): number
  /** Answers so long after the request from now on. */
  delay(ms: number): void
}

/**
 * The part of Meta's Graph API that a conversation needs, answering at once: bare node:http, because it runs
 * on the same two cores as what is measured. Enforces nothing; virtual WhatsApp is for that.
 */
export async function startGraphStub(): Promise<GraphStub> {
  let listener: (sent: Sent) => void = () => {}
  let count = 0
  let receipts = 0
  let delayMs = 0
  const run = process.pid.toString(36)
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const at = performance.now()
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const message = JSON.parse(body || '{}') as Record<string, unknown>
      if (message.status === 'read') {
        receipts++
        answer('{"success":true}')
        return
      }
      const to = String(message.to ?? message.recipient ?? '').replace('+', '')
      const id = `wamid.bench.${run}.${++count}`
      const json = `{"messaging_product":"whatsapp","contacts":[{"input":"${to}","wa_id":"${to}"}],"messages":[{"id":"${id}"}]}`
      if (delayMs > 0) setTimeout(answer, delayMs, json)
      else answer(json)
      const number = request.url!.split('/').at(-2)!
      const text = (message.text as { body?: string } | undefined)?.body ?? String(message.type)
      listener({ number, to, id, callback: String(message.biz_opaque_callback_data ?? ''), text, at })
    })
    const answer = (json: string) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(json),
      })
      response.end(json)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The stub did not get a port')
  return {
    port: address.port,
    onSend(given) {
      listener = given
    },
    receipts: () => receipts,
    delay(ms) {
      delayMs = ms
    },
  }
}
