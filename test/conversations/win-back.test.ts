import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anna, maria, openShop, type TestShop } from './shop.ts'

const asked = '019aa000-0000-7000-8000-00000000000c'
const other = '019aa000-0000-7000-8000-00000000000d'

const press = (answer: string, campaign = asked) => ({
  type: 'choice' as const,
  id: `why:${campaign}:${answer}`,
  title: 'Η τιμή',
})

/** A campaign that wrote to Maria. */
async function writtenTo(shop: TestShop): Promise<void> {
  await shop.say(maria, 'Γεια σας')
  await shop.say(anna, 'Jó napot')
  await shop.sql`
    insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, message_id)
    values (${asked}, 'once', ${await shop.contactOf(maria)}, 'message', ${asked})`
}

const kept = async (shop: TestShop) =>
  (await shop.sql<{ answer: string }[]>`select answer from campaign_answers order by id`).map(
    (row) => row.answer,
  )
const reason = async (shop: TestShop, who: typeof maria) => {
  const [row] = await shop.sql`select attributes from contacts where id = ${await shop.contactOf(who)}`
  return row!.attributes
}

test('an answer is counted once, kept with the contact and thanked for; another one changes it', async (t) => {
  const shop = await openShop(t)
  await writtenTo(shop)
  await shop.sql`update contacts set attributes = '{"city": "Χανιά"}' where id = ${await shop.contactOf(maria)}`
  assert.match((await shop.say(maria, press('price')))[0]!, /Σας ευχαριστούμε που μας το είπατε/)
  assert.deepEqual(await shop.say(maria, press('not_now')), [], 'no second thanks')
  assert.deepEqual(await kept(shop), ['not_now'])
  assert.deepEqual(await reason(shop, maria), { city: 'Χανιά', lastReason: 'not_now' })
})

test('two answers in one turn are one, the last', async (t) => {
  const shop = await openShop(t)
  await writtenTo(shop)
  const facts = ['price', 'quality'].map((one) =>
    shop.fact(maria, { kind: 'message_received', content: press(one) }),
  )
  await shop.run(await shop.append(facts))
  assert.deepEqual(await kept(shop), ['quality'])
})

test('a forged button is thanked for and counts nothing', async (t) => {
  const shop = await openShop(t)
  await writtenTo(shop)
  await shop.say(anna, press('price'))
  await shop.say(maria, press('price', other))
  assert.deepEqual(await kept(shop), [])
  assert.deepEqual([await reason(shop, anna), await reason(shop, maria)], [{}, {}])
  await shop.say(maria, press("price'; drop table campaign_answers; --"))
  await shop.say(maria, press('price', 'x'))
  assert.deepEqual(await kept(shop), [])
})

test('an answer counts while a human has the conversation, and the human says thanks', async (t) => {
  const shop = await openShop(t)
  await writtenTo(shop)
  await shop.say(maria, 'Θέλω εκπρόσωπο')
  assert.deepEqual(await shop.say(maria, press('delivery')), [])
  assert.deepEqual(await kept(shop), ['delivery'])
})
