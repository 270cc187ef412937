import closeWithGrace from 'close-with-grace'
import { watchStarter } from './alone.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { DataDirUnusable, openDataDir } from './db/embedded/data-dir.ts'
import { DataDirBusy } from './db/embedded/lock.ts'
import { Unlistenable } from './front.ts'
import { createLogger } from './logger.ts'
import { type Server, startServer } from './server.ts'

/** A supervisor gives 30 s before it kills; what is not drained by then is settled by the next start. */
const graceMs = 25_000

const config = readConfig()
const log = createLogger(config.logLevel, process.stdout.isTTY)

try {
  await openDataDir(config.dataDir) // secret.key, spool and uploads are there with every database
  const server = await startServer(config, log)
  const grace = closeWithGrace({ delay: graceMs, logger: false }, async ({ signal, err, manual }) => {
    if (err) log.error({ err }, 'stopping after a fault')
    else log.info({ signal, manual }, 'stopping')
    await server.stop()
    log.info({}, 'stopped')
  })
  if (config.startedByNpm) watchStarter(() => grace.close())
  announce(server)
} catch (error) {
  fail(error)
}

function readConfig(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

function announce({
  url,
  virtual,
  setupToken,
  linkWasPrinted,
  warning,
  unbuilt,
}: Omit<Server, 'stop'>): void {
  log.info({ role: config.role }, 'ready')
  for (const one of [warning, unbuilt]) if (one) console.error(`\n  ATTENTION: ${one}\n`)
  if (config.role === 'worker') return
  const lines = virtual
    ? [
        'Kalathi is ready.',
        `The dashboard:                 ${url}`,
        `Write to the shop on a phone:  ${url}/phone`,
        `The API and its documents:     ${url}/api/docs`,
      ]
    : [
        'Kalathi is ready.',
        `The dashboard:              ${url}`,
        `The API and its documents:  ${url}/api/docs`,
      ]
  if (setupToken)
    lines.push(`Make your account, once, here: ${url}/setup#token=${encodeURIComponent(setupToken)}`)
  if (linkWasPrinted)
    lines.push(
      'Nobody has an account yet: its link was printed at the first start. Is it lost? Start once with SETUP_TOKEN, 16 letters or more of yours, for another.',
    )
  console.log(`\n  ${lines.join('\n  ')}\n`)
}

function fail(error: unknown): never {
  const expected = [DataDirBusy, DataDirUnusable, Unlistenable]
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) console.error(error.message)
  else {
    log.error({ err: error }, 'could not start')
    console.error(error instanceof Error ? error.message.split('\n')[0] : 'Kalathi could not start.')
  }
  process.exit(1)
}
