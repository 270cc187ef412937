import fc from 'fast-check'
import type { Said } from '../../src/flows/flow.ts'

/** Texts as shoppers and attackers write them; `known` are ids and words the flow gives a meaning to. */
export function texts(known: string[]) {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'α'.repeat(10_000),
        '😀'.repeat(200),
        '\u0001'.repeat(500),
        '\ud83d'.repeat(300),
        '"\\'.repeat(300),
        '{{ shop }}{% for a in (1..9999) %}x{% endfor %}',
        '<script>alert(1)</script>',
        '\u202eabc\u200f',
        '__proto__',
        'constructor',
        '',
      ),
    },
  )
}

const KINDS = ['reaction', 'location', 'contacts', 'order', 'form', 'unsupported', 'constructor', '']
const MEDIA = ['image', 'video', 'audio', 'voice', 'document', 'sticker', 'hologram', '']

/** What a shopper may send. */
export function said(known: string[]): fc.Arbitrary<Said> {
  const text = texts(known)
  const item = fc.record(
    {
      retailerId: text,
      quantity: fc.integer({ min: 0, max: 99 }),
      price: fc.constantFrom('4.50', ''),
      currency: fc.constantFrom('EUR', ''),
    },
    // A flow may hand items on as they came, and a copy of one without a prototype has one.
    { noNullPrototype: true },
  )
  const kind = fc.constantFrom(...KINDS)
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: fc.constant('text'), text }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('choice'), id: text, text }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('media'), media: fc.constantFrom(...MEDIA), text }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('other'), kind, text }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('other'),
        kind: fc.constant('order'),
        text,
        items: fc.array(item, { maxLength: 40 }),
      }),
    },
  ) as fc.Arbitrary<Said>
}
