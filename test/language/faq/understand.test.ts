import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { conceptNames } from '../../../src/language/faq/book.ts'
import { matterNames } from '../../../src/language/faq/recipes.ts'
import { understandMessage, understandWording } from '../../../src/language/faq/understand.ts'

const read = (text: string, prior: string | null = null) => understandMessage(text, prior, () => false)
const concepts = (text: string) =>
  read(text).units.flatMap((unit) => unit.concepts.map((concept) => conceptNames[concept]))

const means: [text: string, ...concepts: string[]][] = [
  ['ΜΕΤΑΦΟΡΙΚΆ', 'delivery-cost'],
  ['μεταφορικα', 'delivery-cost'],
  ['metaforika', 'delivery-cost'],
  ['πακέτου', 'parcel'],
  ['επιστρέψουμε', 'return'],
  ['epistrepsoume', 'return'],
  ['επιστροφή των χρημάτων μου', 'refund'],
  ['πότε θα το έχω στα χέρια μου', 'when', 'arrive'],
  ['csomagomat', 'parcel'],
  ['csomgomat', 'parcel'],
  ['házhozszállításnál', 'deliver'],
  ['postakártyát szeretnék', 'deliver', 'courier', 'card'],
  ['utanvettel', 'cash-on-delivery'],
  ['I want my money back', 'refund'],
  ['send it back', 'return'],
  ['invioce pls', 'invoice'],
  ['warrenty', 'warranty'],
  ['κουπόνια voucher_', 'coupon', 'track'],
]

describe('what words mean', () => {
  for (const [text, ...expected] of means)
    it(`${text} → ${expected}`, () => assert.deepEqual(concepts(text), expected))

  it('mends no word of every day and no name', () => {
    for (const text of ['κουμπί', 'μάλλον', 'chance', 'everywhere', 'Μαρία', 'Kovács', '24x7'])
      assert.deepEqual(concepts(text), [], text)
  })

  it('mends no word that is the shop’s own', () => {
    assert.deepEqual(concepts('waranty'), ['warranty'])
    const [unit] = understandMessage('varranty', 'en', (stem) => stem.startsWith('varrant')).units
    assert.equal(unit?.kind, 'unknown')
  })
})

const languages: [text: string, prior: string | null, language: string][] = [
  ['πού είναι το δέμα', null, 'el'],
  ['pou einai to dema mou', null, 'el'],
  ['hol van a csomagom', null, 'hu'],
  ['where is my parcel', null, 'en'],
  ['tracking', 'hu', 'hu'],
  ['is it vegan', 'el', 'en'],
]

describe('the language of a message', () => {
  for (const [text, prior, language] of languages)
    it(`${text} (${prior}) is ${language}`, () => assert.equal(read(text, prior).language, language))
})

const matters: [text: string, matter: string][] = [
  ['πότε θα έρθει η παραγγελία', 'delivery time'],
  ['πόσο κάνει η αποστολή', 'delivery cost'],
  ['meddig lehet visszaküldeni', 'return deadline'],
  ['my card was declined', 'card refused'],
  ['what time do you open on saturdays', 'on the weekend'],
]

describe('what words mean together', () => {
  for (const [text, matter] of matters)
    it(`${text} → ${matter}`, () => {
      assert.ok(read(text).matters.some((one) => matterNames[one] === matter))
    })
})

describe('long texts', () => {
  it('are read to their sixtieth word', () => {
    assert.equal(read('λόγος '.repeat(2000)).words.length, 60)
    assert.equal(understandWording('szó '.repeat(5000), 'hu').words.length, 60)
    assert.equal(read('a'.repeat(50_000)).words[0]!.length <= 40, true)
  })
})
