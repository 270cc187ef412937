// From the import of a list to the report of its campaign, through the real server and virtual WhatsApp.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from '../support/processes.ts'
import { startTestServer } from '../support/server.ts'
import { apiToken } from './shop.ts'

const phone = {
  'user-agent': 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36',
}
const digits = ['306970001001', '306970001002', '306970001003']
/** How Meta reaches the server, which takes https addresses only. */
const outside = 'https://shop.example'
const sale = 'https://pilos.example/sale'

type Json = ReturnType<typeof JSON.parse>

test('a campaign is sent, followed, answered and bought from, and its report says so', async (t) => {
  const server = await startTestServer({ API_TOKEN: apiToken, SAMPLE_DATA: 'off' })
  t.after(() => server.stop())
  const call = async (method: string, path: string, body?: Json): Promise<Json> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${apiToken}`,
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      },
      body: body instanceof FormData ? body : body === undefined ? null : JSON.stringify(body),
    })
    const text = await response.text()
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  for (const [n, one] of digits.entries())
    await call('POST', '/phone/api/shoppers', { name: `Πελάτης ${n}`, phone: one, language: 'el' })
  await call('PATCH', '/api/settings', { quietHours: null })

  const template = await call('POST', '/api/templates', {
    name: 'sale',
    language: 'el',
    category: 'marketing',
    components: [
      { type: 'BODY', text: 'Όλα τα κεραμικά μας με έκπτωση αυτή την εβδομάδα.' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'URL', text: 'Δείτε τα', url: `${outside}/l/{{1}}`, example: [`${outside}/l/abc`] },
          { type: 'QUICK_REPLY', text: 'Η τιμή' },
          { type: 'QUICK_REPLY', text: 'ΣΤΟΠ' },
        ],
      },
    ],
  })
  await call('POST', `/api/templates/${template.id}/submit`)
  const approved = async () => {
    await call('POST', '/api/templates/sync')
    return (await call('GET', `/api/templates/${template.id}`)).status === 'APPROVED'
  }
  await until(approved, 'the template is approved', 30_000)

  const form = new FormData()
  form.set(
    'file',
    new Blob([`phone,name\n${digits.map((one) => `+${one},Μαρία`).join('\n')}\n`]),
    'buyers.csv',
  )
  form.set(
    'options',
    JSON.stringify({ consent: { purpose: 'marketing', source: 'form', text: 'Yes to news' } }),
  )
  const { id: importId } = await call('POST', '/api/imports', form)
  await until(
    async () => (await call('GET', `/api/imports/${importId}`)).status === 'done',
    'imported',
    20_000,
  )

  const { id } = await call('POST', '/api/campaigns', {
    name: 'Sale',
    audience: { importId, exclude: [] },
    discountCodes: ['SALE20'],
    template: {
      name: 'sale',
      language: 'el',
      variables: { 'button.0': { text: sale }, 'button.1': { text: 'why:price' } },
    },
  })
  await call('POST', `/api/campaigns/${id}/launch`)
  const step = async (name: string) => {
    const { steps } = await call('GET', `/api/campaigns/${id}/report`)
    return steps.find((one: { step: string }) => one.step === name)?.count
  }
  await until(async () => (await step('delivered')) === 3, 'all are delivered', 30_000)

  const bubbleOf = async (n: number) =>
    (await call('GET', `/phone/api/shoppers/${digits[n]}/messages`)).messages.at(-1)
  const token = /shop\.example\/l\/([A-Za-z0-9_-]{22})/.exec(JSON.stringify(await bubbleOf(0)))?.[1]
  assert.ok(token, 'the link stands in the message')
  const followed = await fetch(`${server.url}/l/${token}`, { headers: phone, redirect: 'manual' })
  assert.deepEqual([followed.status, followed.headers.get('location')], [302, sale])
  const { id: messageId } = await bubbleOf(2)
  await call('POST', `/phone/api/shoppers/${digits[2]}/choose`, { messageId, choice: 'Η τιμή' })
  const answers = async () => (await call('GET', `/api/campaigns/${id}/report`)).answers
  await until(async () => (await answers()).length > 0, 'the answer is counted', 20_000)
  assert.deepEqual(await answers(), [{ answer: 'price', count: 1 }])
  await until(async () => /Σας ευχαριστούμε/.test(JSON.stringify(await bubbleOf(2))), 'thanks', 20_000)
  const order = (n: number, more: object) =>
    call('PUT', `/api/store/orders/${1000 + n}`, {
      ...{
        number: String(1000 + n),
        customer: { phone: `+${digits[n]}` },
        placedAt: new Date().toISOString(),
      },
      ...{ status: 'paid', total: '54.90', shippingTotal: '4.90', currency: 'EUR' },
      items: [{ sku: 'BOWL', name: 'Μπολ', quantity: 1, price: '50.00' }],
      ...more,
    })
  await order(0, {})
  await order(1, { discountCodes: ['sale20'] })
  await until(async () => (await step('ordered')) === 2, 'the orders are counted', 20_000)
  const report = await call('GET', `/api/campaigns/${id}/report`)
  assert.deepEqual(report.revenue, [{ amount: '100.00', currency: 'EUR', orders: 2 }])
  assert.deepEqual([await step('audience'), await step('clicked')], [3, 1])
  const { items } = await call('GET', `/api/campaigns/${id}/report/ordered/people`)
  assert.deepEqual(items.map((one: { why: string }) => one.why).sort(), ['click: 1000', 'code: 1001'])
  await order(1, { discountCodes: ['sale20'], status: 'cancelled', updatedAt: new Date().toISOString() })
  assert.equal(await step('ordered'), 1, 'cancelled, it is no order at once')
  assert.equal((await call('GET', '/api/insights/today')).campaignOrders, 1)
})
