import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApi } from './app.ts'

test('a country without phones and a currency that is none are refused with what to write, and passed over where stored', async (t) => {
  const { call, deps } = await testApi(t)
  await deps.sql`insert into settings (key, value) values ('shop', ${deps.sql.json({ country: 'ZZ', currency: 'XXX', name: 'Αθηνά' })})`
  const { name, country, currency } = (await call('GET', '/api/settings')).body
  assert.deepEqual([name, country, currency], ['Αθηνά', 'GR', 'EUR'])
  const { body } = await call('PATCH', '/api/settings', { country: 'ZZ', currency: 'ABC' })
  assert.deepEqual(body.errors, [
    {
      path: 'country',
      message: 'No country that has phones is written so: write yours as it is in ISO 3166, such as "GR".',
    },
    {
      path: 'currency',
      message: 'There is no such currency: write yours as it is in ISO 4217, such as "EUR".',
    },
  ])
  const taken = await call('PATCH', '/api/settings', { country: 'XK', currency: 'HUF' })
  assert.deepEqual([taken.body.country, taken.body.currency], ['XK', 'HUF'])
})
