import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readTalk } from '../../../src/flows/order-status/talk.ts'
import { effort } from '../../support/effort.ts'
import { others } from './other-sentences.ts'
import { asks, numbered } from './sentences.ts'

const again = [
  'any news?',
  'and now?',
  'νεότερα;',
  'και τώρα;',
  'van már hír?',
  'mi a helyzet?',
  'still nothing',
]

describe('order talk', () => {
  for (const text of asks)
    it(`asks for an order: ${text}`, () => assert.deepEqual(readTalk(text), { about: 'orders' }))
  for (const text of numbered)
    it(`names an order: ${text}`, () => {
      const talk = readTalk(text)
      assert.equal(talk?.about === 'number' && talk.number, '1042')
    })
  it('names one with letters before its digits', () => {
    assert.deepEqual(readTalk('kal-1042'), { about: 'number', number: 'KAL-1042', bare: true })
  })
  for (const text of ['where is KAL1042?', 'KAL1042 maria@example.com', 'hol van a KAL1042']) {
    it(`finds one with letters before its digits: ${text}`, () => {
      const talk = readTalk(text)
      assert.equal(talk?.about === 'number' && talk.number, 'KAL1042')
    })
  }
  for (const text of others)
    it(`is about something else: ${text}`, () =>
      assert.ok([undefined, 'again'].includes(readTalk(text)?.about)))
  for (const text of again)
    it(`goes on about one: ${text}`, () => assert.deepEqual(readTalk(text), { about: 'again' }))
})

it('takes no longer for hostile text than for any other', () => {
  const hostile = [
    'order '.repeat(800),
    'παραγγελια '.repeat(400),
    '1'.repeat(4096),
    '#'.repeat(4096),
    '1042 '.repeat(800),
  ]
  for (const text of hostile) assert.ok(effort(() => readTalk(text)) < 40)
})
