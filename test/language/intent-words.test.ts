import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import * as intents from '../../src/language/intents.ts'
import { words } from '../../src/language/words/index.ts'
import { effort } from '../support/effort.ts'

describe('words', () => {
  it('no word that cancels an order stops messages, in any language', () => {
    for (const word of [
      'cancel',
      'cancelled',
      'ακύρωση',
      'ακυρώνω',
      'akyrosi',
      'lemondás',
      'lemondom',
      'annulla',
      'annuler',
      'cancelar',
      'stornieren',
      'iptal',
      'anulare',
      'отказ',
    ]) {
      assert.equal(intents.optIntent(word), null, word)
    }
  })

  it('every opt-out word of every language is heard, and none is an opt-in', () => {
    for (const one of words) {
      for (const word of one.optOut)
        assert.equal(intents.optIntent(`  ${word.toUpperCase()}!! `), 'out', word)
      for (const word of one.optIn) assert.equal(intents.optIntent(word), 'in', word)
    }
  })

  it('tells the language of an opt-out or opt-in word, unless it is everybody’s', () => {
    const table: [string, string | null][] = [
      ['ΔΙΑΚΟΠΗ', 'el'],
      ['diakopi!', 'el'],
      ['Έναρξη', 'el'],
      ['leiratkozom', 'hu'],
      ['FELIRATKOZOM', 'hu'],
      ['stop rendelés', 'hu'],
      ['please stop', 'en'],
      ['abmelden', 'de'],
      ['STOP', null],
      ['Start!', null],
      ['hello', null],
      ['', null],
    ]
    for (const [text, language] of table) assert.equal(intents.optLanguage(text), language, text)
  })

  it('takes any text', () => {
    const all = [
      intents.optIntent,
      intents.wantsHuman,
      intents.asksForRobot,
      intents.isGreeting,
      intents.isThanks,
      intents.isYes,
      intents.isNo,
      intents.wantsMenu,
      intents.asksDeletion,
      intents.stopsOrderMessages,
      intents.optLanguage,
      intents.cancelsOrder,
      intents.isAngry,
      intents.isGoodbye,
    ]
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const intent of all) intent(text)
      }),
    )
    for (const text of ['stop '.repeat(20_000), '\0\ud800', 'human'.repeat(20_000), '😀'.repeat(200)]) {
      assert.ok(effort(() => all.map((intent) => intent(text))) < 300)
    }
  })
})
