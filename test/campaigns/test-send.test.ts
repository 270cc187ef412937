import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sendTest } from '../../src/campaigns/test-send.ts'
import { addPeople, addTemplate, campaignShop } from './shop.ts'

test('a test is for a phone that exists, as it is written at home or with its country code', async (t) => {
  const shop = await campaignShop(t)
  const id = await shop.create()
  const written = async (to: string) => (await shop.act(id, 'test', { to })).status
  // A Hungarian number as Hungarians write it would be nobody's in Greece.
  assert.equal(await written('06 20 123 4503'), 422)
  const [people] = await shop.sql`select count(*)::int as n from contact_identities where value like '+3006%'`
  assert.equal(people!.n, 0)
  assert.equal(await written('+36 20 123 4503'), 202)
  assert.equal(await written('694 123 4567'), 202)
})

test('a test on a phone whose language nobody knows speaks the language of whoever tests', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'hu', 'Jó napot, újdonságaink vannak!')
  const id = await shop.create({ template: { name: 'news', language: 'auto', variables: {} } })
  const text = async (locale: string | undefined, to = '+36201234503') => {
    const sent = await sendTest(shop.deps, id, { to, locale })
    assert.ok(sent?.ok)
    return sent.value.text
  }
  assert.match(await text('hu'), /^Jó napot/)
  assert.match(await text(undefined), /^Γεια σας/)
  await shop.sql`
    update contacts set language = 'el'
    where id = (select contact_id from contact_identities where value = '+36201234503')`
  assert.match(await text('hu'), /^Γεια σας/, 'what is known of a person counts first')
})

test('a test is no way around a no', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{ phone: '+306941234567', consent: false }])
  const { status, body } = await shop.act(await shop.create(), 'test', { to: '694 123 4567' })
  assert.deepEqual([status, body.errors[0].path], [422, 'to'])
  assert.match(body.errors[0].message, /write START/)
  // As Mexican phones were written until 2015, and as they are now.
  const [old] = await addPeople(shop.sql, null, [{ phone: '+5215512345678', consent: false }])
  const again = await shop.act(await shop.create(), 'test', { to: '+52 55 1234 5678' })
  assert.deepEqual([again.status, again.body.errors?.[0].path], [422, 'to'])
  assert.equal((await shop.sql`select 1 from messages where contact_id = ${old!}`).length, 0)
})

test('a test that no approved language fits is refused with that reason', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'hu', 'Jó napot, újdonságaink vannak!', { name: 'only' })
  const id = await shop.create({ template: { name: 'only', language: 'auto', variables: {} } })
  const { status, body } = await shop.act(id, 'test', { to: '6941234567' })
  assert.deepEqual([status, body.errors[0].path], [422, 'template.language'])
  assert.match(body.errors[0].message, /approved in no language/)
})
