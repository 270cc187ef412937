import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedSampleStore } from '../../src/commerce/sample/index.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { createShopCache } from '../../src/shop/cache.ts'
import { answerErrors, readFaqs } from '../../src/shop/faqs/faqs.ts'
import { faqInput } from '../../src/shop/faqs/shape.ts'
import { deleteQuickReply, listQuickReplies } from '../../src/shop/quick-replies.ts'
import { quickReplyInput } from '../../src/shop/quick-reply-shape.ts'
import { seedSampleShop } from '../../src/shop/sample/index.ts'
import { defaultSettings } from '../../src/shop/settings.ts'
import { testDatabase } from '../support/postgres.ts'

const shop = { name: 'Πηλός', timeZone: 'Europe/Athens', country: 'GR', locale: 'hu-HU', currency: 'EUR' }

test('the sample messages keep the rules of any other, in three languages', async (t) => {
  const { sql } = await testDatabase(t)
  assert.equal(await seedSampleShop({ sql, newId }), true)
  const all = await listQuickReplies({ sql })
  const ids = new Set(all.map((reply) => reply.id))
  assert.deepEqual(
    all.filter((reply) => reply.menu).map((reply) => reply.menu),
    [1, 2, 3, 4, 5, 6],
  )
  for (const { id: _, ...reply } of all) {
    assert.ok(quickReplyInput.safeParse(reply).success, reply.shortcut)
    for (const words of [reply.title, reply.text, reply.triggers])
      assert.deepEqual(Object.keys(words).sort(), ['el', 'en', 'hu'])
    for (const title of Object.values(reply.title)) assert.ok([...title].length <= 20, title)
    assert.ok(
      reply.buttons.every((button) => ids.has(button)),
      reply.shortcut,
    )
  }
})

const asked: [string, string, string][] = [
  ['Τι ώρα ανοίγετε αύριο;', 'el', 'hours'],
  ['που ειναι η παραγγελια μου', 'el', 'where-is-my-order'],
  ['Πόσο είναι τα μεταφορικά;', 'el', 'shipping-cost'],
  ['Έχετε αντικαταβολή;', 'el', 'cash-on-delivery'],
  ['Hol a csomagom?', 'hu', 'where-is-my-order'],
  ['Mennyi a szállítási díj?', 'hu', 'shipping-cost'],
  ['szeretném visszaküldeni', 'hu', 'returns'],
  ['What are your opening hours?', 'en', 'hours'],
  ['it arrived broken', 'en', 'broken'],
  ['how can I pay by card', 'en', 'payment'],
]
test('the sample entries keep the rules of any other, and say what the saved messages say', async (t) => {
  const { sql } = await testDatabase(t)
  await seedSampleShop({ sql, newId })
  const faqs = await readFaqs(sql)
  assert.ok(faqs.length >= 12)
  for (const faq of faqs) {
    const { id: _, ...input } = faq
    assert.ok(faqInput.safeParse(input).success)
    assert.deepEqual(answerErrors(faq), [])
    assert.deepEqual(Object.keys(faq.entries).sort(), ['el', 'en', 'hu'])
  }
  const saved = await listQuickReplies({ sql })
  for (const [language, told] of [
    ['el', ['5–8', '12,90 €']],
    ['hu', ['5–8', '12,90 €']],
    ['en', ['5–8', '€12.90']],
  ] as const) {
    const cyprus = faqs.find(({ entries }) => /Cypr/.test(entries.en!.question))!.entries[language]!.answer
    const all = saved.map(({ text }) => text[language]).join('\n')
    for (const fact of told) assert.ok(cyprus.includes(fact) && all.includes(fact), fact)
  }
  const [{ n }] = await sql<[{ n: number }]>`select count(*)::int as n from faqs where not sample`
  assert.equal(n, 0)
})

test('what shoppers ask finds its sample message', async (t) => {
  const { sql } = await testDatabase(t)
  await seedSampleShop({ sql, newId })
  const { quickReplyIndex } = await createShopCache({ sql, defaults: defaultSettings(shop) }).current()
  for (const [text, language, shortcut] of asked) {
    assert.equal(quickReplyIndex.match(text, language)?.reply.shortcut, shortcut, text)
  }
})

test('it is seeded once: what the owner threw out stays out', async (t) => {
  const { sql } = await testDatabase(t)
  await seedSampleShop({ sql, newId })
  for (const { id } of await listQuickReplies({ sql })) await deleteQuickReply({ sql }, id)
  assert.equal(await seedSampleShop({ sql, newId }), false)
  assert.equal((await listQuickReplies({ sql })).length, 0)
})

test('the sample store has orders, shipments and carts of sample people, and is news to nobody', async (t) => {
  const { sql } = await testDatabase(t)
  const now = new Date('2026-11-21T10:00:00Z')
  const deps = {
    sql,
    newId,
    wake: noWake,
    clock: { now: () => now },
    country: 'GR',
    locale: 'hu-HU',
    currency: 'EUR',
  }
  assert.deepEqual([await seedSampleStore(deps), await seedSampleStore(deps)], [true, false])
  const [counts] = await sql`
    select (select count(*)::int from products) as products, (select count(*)::int from orders) as orders,
      (select count(*)::int from shipments) as shipments, (select count(*)::int from carts where contact_id is not null) as carts,
      (select count(*)::int from contacts where sample) as people, (select count(*)::int from contacts where not sample) as others,
      (select count(*)::int from orders where contact_id is null) as nobodys, (select count(*)::int from events) as events,
      (select bool_and(sample) from orders) as sample, (select total from orders where number = '1002') as total,
      (select name from products where sku = 'OIL-500') as name`
  assert.deepEqual(
    { ...counts },
    {
      products: 8,
      orders: 8,
      shipments: 6,
      carts: 2,
      people: 6,
      others: 0,
      nobodys: 0,
      events: 0,
      sample: true,
      total: '73.20',
      name: 'Extra szűz olívaolaj, 500 ml',
    },
  )
})
