import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anna, maria, openShop } from './shop.ts'

test('a greeting is answered with what the shop can do, and the message is kept', async (t) => {
  const shop = await openShop(t)
  const said = await shop.say(maria, 'Γεια', { name: 'Μαρία' })
  assert.equal(said.length, 1)
  assert.match(said[0]!, /^< Γεια σας Μαρία, .*Σαπωνία.* \[Ωράριο\] \[.+\] \[.+\]$/)
  assert.equal((await shop.thread(maria))[0], '> Γεια')
  assert.deepEqual(shop.woken.outbox, [shop.channelId])
  assert.deepEqual(shop.ticks, [{ providerId: 'wamid.1', typing: true }])
  const { mode, window_until, waiting_since } = await shop.conversation(maria)
  assert.deepEqual([mode, waiting_since], ['bot', null])
  assert.equal(window_until?.getTime(), shop.clock.at + 24 * 3_600_000)
})

test('a row of the menu is chosen by pressing, by its number, and by its words', async (t) => {
  const shop = await openShop(t)
  const [menu] = await shop.say(maria, 'μενού')
  assert.match(menu!, /\[Ωράριο\] \[Αποστολή\] \[Επιστροφές\] \[.+εκπρόσωπο\]/)
  const hours = await shop.say(maria, '1')
  assert.deepEqual(hours, ['< Είμαστε ανοιχτά Δευτέρα με Παρασκευή, 9:00 με 17:00.'])
  await shop.say(maria, 'μενού')
  assert.match(
    (await shop.say(maria, 'αποστολη'))[0]!,
    /^< Στέλνουμε παντού .* \[Κόστος αποστολής\] \[Επιστροφές\]$/,
  )
  const pressed = { type: 'choice', id: `qr:${shop.replies.costs}`, title: 'Κόστος αποστολής' } as const
  assert.deepEqual(await shop.say(maria, pressed), ['< 3,50 €, δωρεάν από 40 €.'])
})

test('a number means a choice only while there is one of that number', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'μενού')
  assert.match((await shop.say(maria, '9'))[0]!, /^< Συγγνώμη/, 'the menu has no ninth row')
  await shop.say(maria, 'ωράριο')
  assert.doesNotMatch((await shop.say(maria, '1'))[0]!, /Δευτέρα/, 'the newest answer offered nothing')
})

test('a trigger inside a sentence is answered with its saved message', async (t) => {
  const shop = await openShop(t)
  assert.deepEqual(await shop.say(maria, 'ποιο είναι το ωράριό σας;'), [
    '< Είμαστε ανοιχτά Δευτέρα με Παρασκευή, 9:00 με 17:00.',
  ])
})

test('what nobody understands ends with a human, who finds what was asked', async (t) => {
  const shop = await openShop(t)
  assert.match((await shop.say(maria, 'ξξξ ένα'))[0]!, /Συγγνώμη.*\[Ωράριο\]/)
  assert.match((await shop.say(maria, 'ξξξ δύο'))[0]!, /συνάδελφ/)
  const { mode, handover_reason, summary, waiting_since } = await shop.conversation(maria)
  assert.deepEqual([mode, handover_reason], ['human', 'not_understood'])
  assert.equal(summary, 'ξξξ ένα\nξξξ δύο')
  assert.ok(waiting_since)
})

test('a repeated webhook brings no second answer', async (t) => {
  const shop = await openShop(t)
  const fact = shop.fact(maria, { kind: 'message_received', content: { type: 'text', text: 'Γεια' } })
  const ids = await shop.append([fact])
  await shop.run(ids)
  assert.deepEqual(await shop.append([fact]), [])
  await shop.run(ids)
  assert.equal((await shop.thread(maria)).length, 2)
})

test('a slip in the shop’s own words does not silence the bot', async (t) => {
  const shop = await openShop(t)
  await shop.setFlow('quick-replies', { copy: { el: { thanks: 'Ευχαριστούμε {{ shop.name | }}{% if %}' } } })
  assert.match((await shop.say(maria, 'ευχαριστώ'))[0]!, /^< [^{]+$/)
  assert.ok(shop.logged.includes('words of the shop could not be rendered'))
  await shop.setFlow('quick-replies', { copy: { el: { thanks: 'Με χαρά από {{ shop.name }}!' } } })
  await shop.say(maria, 'μενού')
  assert.deepEqual(await shop.say(maria, 'ευχαριστώ'), ['< Με χαρά από Σαπωνία!'])
})

test('a flow that is switched off says nothing, and the message is still kept', async (t) => {
  const shop = await openShop(t)
  await shop.setFlow('quick-replies', { enabled: false })
  assert.deepEqual(await shop.say(maria, 'Γεια'), [])
  assert.deepEqual(await shop.thread(maria), ['> Γεια'])
  await shop.setFlow('quick-replies', { enabled: true })
  assert.equal((await shop.say(maria, 'Γεια')).length, 1)
})

test('messages of a sample contact are marked as such, others are not', async (t) => {
  const shop = await openShop(t)
  const event = shop.fact(anna, { kind: 'message_received', content: { type: 'text', text: 'Szia' } })
  await shop.append([event])
  await shop.sql`update contacts set sample = true where id = ${await shop.contactOf(anna)}`
  await shop.run([await shop.contactOf(anna)])
  await shop.say(maria, 'Γεια')
  const rows = await shop.sql`
    select sample, count(*)::int as n from messages group by sample order by sample`
  assert.deepEqual(
    [...rows],
    [
      { sample: false, n: 2 },
      { sample: true, n: 2 },
    ],
  )
})
