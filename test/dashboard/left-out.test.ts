import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../scripts/pictures/ask.ts'
import { desks } from './desk.ts'

const shelf = desks()
const day = 24 * 60 * 60 * 1000

test('the audience of a campaign says how many bought lately and are left out', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open()
  const ask = asking(context, url)
  for (const [n, ago] of [2, 20, undefined].entries()) {
    const customer = { externalId: `c${n}`, phone: `+4072100000${n}`, name: `Ana ${n}` }
    await ask('PUT', `/api/store/customers/c${n}`, customer)
    if (ago === undefined) continue
    await ask('PUT', `/api/store/orders/${n}`, {
      ...{ number: `${n}`, customer, status: 'paid', total: '10.00', currency: 'EUR' },
      placedAt: new Date(Date.now() - ago * day).toISOString(),
      items: [{ sku: 'a', name: 'Soap', quantity: 1, price: '10.00' }],
    })
  }
  const conditions = { type: 'country', in: ['RO'] }
  const { id } = await ask('POST', '/api/segments', { name: 'Romania', conditions })
  await page.goto(`${url}/campaigns/new?segment=${id}`)
  const said = page.getByRole('complementary')
  const left = said.getByText('left out')
  await said.getByText('1 more person ordered in the last 7 days and is left out.').waitFor()
  await said.getByText('2', { exact: true }).waitFor()
  await assertReadable()
  await page.getByLabel('Leave out who ordered in the last days').fill('30')
  await said.getByText('2 more people ordered in the last 30 days and are left out.').waitFor()
  await page.getByLabel('Leave out who ordered in the last days').fill('0')
  await said.getByText('3', { exact: true }).waitFor()
  assert.equal(await left.count(), 0)
  await close()
})
