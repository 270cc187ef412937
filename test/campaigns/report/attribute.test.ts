import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseContact } from '../../../src/contacts/erase.ts'
import { mergeContacts } from '../../../src/contacts/merge.ts'
import { campaignShop, noon } from '../shop.ts'
import { at, day, hour, storyOf } from './story.ts'

const after = (ms: number) => new Date(noon.getTime() + ms)

test('the waterfall: code, click, answer, window; of several the one delivered last', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const coded = await story.campaign({ name: 'coded', discountCodes: ['Άνοιξη10 '] })
  const older = await story.campaign({ name: 'older' })
  const newer = await story.campaign({ name: 'newer' })
  const sentAll = async (contactId: string) => {
    const code = await story.sent(coded, contactId, { plannedAt: after(-2 * day) })
    const first = await story.sent(older, contactId, { plannedAt: after(-day) })
    const second = await story.sent(newer, contactId)
    return { code: code!, first: first!, second: second! }
  }
  const buys = after(5 * hour)
  type Case = [
    what: string,
    how: string,
    of: string,
    act: (who: string, ids: Awaited<ReturnType<typeof sentAll>>) => Promise<void>,
    codes?: string[],
  ]
  const cases: Case[] = [
    ['nothing but the window', 'window', newer, async () => {}],
    ['an answer to the older', 'reply', older, (who) => story.wrote(who, after(-hour))],
    ['an answer after both', 'reply', newer, (who) => story.wrote(who, after(hour))],
    [
      'a button of the older after both',
      'reply',
      older,
      (who, { first }) => story.wrote(who, after(hour), false, first),
    ],
    [
      'a click on the older',
      'click',
      older,
      async (who, { first }) => {
        await story.wrote(who, after(hour))
        await story.clicked(older, who, first, after(-hour))
      },
    ],
    [
      'clicks on both',
      'click',
      newer,
      async (who, { first, second }) => {
        await story.clicked(newer, who, second, after(hour))
        await story.clicked(older, who, first, after(2 * hour))
      },
    ],
    [
      'a code, whatever its case',
      'code',
      coded,
      async (who, { second }) => {
        await story.clicked(newer, who, second, after(hour))
      },
      ['  ΆΝΟΙΞΗ10'],
    ],
    ['the code of somebody else', 'window', newer, async () => {}, ['SUMMER']],
    [
      'a click after the order',
      'window',
      newer,
      (who, { first }) => story.clicked(older, who, first, after(6 * hour)),
    ],
    ['an answer after the order', 'window', newer, (who) => story.wrote(who, after(6 * hour))],
    ['STOP', 'window', newer, (who) => story.wrote(who, after(-hour), true)],
  ]
  const names: Record<string, string> = { [coded]: 'coded', [older]: 'older', [newer]: 'newer' }
  const orders: string[] = []
  for (const [, , , act, codes = []] of cases) {
    const [who] = await story.people(1)
    const ids = await sentAll(who!)
    await act(who!, ids)
    orders.push(await story.ordered(who!, { at: buys, codes }))
  }
  assert.equal(await story.attribute(after(6 * hour)), cases.length)
  for (const [i, [what, how, of]] of cases.entries()) {
    const found = await story.counted(orders[i]!)
    assert.deepEqual(found && [found[0], names[found[1]]], [how, names[of]], what)
  }
})

test('what counts for no campaign', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const id = await story.campaign({ discountCodes: ['TEN'] })
  const [who, held, waits, failed, stranger] = await story.people(5)
  await story.sent(id, who!)
  await story.sent(id, held!, { outcome: 'holdout' })
  await story.sent(id, waits!, { deliveredAt: null })
  await story.sent(id, failed!, { status: 'failed' })
  const table: [what: string, order: Promise<string>, how: string | null][] = [
    ['before the delivery', story.ordered(who!, { at: after(-1), codes: ['TEN'] }), null],
    ['at the delivery', story.ordered(who!, { at: noon }), 'window'],
    ['on the last day', story.ordered(who!, { at: after(7 * day - 1) }), 'window'],
    ['a week later', story.ordered(who!, { at: after(7 * day) }), null],
    ['cancelled', story.ordered(who!, { at: at(1), status: 'cancelled' }), null],
    ['not paid', story.ordered(who!, { at: at(1), status: 'pending' }), null],
    [
      'paid at the door',
      story.ordered(who!, { at: at(1), status: 'pending', payment: { method: 'cod', state: 'open' } }),
      'window',
    ],
    ['given back', story.ordered(who!, { at: at(1), status: 'refunded' }), 'window'],
    ['held out, with the code', story.ordered(held!, { at: at(1), codes: ['TEN'] }), null],
    ['never delivered', story.ordered(waits!, { at: at(1) }), null],
    ['failed', story.ordered(failed!, { at: at(1) }), null],
    ['of somebody else', story.ordered(stranger!, { at: at(1) }), null],
    ['of nobody', story.ordered(null, { at: at(1) }), null],
  ]
  await Promise.all(table.map(([, order]) => order))
  await story.attribute(at(8))
  for (const [what, order, how] of table)
    assert.equal((await story.counted(await order))?.[0] ?? null, how, what)
})

test('what comes to light later, changes or goes is looked at again; looking twice changes nothing', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const id = await story.campaign()
  const [who] = await story.people(1)
  const message = await story.sent(id, who!, { deliveredAt: null })
  const order = await story.ordered(who!, { at: after(hour) })
  assert.equal(await story.attribute(after(2 * hour)), 1)
  assert.equal(await story.counted(order), null)
  assert.equal(await story.attribute(after(2 * hour)), 0, 'nothing is due')
  // WhatsApp tells of the delivery an hour late.
  await shop.sql`update messages set delivered_at = ${noon} where id = ${message}`
  assert.equal(await story.attribute(after(3 * hour)), 1)
  assert.deepEqual(await story.counted(order), ['window', id])
  const stored = await shop.sql`select * from attributions`
  await shop.sql`update orders set attribute_at = ${noon}`
  await story.attribute(after(4 * hour))
  assert.deepEqual([...(await shop.sql`select * from attributions`)], [...stored], 'idempotent')
  // Paid, then cancelled, then not cancelled after all.
  for (const [status, counted] of [
    ['cancelled', null],
    ['paid', ['window', id]],
  ] as const) {
    await shop.sql`update orders set status = ${status}, attribute_at = ${noon} where id = ${order}`
    await story.attribute(after(5 * hour))
    assert.deepEqual(await story.counted(order), counted, status)
  }
  // In the end there is nothing more to learn.
  await story.attribute(at(10))
  const [row] = await shop.sql`select attribute_at from orders where id = ${order}`
  assert.equal(row!.attribute_at, null)
})

test('two at once count an order once, and a young order is looked at ever less often', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const id = await story.campaign()
  const people = await story.people(20)
  for (const who of people) {
    await story.sent(id, who)
    await story.ordered(who, { at: after(hour) })
  }
  const looked = await Promise.all([1, 2, 3].map(() => story.attribute(after(2 * hour))))
  assert.equal(
    looked.reduce((sum, n) => sum + n, 0),
    20,
  )
  const [count] = await shop.sql`select count(*)::int as n from attributions`
  assert.equal(count!.n, 20)
  let looks = 0
  for (let now = 0; now < 9 * day; now += hour / 2)
    looks += (await story.attribute(after(2 * hour + now))) > 0 ? 1 : 0
  assert.ok(looks > 5 && looks < 30, `looked at ${looks} times in nine days`)
})

test('of two who turn out to be one the order is counted, and of an erased one it stays so', async (t) => {
  const shop = await campaignShop(t)
  const story = storyOf(shop)
  const id = await story.campaign()
  const [written, bought] = await story.people(2)
  await story.sent(id, written!)
  const order = await story.ordered(bought!, { at: after(hour) })
  await story.attribute(after(2 * hour))
  assert.equal(await story.counted(order), null)
  await shop.sql.begin((tx) => mergeContacts(tx, written!, bought!))
  await story.attribute(at(1))
  assert.deepEqual(await story.counted(order), ['window', id])
  await eraseContact({ sql: shop.sql }, written!, at(1))
  await shop.sql`update orders set attribute_at = ${noon}`
  await story.attribute(at(2))
  assert.deepEqual(await story.counted(order), ['window', id])
})
