import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { greekMen, greekWomen } from '../../src/language/names/greek.ts'
import { greetingName, isPersonName, vocative } from '../../src/language/names/index.ts'
import * as people from './people.ts'

describe('greetingName', () => {
  const table: [name: string, language: string, expected: string | null][] = [
    ['Γιώργος Αντωνίου', 'el', 'Γιώργο'],
    ['Αντωνίου Γιώργος', 'el', 'Γιώργο'],
    ['ΑΝΤΩΝΙΟΥ ΓΙΩΡΓΟΣ', 'el', 'Γιώργο'],
    ['ΠΑΠΑΔΑΚΗΣ ΚΩΝΣΤΑΝΤΙΝΟΣ', 'el', 'Κωνσταντίνε'],
    ['μαρια', 'el', 'Μαρία'],
    ['Μαρία-Ελένη', 'el', 'Μαρία-Ελένη'],
    ['Δρ. Ελένη Παππά', 'el', 'Ελένη'],
    ['Dimitris Pappas', 'el', 'Δημήτρη'],
    ['Pappas Dimitris', 'en', 'Dimitris'],
    ['Αλέξανδρος Στέφανος', 'el', null],
    ['Παπαδάκης Α.Ε.', 'el', null],
    ['Αφοί Γιώργος Κώστας ΟΕ', 'el', null],
    ['Μαρία 🌸', 'el', 'Μαρία'],
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

    // Double names.
    ['ΠΑΠΠΑ ΑΝΝΑ-ΜΑΡΙΑ', 'el', 'Άννα-Μαρία'],
    ['Παναγιώτης-Νίκος Δήμου', 'el', 'Παναγιώτη-Νίκο'],
    ['Μαρία-Ξψζ Παππά', 'el', null],
    ['Παπαδοπούλου-Γεωργίου Ελένη', 'el', 'Ελένη'],
    ['Μαρία Ελένη Παππά', 'el', 'Μαρία'],
    ['ΠΑΠΠΑΣ ΓΙΩΡΓΟΣ ΝΙΚΟΛΑΟΣ', 'el', 'Γιώργο'],
    ['Παππάς Γεώργιος του Νικολάου', 'el', 'Γεώργιε'],
    ['Γιώργος Κώστας', 'el', null],
    ['Μαρία και Νίκος', 'el', null],
    ['Μαρία & Νίκος', 'el', null],
    ['Anne-Marie Lefebvre', 'en', 'Anne-Marie'],
    ['Jean-Pierre Martin', 'en', null],
    ['Mary Ann Smith', 'en', 'Mary'],
    ['John Paul Baker', 'en', 'John'],
    ['Kiss-Tóth Anna', 'hu', 'Anna'],
    ['Anna Mária Varga', 'hu', 'Anna'],
    ['Nagy Anna-Mária', 'hu', 'Anna-Mária'],
    ['Nagy Sándor Tamás', 'hu', null],
    ['Tamás Gábor', 'hu', null],
    ['Szabó-Kovács Péter Pál', 'hu', null],

    // Diminutives.
    ['Pisti', 'hu', 'Pisti'],
    ['KOVÁCS ZSUZSI', 'hu', 'Zsuzsi'],
    ['Tóth Jozsi', 'hu', 'Józsi'],
    ['κωστής', 'el', 'Κωστή'],
    ['Kostis P', 'el', 'Κωστή'],
    ['Ελενίτσα!', 'el', 'Ελενίτσα'],
    ['kate', 'en', 'Kate'],

    // Titles.
    ['κ. Γιώργος Δήμου', 'el', 'Γιώργο'],
    ['κ.Γιώργος', 'el', 'Γιώργο'],
    ['ΚΑ ΜΑΡΙΑ ΠΑΠΠΑ', 'el', 'Μαρία'],
    ['Κύριος Δήμου', 'el', null],
    ['Καθ. Ηλίας Μακρής', 'el', 'Ηλία'],
    ['Dr. Kiss Péter PhD', 'hu', 'Péter'],
    ['id. Szabó János', 'hu', 'János'],
    ['ifj. Szabó János', 'hu', 'János'],
    ['özv. Nagy Béláné', 'hu', null],
    ['Kovács Jánosné', 'hu', null],
    ['Dr. Kovácsné Tóth Ilona', 'hu', 'Ilona'],
    ['Prof. Emma Baker', 'en', 'Emma'],
    ['Mrs Baker', 'en', null],

    // Ornaments.
    ['💐 Ελένη Παππά 💐', 'el', 'Ελένη'],
    ['❤️Μαρία❤️', 'el', 'Μαρία'],
    ['Νίκος 🇬🇷', 'el', 'Νίκο'],
    ['👩🏽‍💻 Anna', 'hu', 'Anna'],
    ['~ Péter ~', 'hu', 'Péter'],
    ['Mary 😀 John', 'en', null],
    ['🌸', 'el', null],
    ['\u202eΜαρία', 'el', 'Μαρία'],
    ['Μ α ρ ί α', 'el', null],

    // Companies and what is none's name.
    ['Γιώργος Α.Ε.', 'el', null],
    ['ΥΙΟΙ ΝΙΚΟΥ ΠΑΠΠΑ', 'el', null],
    ['Κομμωτήριο Μαρία', 'el', null],
    ['Taxi Γιώργος', 'el', null],
    ['Eszter Kft', 'hu', null],
    ['Anna Szalon', 'hu', null],
    ['Péter és Anna', 'hu', null],
    ["Maria's Shop", 'en', null],
    ['Emma GmbH', 'en', null],
    ['+306900000000', 'el', null],
    ['Anna (work)', 'hu', null],
    ['{{ shop.name }}', 'en', null],
    ['.', 'el', null],
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

/** Each with a family name, in the forms that files and phones have it. */
function inForms(name: string, family: string): string[] {
  const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')
  const capitals = `${family} ${name}`.toUpperCase()
  return [
    name,
    name.toLowerCase(),
    `${name} ${family}`,
    `${family} ${name}`,
    capitals,
    plain(capitals),
    `${family}, ${name}`,
  ]
}

describe('names of people', () => {
  const words = (text: string) => text.split(/[\s]+/u).filter((word) => word !== '')
  const pick = (families: string, at: number) => words(families)[at % words(families).length]!

  const greek = people.greekCalled
    .split(/[,\n]/u)
    .flatMap((pair) => (pair.trim() ? [pair.trim().split(' ')] : []))
  for (const [at, [name = '', called]] of greek.entries())
    it(`${name} in Greek`, () => {
      for (const form of inForms(name, pick(people.greekFamilies, at)))
        assert.equal(greetingName(form, 'el'), called, form)
    })
  const latin = [
    ['hu', words(people.hungarianGivenNames), people.hungarianFamilies],
    ['en', words(people.otherGivenNames), people.otherFamilies],
  ] as const
  for (const [language, names, families] of latin) {
    for (const [at, name] of names.entries())
      it(`${name} in ${language}`, () => {
        const [, , inOrder, familyFirst, capitals] = inForms(name, pick(families, at))
        for (const form of [name, inOrder!, familyFirst!, capitals!])
          assert.equal(greetingName(form, language), name, form)
      })
  }
  it('are a hundred and fifty of each language and more', () => {
    for (const names of [greek, ...latin.map(([, all]) => all)])
      assert.ok(new Set(names.map(String)).size >= 150)
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
