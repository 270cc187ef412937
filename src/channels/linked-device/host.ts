// The process of one linked device: the library and its browser, apart from the server, so that no fault, leak or
// late promise of theirs can reach it. Speaks with the server by messages and ends with it.
import type { Client } from './client.ts'
import { openLibrary } from './library.ts'

const [folder = ''] = process.argv.slice(2)
type Call = { call: number; method: keyof Client; args: unknown[] }

const tell = (message: unknown) => {
  if (process.connected) process.send?.(message)
}
// A server that is gone has closed the channel; the browser ends when its pipe closes.
process.on('disconnect', () => process.exit(0))
// The library leaves promises behind that nobody waits for; whether the device still works, the watchdog sees.
process.on('unhandledRejection', () => tell({ fault: 'unhandled rejection' }))
// Signals to our group are the server's to act on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const opening = openLibrary({ folder, onEvent: (event) => tell(event) })
opening.catch((error) => {
  tell({ event: 'gone', reason: reasonOf(error) })
  setImmediate(() => process.exit(1))
})

process.on('message', async ({ call, method, args }: Call) => {
  try {
    const client = (await opening) as unknown as Record<string, (...args: unknown[]) => unknown>
    const value = await client[method]!(...args)
    if (method === 'start') tell({ browser: (await opening).browserPid() })
    tell({ call, value })
    if (method === 'stop' || method === 'logout') setImmediate(() => process.exit(0))
  } catch (error) {
    tell({ call, error: reasonOf(error) })
  }
})

/** The library throws texts as well as errors. Only the first line, which names no person. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.split('\n')[0]!.slice(0, 200)
}
