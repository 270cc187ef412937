import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { connect, type Sql } from '../../src/db/client.ts'
import type { NewEvent, NewStatus } from '../../src/events/event.ts'
import { createIntake } from '../../src/events/intake.ts'
import { type Batch, openSpool, type Spool } from '../../src/events/spool.ts'
import { newId } from '../../src/ids.ts'
import { hearStatuses } from '../../src/outbox/status.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

export const at = new Date('2026-11-21T10:00:00Z')
export const phone = (n: number) => ({ kind: 'phone' as const, value: `+3069${String(n).padStart(8, '0')}` })
export const user = (n: number) => ({ kind: 'wa_user' as const, value: `GR.9${String(n).padStart(8, '0')}` })

let counted = 0
export function event(more: Partial<NewEvent> = {}): NewEvent {
  const key = `message:wamid.${++counted}`
  return {
    source: 'whatsapp',
    dedupeKey: key,
    kind: 'message_received',
    channelId: null,
    about: { identities: [phone(1)] },
    payload: { providerId: key, content: { type: 'text', text: 'Γεια' } },
    occurredAt: at,
    ...more,
  }
}

export function status(more: Partial<NewStatus> = {}): NewStatus {
  return { providerId: `wamid.${++counted}`, status: 'sent', channelId: null, occurredAt: at, ...more }
}

export const batch = (events: NewEvent[], statuses: NewStatus[] = []): Batch => ({ events, statuses })

/** An intake on a database and a spool of its own, with all wake-ups heard. */
export async function testIntake(t: TestContext) {
  const { sql, url } = await testDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-spool-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const spool = await openSpool(folder, quietLog)
  const woken = { turns: [] as string[], statuses: 0, account: 0 }
  const wake = {
    turns: (ids: string[]) => void woken.turns.push(...ids),
    statuses: () => void woken.statuses++,
    account: () => void woken.account++,
    campaigns() {},
    imports() {},
    outbox() {},
  }
  const intakeOn = (on: Sql, other: Spool = spool) =>
    createIntake({
      ...{ sql: on, newId, log: quietLog, spool: other, wake },
      hear: (statuses) => hearStatuses({ sql: on, newId }, statuses),
    })
  const intake = intakeOn(sql)
  t.after(() => intake.close())
  return { sql, url, folder, spool, woken, intake, intakeOn }
}

/** A database to which no way leads. */
export function away(t: TestContext): Sql {
  const sql = connect('postgres://nobody@127.0.0.1:1/none', {
    max: 1,
    log: quietLog,
    applicationName: 'kalathi-test',
  })
  t.after(() => sql.end({ timeout: 0 }))
  return sql
}

export async function countOf(sql: Sql, table: string): Promise<number> {
  const [row] = await sql<[{ count: number }]>`select count(*)::int from ${sql(table)}`
  return row.count
}
