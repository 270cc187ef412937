import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type LiquidValue, renderLiquid, validateLiquid } from '../../src/language/liquid.ts'
import { effort } from '../support/effort.ts'

const locale = {
  language: 'el',
  timeZone: 'Europe/Athens',
  now: new Date('2026-11-21T10:00:00Z'),
  currency: 'EUR',
}
const values: { [key: string]: LiquidValue } = {
  name: 'ΔΗΜΗΤΡΙΟΥ ΝΙΚΟΣ',
  total: '149.90',
  eta: '2026-11-22',
  at: new Date('2026-11-21T12:30:00Z'),
  items: [{ name: 'Vase' }, { name: 'Cup' }],
  said: '{{ total }} {% for i in (1..9) %}x{% endfor %} <b>&',
}
const render = (template: string) => renderLiquid(template, values, locale)

describe('renderLiquid', () => {
  const good: [string, string][] = [
    ['Γεια{% assign n = name | vocative %}{% if n != "" %} {{ n }}{% endif %}!', 'Γεια Νίκο!'],
    ['{{ total | money }}, {{ "12990" | money: "HUF" }}', '149,90 €, 12.990 Ft'],
    ['{{ eta | date }}, {{ at | date }} {{ at | time }}', 'αύριο, σήμερα 14:30'],
    [
      '{% for item in items %}{{ item.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
      'Vase, Cup',
    ],
    ['{{ said }}', '{{ total }} {% for i in (1..9) %}x{% endfor %} <b>&'],
    [
      '[{{ missing }}{{ missing.deep.er }}{{ missing | money }}{{ missing | date }}{{ missing | vocative }}]',
      '[]',
    ],
    [
      '[{{ name.constructor }}{{ items.constructor.name }}{{ constructor }}{{ __proto__ }}{{ toString }}]',
      '[]',
    ],
    ['{{ missing | default: "φίλε" }}', 'φίλε'],
    ['', ''],
  ]
  for (const [template, expected] of good)
    it(template, () => assert.deepEqual(render(template), { ok: true, text: expected }))

  const broken: [string, RegExp][] = [
    ['line one\n{% if total %}', /^Line 2: .*not closed.*endif/],
    ['{{ total', /^Line 1: .*not closed/],
    ['{{ total | nope }}', /^Line 1: .*nope.*filters/],
    ['a\nb\n{% include "x" %}', /^Line 3: .*include.*only if/],
    ['{% render "/etc/passwd" %}', /render/],
    ['{% layout "x" %}', /layout/],
    ['x'.repeat(30_000), /limit.*shorten/],
  ]
  for (const [template, expected] of broken) {
    it(`says what is wrong with ${template.slice(0, 40)}`, () => {
      const result = render(template)
      assert.ok(!result.ok)
      assert.match(result.error, expected)
      assert.match(validateLiquid(template) ?? '', expected)
    })
  }

  const endless = [
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for a in (1..5000) %}{% for b in (1..5000) %}{% for c in (1..5000) %}{% endfor %}{% endfor %}{% endfor %}',
    '{% assign s = "xxxxxxxxxx" %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    '{% assign s = "aaaaaaaaaa" %}{% for i in (1..100) %}{% assign s = s | replace: "a", "aaaaaaaaaa" %}{% endfor %}',
    '{% for a in (1..4000) %}{% for b in (1..40) %}{{ said }}{% endfor %}{% endfor %}',
  ]
  for (const template of endless) {
    it(`stops ${template.slice(0, 60)}`, () => {
      assert.ok(effort(() => assert.equal(render(template).ok, false)) < 1_500)
    })
  }

  it('takes any template and any value', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' for ',
      'endif',
      '|',
      'money',
      'name',
      "'",
      '"',
      ':',
      '(1..3)',
      '\n',
      '\ud800',
      '\0',
    )
    fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => void render(parts.join(''))))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        assert.deepEqual(renderLiquid('{{ said }}', { said }, locale), { ok: true, text: said })
      }),
    )
  })
})

it('validateLiquid finds nothing wrong with a good template', () =>
  assert.equal(validateLiquid('{{ name | vocative }}'), null))
