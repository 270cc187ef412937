import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fold, tokens } from '../../src/language/fold.ts'
import { effort } from '../support/effort.ts'

const hostile = [
  'a'.repeat(100_000),
  '!'.repeat(100_000),
  ' '.repeat(100_000),
  'ά'.repeat(100_000),
  '\u0301'.repeat(100_000),
  '\ufdfa'.repeat(100_000),
  '😀'.repeat(50_000),
  `${'!'.repeat(50_000)}a${'!'.repeat(50_000)}`,
]

describe('fold', () => {
  const same: string[][] = [
    ['ΣΤΟΠ', 'στόπ', 'Στοπ', ' στοπ! ', '«Στόπ»', '\u200bστοπ\u200f', 'στο\u0301π', 'στοπ\0'],
    ['LEIRATKOZÁS', 'leiratkozas', 'Leiratkozás.', 'LEIRATKOZA\u0301S'],
    ['ΔΡΌΜΟΣ', 'δρόμος', 'δρομοσ'],
    ['öt szép szűzlány őrült írót nyúz', 'OT  SZEP\nSZUZLANY\tORULT IROT NYUZ'],
    ['ISTANBUL', 'İstanbul', 'ıstanbul'],
    ['STRASSE', 'Straße'],
    ['ｓｔｏｐ', 'stop', 'STOP🙏', '🛑 stop 🛑', '"stop"'],
    ['προϋπολογισμός', 'ΠΡΟΫΠΟΛΟΓΙΣΜΟΣ', 'προυπολογισμος'],
    ['مَرْحَبًا', 'مرحبا'],
  ]
  for (const group of same)
    it(`${group[0]} folds alike in ${group.length} spellings`, () =>
      assert.equal(new Set(group.map(fold)).size, 1))

  it('keeps what stands inside', () => assert.equal(fold('  ¿A-1042 & 43?!'), 'a-1042 & 43'))

  it('is well formed and settled, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text)
        assert.ok(folded.isWellFormed() && !folded.includes('\0'))
        assert.equal(fold(folded), folded)
      }),
    )
    assert.ok(fold('\ud800stop\udfff').isWellFormed())
  })

  it('costs little however long the text is', () => {
    for (const text of hostile) {
      assert.ok(effort(() => [fold(text), tokens(text)]) < 100)
    }
  })
})

describe('tokens', () => {
  const table: [string, string[]][] = [
    ['Πού είναι η παραγγελία μου;', ['που', 'ειναι', 'η', 'παραγγελια', 'μου']],
    ["Don't stop!", ['don', 't', 'stop']],
    ['10-től 17:30-ig', ['10', 'tol', '17', '30', 'ig']],
    ['注文 はどこ', ['注文', 'はどこ']],
    ['👍', []],
    ['', []],
  ]
  for (const [text, expected] of table)
    it(JSON.stringify(text), () => assert.deepEqual(tokens(text), expected))
})
