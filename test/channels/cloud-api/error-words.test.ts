import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TABLE } from '../../../src/channels/cloud-api/error-table.ts'
import { languages } from '../../../src/channels/cloud-api/error-words/index.ts'
import { explain } from '../../../src/channels/cloud-api/errors.ts'

test('every cause and cure has words in every language, and no words are of nothing', () => {
  const codes = [...TABLE.keys(), 132999, 4711]
  const english = new Set(
    codes.flatMap((code) => {
      const { words, cure } = explain(code)
      return [words.replace(/\(code \d+\)/, '(code {code})'), cure]
    }),
  )
  for (const [language, words] of Object.entries(languages)) {
    assert.deepEqual(new Set(Object.keys(words)), english, language)
    for (const [said, own] of Object.entries(words))
      assert.ok(own.endsWith('.') && own.includes('{code}') === said.includes('{code}'), own)
  }
})

test('a code is explained in the reader’s language, an unknown one with its number', () => {
  assert.equal(explain(131026, 'el').cure, 'Ελέγξτε τον αριθμό ή επικοινωνήστε με άλλον τρόπο.')
  assert.equal(explain(4711, 'hu-HU').words, 'A WhatsApp visszautasította az üzenetet (kód: 4711).')
  assert.equal(explain(131026, 'de').words, explain(131026).words)
})
