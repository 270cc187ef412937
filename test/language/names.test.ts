import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { greekMen, greekWomen } from '../../src/language/names/greek.ts'
import { greetingName, isPersonName, vocative } from '../../src/language/names/index.ts'

describe('greetingName', () => {
  const table: [name: string, language: string, expected: string | null][] = [
    ['Γιώργος Αντωνίου', 'el', 'Γιώργο'],
    ['Αντωνίου Γιώργος', 'el', 'Γιώργο'],
    ['ΑΝΤΩΝΙΟΥ ΓΙΩΡΓΟΣ', 'el', 'Γιώργο'],
    ['ΠΑΠΑΔΑΚΗΣ ΚΩΝΣΤΑΝΤΙΝΟΣ', 'el', 'Κωνσταντίνε'],
    ['μαρια', 'el', 'Μαρία'],
    ['Μαρία-Ελένη', 'el', null],
    ['Δρ. Ελένη Παππά', 'el', 'Ελένη'],
    ['Dimitris Pappas', 'el', 'Δημήτρη'],
    ['Pappas Dimitris', 'en', 'Dimitris'],
    ['Αλέξανδρος Στέφανος', 'el', null],
    ['Παπαδάκης Α.Ε.', 'el', null],
    ['Αφοί Γιώργος Κώστας ΟΕ', 'el', null],
    ['Μαρία 🌸', 'el', null],
    ['maria1985', 'el', null],
    ['Ξψζκλ', 'el', null],
    ['', 'el', null],
    ['Kiss Péter', 'hu', 'Péter'],
    ['KISS PÉTER', 'hu', 'Péter'],
    ['Kiss Peter', 'hu', 'Péter'],
    ['Péter Kiss', 'hu', 'Péter'],
    ['Dr. Varga Anna Mária', 'hu', 'Anna'],
    ['Balázs Gábor', 'hu', null],
    ['Varga Istvánné', 'hu', null],
    ['Varga Kft.', 'hu', null],
    ['John Baker', 'en', 'John'],
    ['JOHN BAKER', 'hu', 'John'],
    ['Baker & Sons', 'en', null],
    ['Zxcv Qwer', 'en', null],
  ]
  for (const [name, language, expected] of table)
    it(`${name} in ${language}`, () => assert.equal(greetingName(name, language), expected))

  it('takes anything for a name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (name) => void [greetingName(name, 'el'), greetingName(name, 'hu'), isPersonName(name)],
      ),
    )
    assert.equal(greetingName('Μαρία '.repeat(20_000), 'el'), null)
  })
})

describe('Greek names', () => {
  const names = `${greekMen} ${greekWomen}`.split(/\s+/u).filter((name) => name !== '')

  it('have an accent wherever there is more than one syllable', () => {
    const syllables = (name: string) => name.toLowerCase().match(/ου|αι|ει|οι|υι|αυ|ευ|[αεηιουω]/gu) ?? []
    assert.deepEqual(
      names.filter((name) => !/[άέήίόύώΐΰΆΈΉΊΌΎΏ]/u.test(name) && syllables(name).length > 1),
      [],
    )
  })

  it('are listed once, in one spelling', () => assert.equal(new Set(names).size, names.length))
  it('keep the accent in a greeting', () => assert.equal(greetingName('ΑΝΝΑ', 'el'), 'Άννα'))
})

describe('vocative', () => {
  const table = `Γιώργος Γιώργο, Νίκος Νίκο, Παύλος Παύλο, Κυριάκος Κυριάκο, Φοίβος Φοίβο, Αλέξανδρος Αλέξανδρε, Στέφανος Στέφανε, Θεόδωρος Θεόδωρε,
    Νικόλαος Νικόλαε, Γεώργιος Γεώργιε, Μάριος Μάριε, Στέλιος Στέλιο, Κωνσταντίνος Κωνσταντίνε, Ρωμανός Ρωμανέ, Γιάννης Γιάννη, Ηλίας Ηλία, Θωμάς Θωμά,
    Μιχαήλ Μιχαήλ, Ιάσων Ιάσονα, Μαρία Μαρία, Ζωή Ζωή, Ηρώ Ηρώ`
  for (const pair of table.split(',')) {
    const [name = '', expected] = pair.trim().split(' ')
    it(name, () => assert.equal(vocative(name), expected))
  }
})
