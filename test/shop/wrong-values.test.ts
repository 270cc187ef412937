import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { fieldErrors } from '../../src/shop/refusal.ts'

const said = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  assert.ok(!parsed.success)
  const errors = fieldErrors(parsed.error.issues)
  assert.equal(errors.length, 1, JSON.stringify(errors))
  return errors[0]
}
const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('broadcast').default('broadcast') }),
  z.object({ kind: z.literal('lifecycle') }),
])

const table: [schema: z.ZodType, value: unknown, path: string, message: string][] = [
  [z.object({ name: z.string() }), {}, 'name', 'Is missing: it should be a text.'],
  [z.object({ any: z.unknown() }).required(), {}, 'any', 'Is missing.'],
  [z.object({ audience: z.object({}) }), { audience: [] }, 'audience', 'Should be an object.'],
  [z.object({}), null, '', 'Should be an object.'],
  [z.array(z.string()), 'x', '', 'Should be a list.'],
  [z.record(z.string(), z.string()), [1], '', 'Should be an object.'],
  [z.record(z.string().regex(/^a$/, 'Should be "a".'), z.string()), { b: 'x' }, 'b', 'Should be "a".'],
  [z.int().min(0).max(4), 1e99, '', 'Should be 4 at most.'],
  [z.int().min(0), -1e99, '', 'Should be 0 or more.'],
  [z.int(), 1e99, '', 'Is too large: a whole number may have 15 digits.'],
  [z.boolean(), 'yes', '', 'Should be true or false.'],
  [z.coerce.number(), 'abc', '', 'Should be a number.'],
  [z.int(), 1.5, '', 'Should be a whole number.'],
  [z.number().min(0).max(0.5), 0.6, '', 'Should be 0.5 at most.'],
  [z.number().min(1), -3, '', 'Should be 1 or more.'],
  [z.number().positive(), 0, '', 'Should be more than 0.'],
  [z.string().min(1), '', '', 'Should not be empty.'],
  [z.string().max(3), 'abcd', '', 'Should have 3 characters at most.'],
  [z.array(z.string()).min(1), [], '', 'Should not be empty.'],
  [z.array(z.string()).max(1), ['a', 'b'], '', 'Should have 1 at most.'],
  [z.enum(['el', 'hu']), 'xx', '', 'Should be one of "el", "hu".'],
  [z.literal(true), false, '', 'Should be true.'],
  [z.uuid(), 'x', '', 'Should be an id.'],
  [z.iso.date(), 'x', '', 'Should be a date such as "2026-11-25".'],
  [z.string().regex(/a/), 'x', '', 'Is not written as it should be.'],
  [z.union([z.string(), z.number()]), true, '', 'Fits none of the forms that it may have.'],
  [kinds, { kind: 'other' }, 'kind', 'Should be one of "broadcast", "lifecycle".'],
  [z.string('Should be words.'), 1, '', 'Should be words.'],
  [z.strictObject({}), { x: 1 }, 'x', 'This field is not known.'],
]

test('what is wrong with a value is said with what it should be', () => {
  for (const [schema, value, path, message] of table)
    assert.deepEqual(said(schema, value), { path, message }, JSON.stringify(value))
})
