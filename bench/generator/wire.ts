import { connect, type Socket } from 'node:net'

export type Wire = { post(request: Buffer): Promise<number>; close(): void }

type Pending = { request: Buffer; resolve: (status: number) => void; reject: (error: Error) => void }
type Line = { socket: Socket; current: Pending | undefined; received: string }

/**
 * HTTP over kept-alive sockets, one request at a time on each, and nothing more: the generator shares the two
 * cores with what it measures, and Node's own client would cost as much as the server. Resolves with the status.
 */
export async function openWire(port: number, connections: number): Promise<Wire> {
  const queue: Pending[] = []
  const idle: Line[] = []
  const lines: Line[] = []

  const next = (line: Line) => {
    const pending = queue.shift()
    line.current = pending
    if (pending) line.socket.write(pending.request)
    else idle.push(line)
  }
  const open = () =>
    new Promise<Line>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      const line: Line = { socket, current: undefined, received: '' }
      socket.once('connect', () => resolve(line))
      socket.on('error', (error) => {
        line.current?.reject(error)
        reject(error)
      })
      socket.on('data', (chunk) => {
        line.received += chunk.toString('latin1')
        const status = takeAnswer(line)
        if (status === undefined) return
        const { current } = line
        next(line)
        current?.resolve(status)
      })
    })
  lines.push(...(await Promise.all(Array.from({ length: connections }, open))))
  idle.push(...lines)

  return {
    post: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject })
        const line = idle.pop()
        if (line) next(line)
      }),
    close() {
      for (const { socket } of lines) socket.destroy()
    },
  }
}

/** The status of a whole answer, taken off the line; undefined while some of it is missing. */
function takeAnswer(line: Line): number | undefined {
  const head = line.received.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(line.received.slice(0, head))?.[1] ?? 0)
  const end = head + 4 + length
  if (line.received.length < end) return undefined
  const status = Number(line.received.slice(9, 12))
  line.received = line.received.slice(end)
  return status
}
