import type { ServerResponse } from 'node:http'

export type EventStream = { write(chunk: string): void; end(): void; destroy(): void; isOpen(): boolean }

/** What nobody has read by now: the connection is dead, and its buffer must not grow. */
const mostUnread = 1_000_000

/**
 * Begins a stream of server-sent events. `beat` is called every so often, and the stream ends once it resolves with
 * false. `onClose` is called once, also where the client has left before the stream could begin.
 */
export function beginEventStream(
  response: ServerResponse,
  on: { everyMs: number; beat(): Promise<boolean>; onClose(): void },
): EventStream {
  const isOpen = () => !response.destroyed && !response.writableEnded
  const stream: EventStream = {
    isOpen,
    write: (chunk) => void (isOpen() && response.write(chunk)),
    end: () => void response.end(),
    destroy: () => void response.destroy(),
  }
  // It closes once: whoever left while we asked who they are is not heard to leave any more.
  if (response.destroyed) {
    on.onClose()
    response.destroy()
    return stream
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // nginx would keep events back until it has a buffer full of them.
    'x-accel-buffering': 'no',
  })
  const beat = setInterval(async () => {
    if (response.writableLength > mostUnread) return stream.destroy()
    if (await on.beat()) stream.write(': beat\n\n')
    else stream.end()
  }, on.everyMs)
  response.once('close', () => {
    clearInterval(beat)
    on.onClose()
  })
  return stream
}
