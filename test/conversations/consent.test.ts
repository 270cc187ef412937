import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anna, maria, openShop } from './shop.ts'

test('STOP ends the three kinds of messages at once, and is confirmed once', async (t) => {
  const shop = await openShop(t)
  const [first] = await shop.say(maria, 'ΣΤΟΠ')
  assert.match(first!, /\[.+παραγγελι.+\]|START|ΕΝΑΡΞΗ/i)
  assert.deepEqual(await shop.ledger(maria), ['-marketing ΣΤΟΠ', '-cart ΣΤΟΠ', '-stock ΣΤΟΠ'])
  assert.deepEqual(await shop.say(maria, 'stop'), [], 'a second STOP changes nothing and says nothing')
  assert.equal((await shop.ledger(maria)).length, 6, 'but the ledger keeps it')
  assert.equal((await shop.say(maria, 'ΕΝΑΡΞΗ')).length, 1)
  const back = ['+marketing ΕΝΑΡΞΗ', '+cart ΕΝΑΡΞΗ', '+stock ΕΝΑΡΞΗ', '+orders ΕΝΑΡΞΗ']
  assert.deepEqual((await shop.ledger(maria)).slice(6), back, 'also what only a button had stopped')
  assert.equal((await shop.say(maria, 'STOP')).length, 1)
})

test('messages about orders are stopped by their own words or button', async (t) => {
  const shop = await openShop(t)
  await shop.say(anna, 'STOP')
  await shop.say(anna, { type: 'choice', id: 'consent:orders:out', title: 'Stop order updates' })
  assert.ok((await shop.ledger(anna)).some((row) => row.startsWith('-orders')))
  const said = await shop.say(maria, 'stop orders')
  assert.deepEqual(await shop.ledger(maria), ['-orders stop orders'])
  assert.equal(said.length, 1)
})

test('STOP holds while a human has the conversation, without a word of the bot', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  assert.deepEqual(await shop.say(maria, 'STOP'), [])
  assert.equal((await shop.ledger(maria)).length, 3)
})

test('words that cancel an order stop nothing', async (t) => {
  const shop = await openShop(t)
  for (const words of ['ΑΚΥΡΩΣΗ', 'cancel', 'lemondás']) await shop.say(maria, words)
  assert.deepEqual(await shop.ledger(maria), [])
})

test('who stops or resumes marketing in WhatsApp itself is heard, and answered as ever', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια')
  for (const who of [maria, anna]) {
    for (const granted of [false, true])
      await shop.happen(who, { kind: 'preference_changed', purpose: 'marketing', granted, words: 'settings' })
    assert.deepEqual(await shop.ledger(who), ['-marketing settings', '+marketing settings'])
    assert.equal((await shop.say(who, 'ωράριο')).length, 1)
    assert.equal((await shop.conversation(who)).mode, 'bot')
  }
})
