import type { ServerResponse } from 'node:http'

/** The stream that pages follow: numbered events, a short memory for those that reconnect. */
export type Live = {
  epoch: string
  position(): string
  publish(name: string, data: unknown): void
  /**
   * Streams events after `lastId` to the response. Where that is no longer remembered (or of an earlier run)
   * a `resync` event tells the page to load the state afresh.
   */
  attach(response: ServerResponse, lastId: string | undefined): void
  close(): void
}

const remembered = 2_000

export function createLive(epoch: string): Live {
  let sequence = 0
  const memory: { sequence: number; chunk: string }[] = []
  const responses = new Set<ServerResponse>()
  const beat = setInterval(() => {
    for (const response of responses) response.write(': beat\n\n')
  }, 10_000)
  beat.unref()

  return {
    epoch,
    position: () => `${epoch}:${sequence}`,
    publish(name, data) {
      sequence += 1
      // Nobody watching and a bench running: the memory is still kept, as a page may be between two connections.
      const chunk = `id: ${epoch}:${sequence}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
      memory.push({ sequence, chunk })
      if (memory.length > remembered * 2) memory.splice(0, remembered)
      for (const response of responses) response.write(chunk)
    },
    attach(response, lastId) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        connection: 'keep-alive',
      })
      response.write('retry: 1000\n\n')
      const [lastEpoch, lastSequence] = (lastId ?? '').split(':')
      const from = Number(lastSequence)
      const oldest = memory[0]?.sequence ?? sequence + 1
      if (lastEpoch === epoch && from <= sequence && from >= oldest - 1) {
        for (const event of memory) if (event.sequence > from) response.write(event.chunk)
      } else {
        response.write(`id: ${epoch}:${sequence}\nevent: resync\ndata: {}\n\n`)
      }
      responses.add(response)
      response.on('close', () => responses.delete(response))
    },
    close() {
      clearInterval(beat)
      for (const response of responses) response.end()
    },
  }
}
