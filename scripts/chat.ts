// npm run chat [-- --url http://localhost:3000] [--as NAME]: the conversation in a terminal.
import { parseArgs } from 'node:util'
import closeWithGrace from 'close-with-grace'
import { watchStarter } from '../src/alone.ts'
import { talk } from '../src/chat/chat.ts'
import { connectPhone } from '../src/chat/phone.ts'
import { findServer, type Where } from '../src/chat/where.ts'
import { loadConfig } from '../src/config.ts'

const stopping = new AbortController()
let where: Promise<Where> | undefined

const grace = closeWithGrace({ delay: 15_000, logger: false }, async ({ err }) => {
  if (err) console.error(err.message.split('\n')[0])
  stopping.abort()
  await (await where?.catch(() => undefined))?.stop()
})

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, as: { type: 'string' } } })
  const config = loadConfig()
  if (config.startedByNpm) watchStarter(() => grace.close())
  where = findServer(config, values.url)
  const { url, note } = await where
  if (stopping.signal.aborted) return
  const { stdin: input, stdout: output } = process
  const interactive = Boolean(input.isTTY && output.isTTY)
  await talk({
    phone: connectPhone(url),
    terminal: { input, output, interactive },
    as: values.as,
    note,
    signal: stopping.signal,
  })
}

try {
  await main()
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : 'The chat could not start.')
    process.exitCode = 1
  }
}
// Stops what was started, then ends the process: with its exit code, which close-with-grace would make 0.
if (!stopping.signal.aborted) {
  grace.uninstall()
  await (await where?.catch(() => undefined))?.stop()
  process.exit()
}
