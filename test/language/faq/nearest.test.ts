import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { near, sortWords } from '../../../src/language/faq/nearest.ts'

const found = (words: string[], token: string, most: number, asBeginning = false) => {
  const all: [string, number][] = []
  near(sortWords(words), token, most, asBeginning, (word, distance) => all.push([word, distance]))
  return all.sort()
}

/** The plain way: every word by the whole table. */
function distance(word: string, token: string): number[] {
  const rows = [Array.from({ length: token.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= word.length; row++) {
    rows[row] = [row]
    for (let column = 1; column <= token.length; column++) {
      const isSame = word[row - 1] === token[column - 1]
      let least = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + Number(!isSame),
      )
      const isSwapped =
        row > 1 && column > 1 && word[row - 1] === token[column - 2] && word[row - 2] === token[column - 1]
      if (isSwapped) least = Math.min(least, rows[row - 2]![column - 2]! + 1)
      rows[row]![column] = least
    }
  }
  return rows[word.length]!
}

describe('near words', () => {
  it('are those one slip away', () => {
    const words = ['parcel', 'parce', 'parcels', 'pracel', 'barcel', 'parrot']
    assert.deepEqual(found(words, 'parcel', 1), [
      ['parce', 1],
      ['parcel', 0],
      ['parcels', 1],
      ['pracel', 1],
    ])
  })

  it('may be beginnings', () => {
    assert.deepEqual(found(['deliv', 'return'], 'dellivery', 1, true), [['deliv', 1]])
  })

  it('are the same as by comparing with every word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (all, token, most, asBeginning) => {
          const expected = [...new Set(all)]
            .filter((one) => one[0] === token[0])
            .map((one): [string, number] => {
              const row = distance(one, token)
              return [one, asBeginning ? Math.min(...row) : row.at(-1)!]
            })
            .filter(([, edits]) => edits <= most)
          assert.deepEqual(found(all, token, most, asBeginning), expected.sort())
        },
      ),
      { numRuns: 500 },
    )
  })
})
