import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { handleAccountEvents } from '../../src/shop/account-events.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

const account = '800000000000009'
const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 10, n))

async function append(sql: Sql, kind: string, payload: object, at: Date) {
  await sql`
    insert into events (source, dedupe_key, kind, payload, occurred_at)
    values ('whatsapp', ${newId()}, ${kind}, ${sql.json(payload as never)}, ${at})`
}

const template = (change: object) => ({ account, templateId: '55', name: 'parcel', language: 'el', change })

test('templates follow what Meta says, also when it says it late', async (t) => {
  const { sql } = await testDatabase(t)
  const deps = { sql, newId, log: quietLog }
  await append(sql, 'template_changed', template({ status: 'APPROVED', category: 'UTILITY' }), minute(1))
  await append(sql, 'template_changed', template({ status: 'PAUSED', reason: 'quality' }), minute(5))
  assert.equal(await handleAccountEvents(deps), 2)
  await append(sql, 'template_changed', template({ status: 'APPROVED' }), minute(2))
  await append(sql, 'template_changed', template({ category: 'MARKETING' }), minute(3))
  assert.equal(await handleAccountEvents(deps), 2)
  const read = () => sql`select status, category, reason from templates`
  assert.deepEqual(
    (await read()).map((row) => ({ ...row })),
    [{ status: 'PAUSED', category: 'marketing', reason: 'quality' }],
  )
  await append(sql, 'template_changed', template({ status: 'APPROVED' }), minute(9))
  await handleAccountEvents(deps)
  assert.equal((await read())[0]!.status, 'APPROVED')
  assert.equal(await handleAccountEvents(deps), 0)
  const alerts = await sql`select kind, subject, resolved_at is null as open from alerts`
  assert.deepEqual(
    alerts.map((row) => ({ ...row })),
    [{ kind: 'template_stopped', subject: 'parcel/el', open: false }],
  )
})

async function number(sql: Sql, id: string, provider: string, displayPhone: string | null) {
  await sql`
    insert into channels (id, kind, name, number, account, base_url, display_phone)
    values (${id}, 'cloud-api', 'x', ${provider}, ${account}, 'http://127.0.0.1', ${displayPhone})`
}

test('a number’s state goes to that number, an account’s reach to all of its numbers', async (t) => {
  const { sql } = await testDatabase(t)
  const [a, b] = [newId(), newId()]
  await number(sql, a, '11', '+30 210 000 0011')
  await number(sql, b, '22', '+30 210 000 0022')
  await append(
    sql,
    'number_state_changed',
    { account, displayPhone: '+302100000011', quality: 'FLAGGED', tier: 'TIER_2K' },
    minute(1),
  )
  await append(sql, 'number_state_changed', { account, reach: 2000 }, minute(2))
  await append(sql, 'number_state_changed', { account, number: '22', reach: null }, minute(3))
  await append(sql, 'number_state_changed', { account: 'another', reach: 5 }, minute(4))
  await handleAccountEvents({ sql, newId, log: quietLog })
  const rows = await sql`select number, quality, tier, reach from channels order by number`
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { number: '11', quality: 'FLAGGED', tier: 'TIER_2K', reach: 2000 },
      { number: '22', quality: null, tier: null, reach: null },
    ],
  )
  const alerts = await sql`select kind, subject from alerts where resolved_at is null`
  assert.deepEqual(
    alerts.map((row) => ({ ...row })),
    [{ kind: 'number_flagged', subject: a }],
  )
})

test('restrictions raise alerts that hold no people, and reinstating closes them', async (t) => {
  const { sql } = await testDatabase(t)
  const deps = { sql, newId, log: quietLog }
  const restriction = {
    restriction_info: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING' }],
    phone_number: '302100000011',
  }
  await append(
    sql,
    'account_changed',
    { account, event: 'ACCOUNT_RESTRICTION', details: restriction },
    minute(1),
  )
  await append(
    sql,
    'account_changed',
    { account, event: 'DISABLED_UPDATE', details: { ban_info: { waba_ban_state: 'DISABLE' } } },
    minute(2),
  )
  await append(sql, 'account_changed', { account, event: 'SOMETHING_NICE', details: {} }, minute(3))
  await handleAccountEvents(deps)
  const alerts = await sql`select kind, details from alerts where resolved_at is null order by kind`
  assert.deepEqual(
    alerts.map((row) => row.kind),
    ['account_disabled', 'account_restricted'],
  )
  assert.deepEqual(alerts[1]!.details.restrictions, ['RESTRICTED_BIZ_INITIATED_MESSAGING'])
  assert.doesNotMatch(JSON.stringify(alerts), /302100000011/)
  await append(
    sql,
    'account_changed',
    { account, event: 'DISABLED_UPDATE', details: { ban_info: { waba_ban_state: 'REINSTATE' } } },
    minute(4),
  )
  await handleAccountEvents(deps)
  assert.equal(
    (await sql`select 1 from alerts where kind = 'account_disabled' and resolved_at is null`).length,
    0,
  )
})

test('an event that cannot be applied holds up no other, and is set aside after three attempts', async (t) => {
  const { sql } = await testDatabase(t)
  const deps = { sql, newId, log: quietLog }
  await append(sql, 'number_state_changed', { account, reach: 'many' }, minute(1))
  await append(sql, 'template_changed', template({ status: 'APPROVED' }), minute(2))
  await append(sql, 'order_updated', {}, minute(3))
  assert.equal(await handleAccountEvents(deps), 2)
  assert.equal(await handleAccountEvents(deps), 0)
  assert.equal(await handleAccountEvents(deps), 0)
  const [bad] =
    await sql`select attempts, failed_at is not null as failed, handled_at from events where kind = 'number_state_changed'`
  assert.deepEqual({ ...bad }, { attempts: 3, failed: true, handled_at: null })
  assert.equal((await sql`select 1 from alerts where kind = 'event_failed'`).length, 1)
})

test('two processes at once apply each event once', async (t) => {
  const { sql } = await testDatabase(t)
  const deps = { sql, newId, log: quietLog }
  for (let i = 0; i < 20; i++)
    await append(sql, 'template_changed', template({ status: 'PAUSED' }), minute(i))
  const counts = await Promise.all([handleAccountEvents(deps), handleAccountEvents(deps)])
  assert.equal(counts[0]! + counts[1]!, 20)
  assert.equal((await sql`select times from alerts`)[0]!.times, 20)
})
