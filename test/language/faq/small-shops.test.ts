import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FaqEntry, indexFaqs, matchFaq } from '../../../src/language/faq/index.ts'

const only = (id: string, language: string, question: string): FaqEntry => ({
  id,
  entries: { [language]: { question, phrasings: [], answer: '' } },
})

const hours = only('hours', 'el', 'Ποιο είναι το ωράριό σας;')
const gifts = only('gifts', 'en', 'Do you wrap gifts?')
const returns = only('returns', 'hu', 'Hogyan küldhetem vissza a terméket?')

// A question, no phrasing, no answer: there is little to go by, and still it must not be more sure of itself.
const table: [shop: FaqEntry[], text: string, verdict: 'sure' | 'found' | 'none'][] = [
  [[hours], 'Ποιο είναι το ωράριό σας;', 'sure'],
  [[hours], 'τι ωρα κλεινετε', 'found'],
  [[hours], 'when do you open', 'found'],
  [[hours], 'πόσο κάνει η αποστολή', 'none'],
  [[hours], 'how are you', 'none'],
  [[gifts], 'is gift wrapping possible', 'sure'],
  [[gifts], 'becsomagoljátok ajándéknak?', 'found'],
  [[gifts], 'where is my parcel', 'none'],
  [[gifts], 'τι καιρό θα κάνει αύριο', 'none'],
  [[returns], 'vissza szeretném küldeni', 'found'],
  [[returns], 'mikor jön a csomagom', 'none'],
  [[hours, gifts, returns], 'can i send it back', 'found'],
  [[hours, gifts, returns], 'hány órakor nyittok', 'found'],
  [[hours, gifts, returns], 'ποιος κέρδισε το ματς', 'none'],
  [[], 'opening hours', 'none'],
]

describe('shops of a few entries', () => {
  for (const [shop, text, expected] of table) {
    it(`${shop.length}: ${text} → ${expected}`, () => {
      const { verdict } = matchFaq(indexFaqs(shop), text, null)
      if (expected === 'found') assert.notEqual(verdict, 'none')
      else if (expected === 'none') assert.notEqual(verdict, 'sure')
      else assert.equal(verdict, 'sure')
    })
  }

  it('are no surer of a question because no other entry could answer it', () => {
    const text = 'τι ώρα ανοίγετε το Σάββατο'
    const alone = matchFaq(indexFaqs([hours]), text, 'el').certainty
    const many = Array.from({ length: 20 }, (_, at) => only(`x${at}`, 'el', `Άσχετη ερώτηση ${at}`))
    const among = matchFaq(indexFaqs([hours, ...many]), text, 'el').certainty
    assert.ok(alone - among < 0.35, `${alone} alone, ${among} among others`)
  })

  it('index what is empty, twice the same, or one word', () => {
    const odd: FaqEntry[] = [
      { id: 'nothing', entries: {} },
      { id: 'empty', entries: { en: { question: '', phrasings: ['', ' '], answer: '' } } },
      {
        id: 'twice',
        entries: { en: { question: 'parking', phrasings: ['parking', 'parking'], answer: 'No.' } },
      },
    ]
    assert.equal(matchFaq(indexFaqs(odd), 'parking?', null).candidates[0]?.id, 'twice')
  })
})
