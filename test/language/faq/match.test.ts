import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type FaqEntry, indexFaqs, likeness, matchFaq } from '../../../src/language/faq/index.ts'

const entry = (id: string, entries: FaqEntry['entries']): FaqEntry => ({ id, entries })
const shop: FaqEntry[] = [
  entry('cost', {
    el: { question: 'Πόσο κοστίζει η αποστολή;', phrasings: ['κόστος μεταφορικών'], answer: '3,50 €.' },
    hu: { question: 'Mennyibe kerül a szállítás?', phrasings: ['szállítási díj'], answer: '3,50 €.' },
    en: { question: 'How much is delivery?', phrasings: ['shipping cost'], answer: '€3.50.' },
  }),
  entry('time', {
    el: { question: 'Σε πόσες ημέρες έρχεται το δέμα;', phrasings: [], answer: 'Σε τρεις ημέρες.' },
    hu: { question: 'Hány nap alatt érkezik meg a csomag?', phrasings: [], answer: 'Három nap alatt.' },
    en: { question: 'How long does delivery take?', phrasings: [], answer: 'Three days.' },
  }),
  entry('returns', {
    el: {
      question: 'Μπορώ να επιστρέψω ένα προϊόν;',
      phrasings: ['επιστροφές'],
      answer: 'Ναι, σε 14 ημέρες.',
    },
    hu: { question: 'Visszaküldhetem a terméket?', phrasings: ['visszaküldés'], answer: 'Igen, 14 napig.' },
    en: { question: 'Can I return a product?', phrasings: ['returns'], answer: 'Yes, for 14 days.' },
  }),
  entry('gift', {
    en: { question: 'Do you wrap gifts?', phrasings: ['gift wrapping'], answer: 'Yes, for €2.' },
  }),
]
const index = indexFaqs(shop)
const match = (text: string, language: string | null = null) => matchFaq(index, text, language)

const found: [text: string, id: string][] = [
  ['ΠΟΣΟ ΚΑΝΟΥΝ ΤΑ ΜΕΤΑΦΟΡΙΚΑ', 'cost'],
  ['poso kanoun ta metaforika?', 'cost'],
  ['ti kostizoun ta metaforika', 'cost'],
  ['mennyi a szallitasi koltseg', 'cost'],
  ['how much do you charge for shippping', 'cost'],
  ['σε ποσες μερες ερχεται', 'time'],
  ['thelo na epistrepso kati', 'returns'],
  ['vissza szeretném küldeni', 'returns'],
  ['can i send it back', 'returns'],
  ['do u do gift wrap 🎁', 'gift'],
]

describe('which entry answers', () => {
  for (const [text, id] of found) {
    it(`${text} → ${id}`, () => {
      const { verdict, candidates } = match(text)
      assert.equal(candidates[0]?.id, id)
      assert.notEqual(verdict, 'none')
    })
  }

  it('finds an entry that lacks the language of the shopper, and says in which it is', () => {
    const [best] = match('mennyibe kerül a díszcsomagolás, gift wrapping?', 'hu').candidates
    assert.deepEqual([best?.id, best?.language], ['gift', 'en'])
  })

  it('says why: certainty, wording and words', () => {
    const { verdict, certainty, candidates } = match('πόσο κοστίζει η αποστολή')
    assert.equal(verdict, 'sure')
    assert.ok(certainty > 0.7 && certainty <= 1)
    assert.equal(candidates[0]!.phrase, 'Πόσο κοστίζει η αποστολή;')
    assert.ok(candidates[0]!.words.length > 0)
    assert.ok(candidates.length <= 3)
  })
})

const nothing = [
  'ευχαριστώ πολύ',
  'ok',
  'köszi',
  'hello',
  '1042',
  '👍',
  '',
  '   ',
  'Μαρία',
  'my cat sat on the piano',
]

describe('what no entry answers', () => {
  for (const text of nothing) it(JSON.stringify(text), () => assert.equal(match(text).verdict, 'none'))

  it('is no more certain in a shop of one entry', () => {
    const one = indexFaqs([shop[3]!])
    for (const text of ['do you have a job for me', 'what time is it', 'my order never came'])
      assert.notEqual(matchFaq(one, text, 'en').verdict, 'sure')
    assert.equal(matchFaq(one, 'do you wrap gifts', 'en').candidates[0]?.id, 'gift')
  })

  it('is everything in a shop without entries', () => {
    assert.deepEqual(matchFaq(indexFaqs([]), 'shipping cost', 'en').candidates, [])
  })
})

describe('hostile texts', () => {
  const hostile = [
    'a'.repeat(10_000),
    'πόσο '.repeat(3000),
    '😀'.repeat(200),
    '\u202eabc\u200f\0',
    '\ud83d'.repeat(300),
    '(a+)+$',
  ]
  for (const text of hostile)
    it(JSON.stringify(text.slice(0, 12)), () => assert.ok(match(text).certainty <= 1))

  it('never throws, whatever is asked or entered', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(words, words, words, (question, phrasing, text) => {
        const one = indexFaqs([entry('x', { el: { question, phrasings: [phrasing], answer: text } })])
        const { certainty } = matchFaq(one, text, 'el')
        assert.ok(certainty >= 0 && certainty <= 1)
      }),
      { numRuns: 100 },
    )
  })
})

it('likens questions that ask the same, and no others', () => {
  assert.ok(
    likeness('πόσο κάνουν τα μεταφορικά;', 'ti kostizoun ta metaforika') >
      likeness('πόσο κάνουν τα μεταφορικά;', 'Έχετε δωροκάρτες;'),
  )
  assert.equal(likeness('', 'x'), 0)
  assert.ok(likeness('shipping cost', 'shipping cost') > 0.99)
})
