import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { effort } from '../../support/effort.ts'
import { FIXTURES, fixture, parse } from './support.ts'

const bodies = FIXTURES.flatMap((name) => Object.values(fixture(name)))

/** Any JSON, with what Postgres refuses and what JavaScript trips over. */
const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    [[]],
    '',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff…',
    0,
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '9'.repeat(400),
    'GR.1a2B',
    'wamid.X',
    'toString',
    JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":2,"length":3}'),
    JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`),
    JSON.parse(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`),
    'x'.repeat(200_000),
  ),
)

/** A fixture with some of its places, at any depth, replaced, removed or wrapped. */
const mutated = fc
  .tuple(fc.constantFrom(...bodies), fc.array(fc.tuple(fc.nat(500), nasty, fc.nat(3)), { maxLength: 6 }))
  .map(([body, edits]) => {
    const copy = structuredClone(body)
    for (const [place, value, how] of edits) mutate(copy, place, value, how)
    return copy
  })

function mutate(root: unknown, place: number, value: unknown, how: number): void {
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown, depth: number) => {
    if (typeof node !== 'object' || node === null || depth > 12) return
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key])
      walk((node as Record<string, unknown>)[key], depth + 1)
    }
  }
  walk(root, 0)
  const found = places[place % places.length]
  if (found === undefined) return
  const [node, key] = found
  if (how === 0) delete node[key]
  else if (how === 1) node[key] = [node[key]]
  else node[key] = value
}

function assertStorable(value: unknown, depth = 0): void {
  assert.ok(depth < 40, 'too deep')
  if (typeof value === 'string') {
    assert.ok(value.isWellFormed() && !value.includes('\0'), 'a string that Postgres refuses')
    assert.ok(value.length <= 65_536, 'a string without end')
  } else if (value instanceof Date) {
    assert.ok(!Number.isNaN(value.getTime()))
  } else if (typeof value === 'number') {
    assert.ok(Number.isFinite(value))
  } else if (typeof value === 'object' && value !== null) {
    const prototype = Object.getPrototypeOf(value)
    assert.ok(prototype === Object.prototype || prototype === Array.prototype, 'a prototype from outside')
    for (const [key, field] of Object.entries(value)) {
      assert.notEqual(key, '__proto__')
      assertStorable(key, depth + 1)
      assertStorable(field, depth + 1)
    }
  }
}

function assertSound(body: unknown): void {
  for (const fact of parse(body)) {
    assertStorable(fact)
    if ('dedupeKey' in fact) assert.ok(fact.dedupeKey.length > 0 && fact.dedupeKey.length < 700)
    if (fact.kind === 'unreadable') assert.notEqual(fact.reason, 'fault while reading')
    const people = 'identities' in fact ? fact.identities : []
    for (const { kind, value } of [...people, ...('to' in fact ? fact.to : [])]) {
      if (kind === 'phone') assert.match(value, /^\+[1-9]\d{5,14}$/)
      else assert.match(value, /^[A-Z]{2}\./)
    }
  }
}

test('any JSON gives sound facts and never an exception', () => {
  fc.assert(fc.property(nasty, assertSound), { numRuns: 500 })
})

test('broken webhooks give sound facts and never an exception', () => {
  fc.assert(fc.property(mutated, assertSound), { numRuns: 3000 })
})

test('a body of nothing readable is kept once, whatever its order of fields', () => {
  const [a] = parse({ one: 1, two: 2 })
  const [b] = parse({ two: 2, one: 1 })
  assert.ok(a?.kind === 'unreadable' && b?.kind === 'unreadable')
  assert.equal(a.dedupeKey, b.dedupeKey)
})

test('text is cut at 65,536 characters and never inside a pair', () => {
  const body = fixture('messages').text as {
    entry: [{ changes: [{ value: { messages: [{ text: { body: string } }] } }] }]
  }
  body.entry[0].changes[0].value.messages[0].text.body = `x${'😀'.repeat(40_000)}`
  const [fact] = parse(body)
  assert.ok(fact?.kind === 'message_received' && fact.content.type === 'text')
  assert.equal(fact.content.text, `x${'😀'.repeat(32_767)}`)
})

test('50,000 messages a second are read', () => {
  const body = fixture('messages').text
  const many = () => {
    for (let n = 0; n < 10_000; n += 1) parse(body)
  }
  // 500,000/s on an idle machine: only a blunder is ten times slower.
  assert.ok(effort(many) < 200, 'slower than 50,000/s')
})
