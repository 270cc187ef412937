import assert from 'node:assert/strict'
import { test } from 'node:test'
import { el } from '../../web/src/i18n/el.ts'
import { en } from '../../web/src/i18n/en.ts'
import { hu } from '../../web/src/i18n/hu.ts'

type Words = { [key: string]: string | Words }
const flat = (words: Words, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  )
const shape = (words: Words) =>
  flat(words).map(([key, text]) => [key, (text.match(/\{\{.*?\}\}/g) ?? []).sort().join()])

test('every language says everything, with the same placeholders', () => {
  for (const other of [el, hu]) {
    assert.deepEqual(shape(other), shape(en))
    assert.ok(flat(other).every(([, text]) => text.trim() !== ''))
  }
})
