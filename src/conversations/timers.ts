import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewEvent } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'

type Due = {
  id: string
  run_id: string
  seq: number
  name: string
  due_at: Date
  payload: Record<string, unknown>
  contact_id: string
  channel_id: string
}

const mostAtOnce = 500

/** Turns due timers into events, each once. Returns how many. */
export async function fireTimers(deps: {
  sql: Sql
  clock: Clock
  newId: NewId
  wake: Wake
}): Promise<number> {
  const fired = await deps.sql.begin(async (tx) => {
    const due = await tx<Due[]>`
      with due as (
        select id from timers where fired_at is null and due_at <= ${deps.clock.now()}
        order by due_at limit ${mostAtOnce} for update skip locked
      ), fired as (
        update timers t set fired_at = ${deps.clock.now()} where t.id = any(array(select id from due)) returning t.*
      )
      select f.id, f.run_id, f.seq, f.name, f.due_at, f.payload, c.contact_id, c.channel_id
      from fired f join flow_runs r on r.id = f.run_id join conversations c on c.id = r.conversation_id`
    const { contactIds } = await appendIn(tx, deps.newId, due.map(firedEvent))
    return contactIds
  })
  if (fired.length > 0) deps.wake.turns(fired)
  return fired.length
}

/** Lets timers of this name fire now instead of at their time: what they were set by has changed, and their flows look again. */
export async function hurryTimers({ sql, clock }: { sql: Sql; clock: Clock }, name: string): Promise<void> {
  await sql`update timers set due_at = ${clock.now()} where name = ${name} and fired_at is null and due_at > ${clock.now()}`
}

function firedEvent(timer: Due): NewEvent {
  return {
    source: 'timers',
    dedupeKey: timer.id,
    kind: 'timer_fired',
    channelId: timer.channel_id,
    about: { contactId: timer.contact_id },
    payload: { runId: timer.run_id, seq: timer.seq, name: timer.name, data: timer.payload },
    occurredAt: timer.due_at,
  }
}
