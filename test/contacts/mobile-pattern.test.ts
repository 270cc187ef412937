import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { readPlainMobile } from '../../src/contacts/mobile-pattern.ts'

test('what is read the short way is what the library reads, in every country', () => {
  let short = 0
  for (const country of getCountries()) {
    const example = getExampleNumber(country, examples)
    if (!example) continue
    const digits = fc.constantFrom(...'0123456789')
    const near = fc
      .tuple(fc.nat(example.nationalNumber.length - 1), digits, fc.constantFrom('', '0', '1', '06', '8'))
      .map(([at, digit, lead]) => {
        const number = lead + example.nationalNumber
        return number.slice(0, at) + digit + number.slice(at + 1)
      })
    fc.assert(
      fc.property(near, fc.boolean(), (national, plus) => {
        const text = plus ? `+${example.countryCallingCode}${national}` : national
        const read = readPlainMobile(text, country)
        if (read === undefined) return
        short++
        const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false })
        assert.equal(number?.number, read, `${country} ${text}`)
        assert.ok(number!.isValid(), `${country} ${text}`)
        assert.equal(number!.country, country)
      }),
      { numRuns: 40 },
    )
  }
  assert.ok(short > 500, `${short} were read the short way`)
})

test('Greek and Hungarian mobiles are read the short way, others are not', () => {
  assert.equal(readPlainMobile('6941234567', 'GR'), '+306941234567')
  assert.equal(readPlainMobile('+306941234567', 'GR'), '+306941234567')
  assert.equal(readPlainMobile('301234567', 'HU'), '+36301234567')
  for (const text of ['2101234567', '694123456', '+36301234567', '', '694 123 4567', '00306941234567'])
    assert.equal(readPlainMobile(text, 'GR'), undefined, text)
  for (const country of ['US', 'RU', 'MX', 'BR', 'AR', 'GB', 'XX'])
    assert.equal(readPlainMobile('6941234567', country), undefined, country)
})
