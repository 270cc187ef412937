import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })

/** One of each kind, with all that the editor has a field for. */
const conditions = [
  { type: 'last_order', daysAgo: { atLeast: 30, atMost: 60 } },
  { type: 'first_order', daysAgo: { atMost: 365 } },
  { not: { type: 'never_ordered' } },
  { type: 'orders', count: { atLeast: 2 }, withinDays: 90 },
  { type: 'spent', currency: 'HUF', total: { atLeast: '100', atMost: '900.5' }, withinDays: 30 },
  { type: 'average_order', currency: 'EUR', value: { atMost: '50' } },
  { type: 'bought', sku: 'BOWL-1', withinDays: 45 },
  { type: 'bought', product: '77' },
  { type: 'open_cart', daysAgo: { atLeast: 3 } },
  { type: 'open_cart' },
  { type: 'tag', is: 'vip' },
  { type: 'name', startsWith: 'Μ' },
  { type: 'language', in: ['el', 'hu'] },
  { type: 'language', blank: true },
  { type: 'country', blank: false },
  { type: 'attribute', key: 'city', blank: false },
  { type: 'attribute', key: 'points', above: 100 },
  { type: 'attribute', key: 'renewal', before: '2026-12-24' },
  { type: 'birthday', month: 12 },
  { type: 'birthday', today: true },
  { type: 'birthday', blank: false },
  { type: 'last_wrote', never: true },
  { type: 'last_wrote', daysAgo: { atLeast: 5, atMost: 9 } },
  {
    any: [
      { type: 'consent', purpose: 'stock', is: 'unknown' },
      { type: 'attribute', key: 'x', in: ['1', '2'] },
    ],
  },
]

/** Of a field, in the browser. */
type Shown = { value: string; selectedOptions?: { textContent: string }[] }

test('a segment made by a script is shown whole, and saved as it was', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, assertReadable, close } = await shelf.open('/')
  const ask = async (method: 'get' | 'post', path: string, data?: object) => {
    const answer = await page.request[method](`${url}/api/${path}`, { data, headers: { origin: url } })
    assert.ok(answer.ok(), await answer.text())
    return answer.json()
  }
  const all = { all: conditions }
  const { id } = await ask('post', 'segments', { name: 'All kinds', conditions: all })
  await page.goto(`${url}/contacts/segments/${id}`)
  const lines = page.getByRole('listitem').filter({ has: page.getByLabel('Holds or not') })
  await lines.first().waitFor()
  assert.equal(await page.getByText('Made by a script').count(), 1, 'only a list of values')
  const shown = async (at: number) =>
    lines
      .nth(at)
      .locator('input, select')
      .evaluateAll((fields) =>
        (fields as unknown as Shown[])
          .slice(2)
          .map((one) => one.selectedOptions?.[0]?.textContent ?? one.value),
      )
  assert.deepEqual(await shown(0), ['between', '30', '60'])
  assert.deepEqual(await shown(3), ['at least', '2', 'in the last', '90'])
  assert.deepEqual(await shown(4), ['between', '100', '900.5', 'HUF', 'in the last', '30'])
  assert.deepEqual(await shown(6), ['its SKU', 'BOWL-1', 'in the last', '45'])
  assert.deepEqual(await shown(8), ['last changed', 'at least', '3'])
  assert.deepEqual(await shown(14), ['is filled in'])
  assert.deepEqual(await shown(15), ['city', 'is filled in'])
  assert.deepEqual(await shown(16), ['points', 'is more than', '100'])
  assert.deepEqual(await shown(18), ['is in', 'December'])
  assert.deepEqual(await shown(20), ['is known'])
  assert.deepEqual(await shown(21), ['never wrote'])
  await assertReadable()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()
  assert.deepEqual((await ask('get', `segments/${id}`)).conditions, all)

  // What is changed of a condition leaves the rest of it.
  await lines.nth(3).getByLabel('Comparison').selectOption('between')
  await lines.nth(0).getByLabel('Comparison').selectOption('atMost')
  await lines.nth(6).getByLabel('Since when').selectOption('ever')
  await lines.nth(12).getByRole('button', { name: 'Remove: Greek' }).click()
  await lines.nth(12).getByLabel('Language', { exact: true }).selectOption({ label: 'German' })
  await lines.nth(15).getByLabel('Comparison').selectOption('below')
  const [changed] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PATCH'),
    page.getByRole('button', { name: 'Save' }).click(),
  ])
  const saved = ((await changed.json()) as { conditions: { all: object[] } }).conditions.all
  assert.deepEqual(saved[3], { type: 'orders', count: { atLeast: 2, atMost: 2 }, withinDays: 90 })
  assert.deepEqual(saved[0], { type: 'last_order', daysAgo: { atMost: 60 } })
  assert.deepEqual(saved[6], { type: 'bought', sku: 'BOWL-1' })
  assert.deepEqual(saved[12], { type: 'language', in: ['hu', 'de'] })
  assert.deepEqual(saved[15], { type: 'attribute', key: 'city', below: 0 })
  await close()
})
