import { fireTimers } from '../../src/conversations/timers.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { medianOf } from '../statistics.ts'
import type { Row } from '../table.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** How long it takes to find the carts that are due among all that were left. */
export const carts: Line = { name: 'carts', run }

const rounds = 20
const dueAtOnce = 50
const target = 50

async function run({ machine, quick, say }: Context): Promise<Row[]> {
  const open = quick ? 100_000 : 1_000_000
  const { sql } = await machine.database()
  say(`carts: writing ${whole(open)} open carts`)
  // Each cart has a run, and its run the timer of its next step. Written by the database itself; what is measured is
  // the look for those that are due.
  const id = sql`(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid`
  await sql`
    insert into carts (id, store, external_id, changed_at, customer, items, total, currency)
    select ${id}, 'generic', n::text, now(), '{}', '[{"name": "Soap", "quantity": 1}]', 9, 'EUR'
    from generate_series(1, ${open}::int) n`
  await sql`insert into channels (id, kind, name, number, account, base_url, virtual) values (${newId()}, 'cloud-api', 'bench', '1', '2', 'http://127.0.0.1:9', true)`
  await sql`insert into contacts (id) select ${id} from generate_series(1, ${dueAtOnce * rounds}::int) n`
  await sql`
    insert into conversations (id, contact_id, channel_id)
    select ${id}, ${id}, (select id from channels) from generate_series(1, ${dueAtOnce * rounds}::int) n`
  await sql`
    insert into flow_runs (id, conversation_id, flow, subject, version, state, seq, status)
    select ${id}, ${id}, 'cart-recovery', n::text, 1, '{}', 0, 'active' from generate_series(1, ${dueAtOnce * rounds}::int) n`
  await sql`
    insert into timers (id, run_id, seq, name, due_at)
    select ${id}, ${id}, 0, 'step', now() + make_interval(mins => n / ${dueAtOnce}::int) from generate_series(1, ${open}::int) n`
  await sql`vacuum analyze`
  const began = Date.now()
  const times: number[] = []
  let fired = 0
  for (let round = 1; round <= rounds; round++) {
    const clock = { now: () => new Date(began + round * 60_000) }
    const from = performance.now()
    fired += await fireTimers({ sql, clock, newId, wake: noWake })
    times.push(performance.now() - from)
  }
  const median = medianOf(times)
  return [
    {
      what: `the carts that are due (${dueAtOnce} each time) found among ${whole(open)} and told to their runs, median of ${rounds}`,
      ours: ms(median),
      limit: '',
      target: `< ${target} ms`,
      pass: median < target && fired > 0,
    },
  ]
}
