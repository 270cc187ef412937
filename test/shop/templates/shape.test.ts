import assert from 'node:assert/strict'
import { test } from 'node:test'
import { templateInput } from '../../../src/shop/templates/shape.ts'
import { buttons, hello, type Json, text } from './parts.ts'

const shapeless: [string, Json, string][] = [
  ['a name with capitals', { name: 'Parcel' }, 'name'],
  ['a name with spaces', { name: 'my parcel' }, 'name'],
  ['a Greek name', { name: 'δέμα' }, 'name'],
  ['an empty name', { name: '' }, 'name'],
  ['a name of 513', { name: 'a'.repeat(513) }, 'name'],
  ['a category that is none', { category: 'news' }, 'category'],
  ['a part that is none', { components: [{ type: 'LIMITED_TIME_OFFER' }] }, 'components.0.type'],
  [
    'a button that is none',
    { components: [hello, buttons({ type: 'FLOW', text: 'α' })] },
    'components.1.buttons.0.type',
  ],
  ['a field that is none', { components: [{ ...hello, colour: 'red' }] }, 'components.0'],
  ['NUL', { components: [text('a\u0000b')] }, 'components.0.text'],
  ['half an emoji', { components: [text('a\ud83d')] }, 'components.0.text'],
  ['a text of a megabyte', { components: [text('a'.repeat(1e6))] }, 'components.0.text'],
  ['nine parts', { components: Array.from({ length: 9 }, () => hello) }, 'components'],
  ['a variable fed by nothing', { variables: { 1: {} } }, 'variables.1'],
  ['a variable fed by a secret', { variables: { 1: { field: 'credentials' } } }, 'variables.1.field'],
  ['a key that climbs', { variables: { __proto__x: { text: 'a' } } }, 'variables.__proto__x'],
]
for (const [name, change, path] of shapeless) {
  test(`no draft: ${name}`, () => {
    const parsed = templateInput.safeParse({
      name: 'parcel',
      language: 'el',
      category: 'utility',
      components: [hello],
      ...change,
    })
    assert.equal(parsed.success, false)
    const paths = parsed.error!.issues.map((issue) => issue.path.join('.'))
    assert.ok(paths.includes(path), paths.join(' '))
  })
}
