// npm run export [file]: the whole shop into one file, while the server runs or not.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadConfig } from '../src/config.ts'
import { exportDatabase } from '../src/db/backup/export.ts'
import { connect } from '../src/db/client.ts'
import { runningEmbedded, startEmbedded } from '../src/db/embedded.ts'
import { terminalLog } from '../src/db/terminal-log.ts'

const now = new Date()
const file = resolve(
  process.argv[2] ?? `kalathi-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.kalathi.gz`,
)

async function main(): Promise<string | undefined> {
  const { dataDir, databaseUrl } = loadConfig()
  const database = await open(dataDir, databaseUrl)
  if (!database) return `There is nothing to export: no database in ${dataDir}.`
  const sql = connect(database.url, { max: 1, log: terminalLog, applicationName: 'export' })
  try {
    const result = await exportDatabase({ sql, file, dataDir, now })
    if ('refused' in result) return result.refused
    console.log(`Exported ${result.tables} tables to ${file}. It holds personal data: keep it safe.`)
    if (existsSync(join(dataDir, 'secret.key'))) {
      console.log(
        `Stored tokens are sealed with ${join(dataDir, 'secret.key')}, which is not in it: keep that file elsewhere.`,
      )
    }
    return undefined
  } finally {
    await sql.end({ timeout: 5 })
    await database.stop()
  }
}

async function open(
  dataDir: string,
  databaseUrl: string | undefined,
): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const url = databaseUrl ?? (await runningEmbedded(dataDir))
  if (url) return { url, stop: async () => {} }
  if (!existsSync(join(dataDir, 'postgres'))) return undefined
  return await startEmbedded({ dataDir, log: terminalLog })
}

const failure = await main().catch((error: Error) => error.message)
if (failure) {
  console.error(failure)
  process.exitCode = 1
}
