import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { chooseLanguage, detect, type LanguageState, nextLanguage } from '../../src/language/detect.ts'
import { effort } from '../support/effort.ts'
import { messages } from './messages.ts'
import { neutralMessages } from './neutralMessages.ts'

const languages = ['el', 'hu', 'en'] as const

describe('detect', () => {
  for (const language of languages) {
    it(`knows 97 % of short messages in ${language}, whatever the shop speaks`, () => {
      const table = messages[language]
      assert.ok(table.length >= 60)
      for (const shop of languages) {
        const wrong = table.filter((text) => {
          const found = detect(text, { shop })
          return found.language !== language || found.confidence === 'none'
        })
        assert.ok(wrong.length <= table.length * 0.03, `${shop} shop: ${wrong.join(' | ')}`)
      }
    })

    it(`takes no message in ${language} for another language for certain`, () => {
      for (const contact of languages) {
        for (const text of messages[language]) {
          const found = detect(text, { shop: 'en', contact })
          assert.ok(
            found.language === language || found.confidence === 'none',
            `${text}: ${JSON.stringify(found)}`,
          )
        }
      }
    })
  }

  it('decides nothing by numbers, names, brands, ok, thanks, stop or emoji', () => {
    for (const contact of languages) {
      const wrong = neutralMessages.filter((text) => {
        const found = detect(text, { contact, shop: 'el' })
        return found.confidence !== 'none' || found.language !== contact
      })
      assert.deepEqual(wrong, [])
    }
  })

  const elsewhere: [string, string][] = [
    ['de', 'Wann kommt meine Bestellung endlich an?'],
    ['de', 'Ich hätte gerne eine Rechnung'],
    ['it', 'Quando arriva il mio pacco?'],
    ['fr', 'Bonjour, je voudrais suivre mon colis'],
    ['es', '¿Cuándo llega mi paquete?'],
    ['ro', 'Când ajunge coletul meu?'],
    ['bg', 'Кога ще пристигне пратката?'],
    ['sr', 'Kada stiže moj paket?'],
    ['sq', 'Ku është porosia ime?'],
    ['tr', 'Siparişim ne zaman gelecek?'],
    ['pl', 'Kiedy przyjdzie moja paczka?'],
    ['uk', 'Коли прийде моє замовлення?'],
    ['ru', 'Когда придёт мой заказ?'],
    ['ar', 'متى يصل طلبي؟'],
    ['he', 'איפה ההזמנה שלי?'],
    ['ka', 'სად არის ჩემი შეკვეთა?'],
    ['ja', '注文はどこですか'],
  ]
  for (const [language, text] of elsewhere) {
    it(`hears ${language} in "${text}"`, () => {
      const found = detect(text, { shop: 'el' })
      assert.equal(found.language, language)
      assert.notEqual(found.confidence, 'none')
    })
  }

  it('hears English in a plea to stop', () => {
    for (const shop of languages) {
      const found = detect('please stop messaging me', { shop })
      assert.equal(found.language, 'en', shop)
      assert.notEqual(found.confidence, 'none', shop)
    }
  })

  it('takes ő and ű for Hungarian, but not the capital of a name', () => {
    assert.deepEqual(detect('küldő', { shop: 'en' }), { language: 'hu', confidence: 'likely' })
    assert.deepEqual(detect('hello bőrű zxq', { shop: 'en' }), { language: 'hu', confidence: 'certain' })
    assert.notEqual(detect('do you have soap from Kőszeg', { shop: 'el' }).language, 'hu')
  })

  it('answers whatever comes, with a language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.match(detect(text, { shop: 'el' }).language, /^[a-z]{2}$/)
      }),
    )
    for (const text of ['\ud800', 'a\udc00b', '\0', '', '😀'.repeat(200), 'α'.repeat(10_000)])
      detect(text, { shop: 'hu' })
  })

  it('does not take longer for a hundred thousand characters', () => {
    for (const text of ['a '.repeat(50_000), 'a'.repeat(100_000), '@'.repeat(100_000), '!'.repeat(100_000)]) {
      assert.ok(effort(() => detect(text, { shop: 'en' })) < 200)
    }
  })
})

describe('nextLanguage', () => {
  const after = (state: LanguageState, texts: string[]) =>
    texts.reduce(
      (now, text) =>
        nextLanguage(now, detect(text, { shop: 'el', ...(now.language ? { contact: now.language } : {}) })),
      state,
    )
  const unknown: LanguageState = { language: null, candidate: null }
  const table: [name: string, texts: string[], expected: LanguageState][] = [
    ['the first message sets it', ['where is my order'], { language: 'en', candidate: null }],
    ['a first message that says nothing does not', ['ok', '👍'], unknown],
    [
      'one message in another language is noted',
      ['hol a csomagom', 'where is my order'],
      { language: 'hu', candidate: 'en' },
    ],
    [
      'two in a row change it',
      ['hol a csomagom', 'where is my order', 'I need help'],
      { language: 'en', candidate: null },
    ],
    [
      'going back forgets the other',
      ['hol a csomagom', 'where is my order', 'szia, mikor jon', 'I need help'],
      { language: 'hu', candidate: 'en' },
    ],
    [
      'what says nothing does not break a row',
      ['hol a csomagom', 'where is my order', 'ok', 'I need help'],
      { language: 'en', candidate: null },
    ],
    [
      'two different others change nothing',
      ['hol a csomagom', 'where is my order', 'Wo ist mein Paket?'],
      { language: 'hu', candidate: 'de' },
    ],
  ]
  for (const [name, texts, expected] of table)
    it(name, () => assert.deepEqual(after(unknown, texts), expected))

  it('no row of messages without a language flips it', () => {
    for (const language of languages)
      assert.deepEqual(after(chooseLanguage(language), neutralMessages), chooseLanguage(language))
  })
})

it('an English hello decides for a stranger only, and never in a Hungarian shop', () => {
  assert.equal(detect('Hello!', { shop: 'el' }).language, 'en')
  assert.equal(detect('Hi 😀', { shop: 'el' }).confidence, 'likely')
  assert.equal(detect('Hello!', { shop: 'hu' }).confidence, 'none')
  assert.equal(detect('Hello!', { contact: 'el', shop: 'el' }).confidence, 'none')
})
