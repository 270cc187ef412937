// npm run import FILE [--replace]: puts a backup in place of the database. The server must be stopped.
import { parseArgs } from 'node:util'
import { loadConfig } from '../src/config.ts'
import { verifyBackup } from '../src/db/backup/file.ts'
import { importDatabase } from '../src/db/backup/import.ts'
import { connect } from '../src/db/client.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { terminalLog } from '../src/db/terminal-log.ts'

const { values, positionals } = parseArgs({
  options: { replace: { type: 'boolean' } },
  allowPositionals: true,
})

async function main(): Promise<string | undefined> {
  const { dataDir, databaseUrl } = loadConfig()
  const [file] = positionals
  if (!file) return 'Usage: npm run import -- FILE [--replace]'
  await verifyBackup(file) // before a database is made for it
  const database = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await startEmbedded({ dataDir, log: terminalLog })
  const sql = connect(database.url, { max: 1, log: terminalLog, applicationName: 'import' })
  try {
    const result = await importDatabase({ sql, file, dataDir, replace: values.replace ?? false })
    if ('refused' in result) return result.refused
    const forward = result.migrated.length > 0 ? `, and migrated it by ${result.migrated.join(', ')}` : ''
    console.log(`Imported ${result.tables} tables from ${file}${forward}.`)
    return undefined
  } finally {
    await sql.end({ timeout: 5 })
    await database.stop()
  }
}

const failure = await main().catch((error: Error) => error.message)
if (failure) {
  console.error(failure)
  process.exitCode = 1
}
