// The server as it is, which also notes in `left` in DATA_DIR when the head of each message was written, in ms of the
// machine's clock: `node run.mjs test/processes/campaign/leaving.ts`.
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(process.env.DATA_DIR!, 'left')
subscribe('undici:client:sendHeaders', (message) => {
  const { request } = message as { request: { path: string } }
  if (request.path.endsWith('/messages'))
    appendFileSync(file, `${performance.timeOrigin + performance.now()}\n`)
})
await import('../../../src/main.ts')
