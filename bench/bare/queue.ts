// What is usually done, and no more: a BullMQ job for each recipient, which reads its row, sends, and writes the row.
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { connect } from '../../src/db/client.ts'
import { terminalLog } from '../../src/db/terminal-log.ts'
import { openRequests } from './template-request.ts'

const { DATABASE_URL, REDIS_URL, TOTAL } = process.env
const total = Number(TOTAL)
const atOnce = 500
const sql = connect(DATABASE_URL!, { max: 16, log: terminalLog, applicationName: 'bench-queue' })
const redis = () => new Redis(REDIS_URL!, { maxRetriesPerRequest: null })
const requests = openRequests()

await sql`create table bare_recipients (id int primary key, status text not null, provider_id text)`
await sql`insert into bare_recipients select n, 'queued' from generate_series(1, ${total}::int) n`
const queue = new Queue('bare', { connection: redis() })
for (let from = 1; from <= total; from += 1000) {
  const ids = Array.from({ length: Math.min(1000, total - from + 1) }, (_, n) => from + n)
  await queue.addBulk(ids.map((id) => ({ name: 'send', data: { id }, opts: { removeOnComplete: true } })))
}

const { promise: allDone, resolve } = Promise.withResolvers<void>()
let done = 0
const worker = new Worker<{ id: number }>(
  'bare',
  async ({ data }) => {
    const [row] = await sql`select status from bare_recipients where id = ${data.id}`
    if (row?.status === 'queued') {
      const answer = JSON.parse(await requests.send(data.id)) as { messages: { id: string }[] }
      await sql`update bare_recipients set status = 'sent', provider_id = ${answer.messages[0]!.id} where id = ${data.id}`
    }
    if (++done === total) resolve()
  },
  { connection: redis(), concurrency: atOnce },
)
// A bench that waits for what will never be sent would wait for ever.
worker.on('failed', (_, error) => {
  console.error(error)
  process.exit(1)
})
await allDone
await worker.close()
process.exit(0)
