import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendIn } from '../../src/events/append.ts'
import { restoreOptOuts } from '../../src/events/kept-opt-outs.ts'
import { newId } from '../../src/ids.ts'
import { now, testApi } from './app.ts'
import { phone, populate } from './everywhere.ts'
import { optedOutIn } from './opted-out.ts'

test('what an erased person said no to holds for whoever comes with their number, until they say otherwise', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  await api.call('DELETE', `/api/contacts/${contactId}`)
  assert.equal((await api.deps.sql`select 1 from kept_opt_outs where purpose = 'marketing'`).length, 4)

  // By the store first …
  const put = await api.call('PUT', '/api/store/customers/other', { phone, name: 'Έφη' })
  const again = put.body.contactId
  assert.ok(again && again !== contactId)
  assert.deepEqual(await optedOutIn(api.deps.sql, again), ['marketing'])
  // … and by a message, with a word of their own that is newer.
  const { sql } = api.deps
  const start = {
    ...{
      source: 'whatsapp',
      dedupeKey: 'message:wamid.9',
      kind: 'message_received',
      channelId: null,
      payload: {},
    },
    about: { identities: [{ kind: 'wa_user' as const, value: 'GR.abc' }] },
    occurredAt: new Date(now.getTime() + 60_000),
    consents: [{ purpose: 'marketing' as const, granted: true, words: 'START' }],
  }
  const [third] = (await sql.begin((tx) => appendIn(tx, newId, [start]))).contactIds
  const ledger =
    await sql`select purpose, granted, source from consents where contact_id = ${third!} order by occurred_at`
  assert.deepEqual(
    ledger.map((row) => `${row.purpose} ${row.granted} ${row.source}`),
    ['marketing false kept', 'marketing true whatsapp'],
  )
  assert.deepEqual(await optedOutIn(sql, third!), [])
})

test('an import cannot turn the no of an erased person into a yes, whatever its date', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  await api.call('DELETE', `/api/contacts/${contactId}`)
  const { sql } = api.deps
  const imported = newId()
  await sql.begin(async (tx) => {
    await tx`insert into contacts (id) values (${imported})`
    await tx`insert into contact_identities (contact_id, kind, value) values (${imported}, 'phone', ${phone})`
    await tx`insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
      values (${imported}, 'marketing', true, 'import', 'import:1', '2099-01-01')`
    await restoreOptOuts(tx, [imported], { overrules: true })
    await restoreOptOuts(tx, [imported], { overrules: true })
  })
  assert.deepEqual(await optedOutIn(sql, imported), ['marketing'])
  assert.equal((await sql`select 1 from consents where contact_id = ${imported}`).length, 2)
})
