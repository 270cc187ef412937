import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anna, maria, openShop, phone } from './shop.ts'

test('the first words decide the language; another takes two messages in a row', async (t) => {
  const shop = await openShop(t)
  await shop.say(anna, 'Jó napot kívánok, mikor vannak nyitva?')
  assert.equal(await shop.language(anna), 'hu')
  await shop.say(anna, 'what are your opening hours please?')
  assert.equal(await shop.language(anna), 'hu', 'once is a quotation')
  await shop.say(anna, 'köszönöm szépen a segítséget')
  await shop.say(anna, 'could you tell me the price please?')
  assert.equal(await shop.language(anna), 'hu', 'the row was broken')
  await shop.say(anna, 'and how long does the delivery take?')
  assert.equal(await shop.language(anna), 'en')
})

test('numbers, brands, courtesies, commands and emoji never change it', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Καλημέρα, θα ήθελα μια πληροφορία')
  for (const words of [
    '12345',
    'ok',
    'thanks',
    'STOP',
    'START',
    '👍👍',
    'Samsung Galaxy S24',
    'Nike Air Max',
    'hello',
    'menu',
    'A-4711',
  ]) {
    await shop.say(maria, words)
    await shop.say(maria, words)
    assert.equal(await shop.language(maria), 'el', words)
  }
})

test('a first word that asks for a person is answered in its own language, not in that of the phone', async (t) => {
  const shop = await openShop(t)
  for (const [n, word, language] of [
    [1, 'ember', 'hu'],
    [2, 'human', 'en'],
    [3, 'άνθρωπος', 'el'],
    [4, 'anthropos', 'el'],
    [5, 'Ember!', 'hu'],
  ] as const) {
    const who = phone(`30690000090${n}`)
    await shop.say(who, word)
    assert.equal(await shop.language(who), language, word)
  }
  const both = phone('306900000909')
  await shop.say(both, 'operator')
  assert.equal(await shop.language(both), null, 'a word of two languages tells nothing')
  await shop.say(maria, 'Καλημέρα, θα ήθελα μια πληροφορία')
  await shop.say(maria, 'human')
  await shop.say(maria, 'human')
  assert.equal(await shop.language(maria), 'el', 'who is known keeps their language')
})

test('Greek in Latin letters is answered in Greek', async (t) => {
  const shop = await openShop(t, { locale: 'en' })
  assert.deepEqual(await shop.say(maria, 'kalimera sas, poio einai to wrario leitourgias'), [
    '< Γεια σας!\nΕίμαστε ανοιχτά Δευτέρα με Παρασκευή, 9:00 με 17:00.',
  ])
  assert.equal(await shop.language(maria), 'el')
})

test('a choice of language holds at once, and is the language of its own confirmation', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Καλημέρα, θα ήθελα μια πληροφορία')
  assert.match((await shop.say(maria, 'γλώσσα'))[0]!, /\[Ελληνικά\] \[Magyar\] \[English\]/)
  assert.match((await shop.say(maria, 'Magyar'))[0]!, /magyarul/)
  assert.equal(await shop.language(maria), 'hu')
  assert.match((await shop.say(maria, 'nyitvatartás'))[0]!, /nyitva/)
})

test('who says nothing that tells is answered by their number, else in the shop’s language', async (t) => {
  const shop = await openShop(t, { locale: 'hu' })
  const leila = phone('971500000204')
  assert.match((await shop.say(leila, '???'))[0]!, /Elnézést/)
  assert.match((await shop.say(maria, '???'))[0]!, /Συγγνώμη/)
  assert.equal(await shop.language(leila), null)
  assert.equal(await shop.language(maria), null)
})
