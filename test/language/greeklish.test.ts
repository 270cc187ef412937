import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../src/language/fold.ts'
import { skeleton } from '../../src/language/greeklish.ts'

const spellings: string[][] = [
  ['παραγγελία', 'paraggelia', 'parangelia', 'paragelia', 'paragkelia'],
  ['ευχαριστώ', 'euxaristo', 'efharisto', 'efxaristw', 'evharisto', 'eyxaristo'],
  ['θέλω', 'thelo', 'thelw', '8elw', '9elo'],
  ['καλημέρα', 'kalimera', 'kalhmera', 'kalymera'],
  ['γεια', 'geia', 'gia', 'yia', 'ya'],
  ['άνθρωπος', 'anthropos', 'anthrwpos', 'an8ropos'],
  ['υπάλληλο', 'ipallilo', 'ypallhlo', 'upalilo'],
  ['ξέρω', 'xero', 'ksero', '3erw'],
  ['χρόνια', 'xronia', 'hronia', 'chronia'],
  ['την', 'tin', 'thn', 'tyn'],
  ['όχι', 'oxi', 'ohi', 'oxh', 'ochi'],
  ['μπλούζα', 'mplouza', 'blouza'],
  ['αντικαταβολή', 'antikatavoli', 'antikatabolh', 'adikatavoli'],
  ['ψάχνω', 'psaxno', 'psahnw', '4axnw'],
]
for (const group of spellings) {
  it(`${group[0]} sounds alike in ${group.length} spellings`, () =>
    assert.equal(new Set(group.map((word) => skeleton(fold(word)))).size, 1))
}

it('keeps different words apart', () => {
  const words = ['θέλω', 'έλα', 'καλά', 'παιδί', 'πότε', 'ώρα', 'τιμή', 'δέμα'].map((word) =>
    skeleton(fold(word)),
  )
  assert.equal(new Set(words).size, words.length)
})

it('leaves numbers and other scripts alone, and takes anything', () => {
  assert.equal(skeleton('1089'), '1089')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void skeleton(text)))
})
