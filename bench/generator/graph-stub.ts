import { createServer, type Socket } from 'node:net'

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
 * The part of Meta's Graph API that a conversation needs, answering at once: HTTP over bare sockets, because it runs
 * on the same two cores as what is measured and node:http would take as much of them as the server. Enforces
 * nothing; virtual WhatsApp is for that.
 */
export async function startGraphStub(): Promise<GraphStub> {
  let listener: (sent: Sent) => void = () => {}
  let count = 0
  let receipts = 0
  let delayMs = 0
  const run = process.pid.toString(36)

  function take(socket: Socket, path: string, body: string): void {
    const at = performance.now()
    const message = JSON.parse(body || '{}') as Record<string, unknown>
    if (message.status === 'read') {
      receipts++
      answer(socket, '{"success":true}')
      return
    }
    const to = String(message.to ?? message.recipient ?? '').replace('+', '')
    const id = `wamid.bench.${run}.${++count}`
    const json = `{"messaging_product":"whatsapp","contacts":[{"input":"${to}","wa_id":"${to}"}],"messages":[{"id":"${id}"}]}`
    if (delayMs > 0) setTimeout(answer, delayMs, socket, json)
    else answer(socket, json)
    const number = path.split('/').at(-2)!
    const text = (message.text as { body?: string } | undefined)?.body ?? String(message.type)
    listener({ number, to, id, callback: String(message.biz_opaque_callback_data ?? ''), text, at })
  }

  const server = createServer({ noDelay: true }, (socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      for (let request = firstOf(received); request; request = firstOf(received)) {
        received = received.subarray(request.end)
        take(socket, request.path, request.body)
      }
    })
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

function answer(socket: Socket, json: string): void {
  // Only letters of one byte are in it.
  socket.write(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${json.length}\r\n\r\n${json}`,
  )
}

/** The first whole request of what was received; undefined while some of it is missing. */
function firstOf(received: Buffer): { path: string; body: string; end: number } | undefined {
  const head = received.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const words = received.toString('latin1', 0, head)
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(words)?.[1] ?? 0)
  const end = head + 4 + length
  if (received.length < end) return undefined
  return { path: words.split(' ', 2)[1]!, body: received.toString('utf8', head + 4, end), end }
}
