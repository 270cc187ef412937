// An import thread that dies of whatever file it begins with, as of one that outgrows its heap.
import { parentPort, workerData } from 'node:worker_threads'
import postgres from '../../../src/db/driver.ts'

const sql = postgres(workerData.databaseUrl, { max: 1 })
const [waiting] = await sql`
  update imports set status = 'running' where id = (
    select id from imports where status in ('waiting', 'running') order by id limit 1) returning id`
await sql.end()
parentPort!.postMessage({ type: 'begin', id: waiting!.id })
throw new Error('The heap is full.')
