import { createWriteStream, openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { copyRows } from '../bare/import.ts'
import { residentMb } from '../processes.ts'
import { apiToken, type Server, startServer } from '../server.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, whole } from './line.ts'

/**
 * A file of past buyers, from its upload to its last row, and taken back again; what the machine could copy at best
 * stands beside it.
 */
export const importing: Line = { name: 'import', run }

const target = 25_000
const mostMb = 300

async function run({ machine, full, quick, say }: Context): Promise<Row[]> {
  const total = full ? 1_000_000 : quick ? 20_000 : 200_000
  const path = join(await machine.folder('import'), 'buyers.csv')
  await pipeline(Readable.from(buyers(total)), createWriteStream(path))
  const bare = await machine.database()
  const limit = total / (await copyRows(bare.sql, path))

  const { url } = await machine.database()
  const server = await startServer({
    dataDir: await machine.folder('import'),
    databaseUrl: url,
    graphPort: 1,
  })
  const { id, seconds, mb, rows } = await importFile(server, path)
  const undo = await undoImport(server, id)
  await server.stop()
  if (rows.new !== total) say(`import: ${JSON.stringify(rows)}`)
  const perSecond = total / seconds
  const note = full ? '' : ' (--full: 1,000,000)'
  return [
    {
      what: `rows imported a second, ${whole(total)} rows${note}`,
      ours: whole(perSecond),
      limit: `${whole(limit)} parsed and copied to one table`,
      target: `>= ${whole(target)}`,
      pass: perSecond >= target && rows.new === total,
    },
    {
      what: 'rows taken back a second',
      ours: whole(total / undo.seconds),
      limit: `${undo.seen} steps of its progress seen`,
      target: '',
    },
    {
      what: 'most resident memory of the server meanwhile (Node process, Postgres aside)',
      ours: `${whole(mb)} MB`,
      limit: '',
      target: `< ${mostMb} MB`,
      pass: mb < mostMb,
    },
  ]
}

const firstNames = ['Μαρία', 'Γιώργος', 'Ελένη', 'Κώστας', 'Kovács', 'Anna', 'Σοφία', 'Nagy']
const lastNames = ['Παπαδοπούλου', 'Ιωάννου', 'Γεωργίου', 'Tünde', 'Κωνσταντίνου']
const cities = ['Αθήνα', 'Θεσσαλονίκη', 'Győr', 'Ηράκλειο', 'Λάρισα']

function* buyers(total: number): Generator<string> {
  yield 'Όνομα;Επώνυμο;Κινητό;Email;Πόλη;Τελευταία παραγγελία;Total spent\r\n'
  for (let i = 0; i < total; ) {
    let piece = ''
    for (const end = Math.min(i + 5000, total); i < end; i++) {
      const date = `${1 + (i % 28)}/${1 + (i % 12)}/2025`
      piece += `${firstNames[i % 8]};${lastNames[i % 5]};69${40_000_000 + i};buyer${i}@example.gr;${cities[i % 5]};${date};${i % 300},${10 + (i % 90)}\r\n`
    }
    yield piece
  }
}

type Imported = { id: string; seconds: number; mb: number; rows: Record<string, number> }

async function importFile({ port, pid }: Server, path: string): Promise<Imported> {
  const headers = { authorization: `Bearer ${apiToken}` }
  const address = `http://127.0.0.1:${port}/api/imports`
  const form = new FormData()
  form.set('file', await openAsBlob(path), 'buyers.csv')
  form.set('options', JSON.stringify({ consent: { source: 'checkout', text: 'Yes, write me on WhatsApp' } }))
  const started = performance.now()
  const answer = await fetch(address, { method: 'POST', headers, body: form })
  if (!answer.ok) throw new Error(`POST /api/imports: ${answer.status} ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  let mb = 0
  for (;;) {
    mb = Math.max(mb, residentMb(pid) ?? Number.NaN)
    const found = (await (await fetch(`${address}/${id}`, { headers })).json()) as {
      status: string
      rows: Imported['rows']
    }
    if (found.status === 'failed') throw new Error('The import failed.')
    if (found.status === 'done')
      return { id, seconds: (performance.now() - started) / 1000, mb, rows: found.rows }
    await wait(100)
  }
}

async function undoImport({ port }: Server, id: string): Promise<{ seconds: number; seen: number }> {
  const headers = { authorization: `Bearer ${apiToken}` }
  const address = `http://127.0.0.1:${port}/api/imports/${id}`
  const started = performance.now()
  const answer = await fetch(`${address}/undo`, { method: 'POST', headers })
  if (!answer.ok) throw new Error(`POST /api/imports/${id}/undo: ${answer.status}`)
  const seen = new Set<number>()
  for (;;) {
    const found = (await (await fetch(address, { headers })).json()) as { undo: string; undoProgress: number }
    if (found.undo === 'done') return { seconds: (performance.now() - started) / 1000, seen: seen.size }
    seen.add(found.undoProgress)
    await wait(100)
  }
}
