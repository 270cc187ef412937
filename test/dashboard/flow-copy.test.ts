import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows } from '../../src/flows/registry.ts'
import { placeholdersOf } from '../../src/language/liquid.ts'
import { savedPlaceholders, shopPlaceholders } from '../../src/shop/liquid-check.ts'
import { savedFacts, shopFacts } from '../../web/src/pages/content/copy/facts.ts'
import {
  parseShown,
  plainCopy,
  readCopy,
  showCopy,
  type Tokens,
  whenKnown,
  writeCopy,
} from '../../web/src/pages/content/copy/text.ts'
import { words as el } from '../../web/src/pages/content/copy/words/el.ts'
import { words as en } from '../../web/src/pages/content/copy/words/en.ts'
import { words as hu } from '../../web/src/pages/content/copy/words/hu.ts'

const texts = flows.flatMap(({ name, copy }) =>
  Object.entries(copy).flatMap(([language, byKey]) =>
    Object.entries(byKey).map(([key, text]) => ({ of: `${name}.${language}.${key}`, text })),
  ),
)

test('every text of every flow can be shown without a brace, and is written back as it was', () => {
  for (const { of, text } of texts) {
    const parts = readCopy(text)
    assert.ok(parts, `${of} is shown as code`)
    assert.equal(writeCopy(parts), text, of)
    const tokens: Tokens = new Map()
    for (const [at, part] of parts.entries())
      if (typeof part !== 'string') tokens.set(`${part.fact} ${at}`, part)
    const shown = showCopy(parts, tokens)
    assert.doesNotMatch(shown, /[{}]/, of)
    const read = parseShown(shown, tokens)
    assert.ok('parts' in read && writeCopy(read.parts) === text, of)
  }
})

test('every value that a text may name has a name, in every language, and two of one text have two', () => {
  for (const words of [en, el, hu]) {
    const names = words.fact as Record<string, string>
    for (const { name, copy } of flows)
      for (const key of Object.keys(copy.en ?? {})) {
        const facts = new Set([
          ...Object.values(copy).flatMap((byKey) => placeholdersOf(byKey[key] ?? '')),
          ...shopPlaceholders,
        ])
        const shown = [...facts].map((fact) => names[fact.replace('.', '_')])
        assert.ok(!shown.includes(undefined), `${name}.${key}: ${[...facts]}`)
        assert.equal(new Set(shown).size, shown.length, `${name}.${key}: ${shown}`)
      }
  }
})

test('answers and saved messages may name what the server knows, each by a name of its own', () => {
  assert.deepEqual(shopFacts.toSorted(), shopPlaceholders.toSorted())
  assert.deepEqual(savedFacts.toSorted(), savedPlaceholders.toSorted())
  for (const { fact } of [en, el, hu]) {
    const names = savedFacts.map((one) => (fact as Record<string, string>)[one.replace('.', '_')])
    assert.ok(!names.includes(undefined), String(names))
    assert.equal(new Set(names).size, names.length, String(names))
  }
})

test('whoever only reads a text reads names, and nothing of code', () => {
  const nameOf = (fact: string) => `the ${fact}`
  for (const [stored, read] of [
    ['We are at {{ shop.address }}.', 'We are at ‹the shop.address›.'],
    [
      'Free.{% if shop.address != "" %} Come to {{ shop.address }}.{% endif %}',
      'Free. Come to ‹the shop.address›.',
    ],
    ['{% for one in items %}{{ one | upcase }} {% endfor %}', '‹the one› '],
    ['Costs {{ 3 | plus: 4 }}', 'Costs ‹…›'],
    ['No { braces } at all', 'No { braces } at all'],
  ] as const)
    assert.equal(plainCopy(stored, nameOf), read)
})

test('what the form cannot show is left as it is stored', () => {
  for (const text of [
    '{% for one in items %}{{ one }}{% endfor %}',
    '{{ total | money }}',
    '{% if a != "" %}{% if b != "" %}both{% endif %}{% endif %}',
    '{% if a > 3 %}many{% endif %}',
    '{% if a != "" %}one{% if b != "" %}two{% endif %}',
    '{% if a != "" %}one{% else %}two{% else %}three{% endif %}',
    '{% if a != "" %}never closed',
    'closed {% endif %} before',
    'half {{ a',
    'in ‹brackets›',
  ])
    assert.equal(readCopy(text), null, text)
})

test('a condition is read however it is quoted, and stored as it was written', () => {
  for (const quote of ['"', "'"]) {
    const text = `{% if part == ${quote}two${quote} %}The second{% endif %}`
    const parts = readCopy(text)
    assert.ok(parts && typeof parts[0] === 'object' && 'opens' in parts[0])
    assert.equal(parts[0].is, 'two')
    assert.equal(writeCopy(parts), text)
  }
})

test('a piece is put in and filled, and a broken name is told and not taken', () => {
  const tokens: Tokens = new Map([
    ['Courier', { fact: 'carrier' }],
    ['only with: Courier', { ...whenKnown('carrier'), said: [' with ', { fact: 'carrier' }] }],
  ])
  const read = parseShown('On its way‹only with: Courier›.', tokens)
  assert.ok('parts' in read)
  assert.equal(writeCopy(read.parts), 'On its way{% if carrier != "" %} with {{ carrier }}{% endif %}.')
  assert.deepEqual(parseShown('On its way with ‹Couier›', tokens), { name: 'Couier' })
  assert.deepEqual(parseShown('On its way ‹Courier', tokens), { bracket: '‹Courier' })
  assert.deepEqual(parseShown('Courier› comes', tokens), { bracket: '› comes' })
  for (const text of ['By {{ carr', 'By }}', '{% if a %}', '{% for one in all %}{% endfor %}'])
    assert.deepEqual(parseShown(text, tokens), { braces: true }, text)
  assert.deepEqual(parseShown('‹ Courier ›', tokens), { parts: [{ fact: 'carrier' }] })
  assert.deepEqual(parseShown('By {{ carrier }}', tokens), { parts: ['By {{ carrier }}'] })
})
