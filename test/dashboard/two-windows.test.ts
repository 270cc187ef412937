import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { asking } from '../../scripts/pictures/ask.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })
const template = {
  name: 'win_back',
  language: 'auto',
  variables: { 1: { text: 'you' }, 2: { text: 'Agora' } },
}

test('two windows of one draft keep what each of them changed, and show what the other did', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const segment = async (name: string) =>
    (await ask('POST', '/api/segments', { name, conditions: { type: 'country', in: ['GR'] } })).id
  const [greece, left] = [await segment('Greece'), await segment('Big spenders')]
  const audience = { segment: greece, exclude: [] }
  const { id } = await ask('POST', '/api/campaigns', { name: 'Spring', audience, template })
  await page.goto(`${url}/campaigns/${id}?step=audience`)
  const other = await context.newPage()
  await other.goto(`${url}/campaigns/${id}?step=audience`)
  await other.getByLabel('Leave out a segment').selectOption({ label: 'Big spenders' })
  const stored = () => ask('GET', `/api/campaigns/${id}`)
  const wanted = { segment: greece, exclude: [{ segment: left }] }
  await until(async () => isDeepStrictEqual((await stored()).audience, wanted))
  await page.getByRole('button', { name: 'Remove: Big spenders' }).waitFor()

  await page.getByLabel('Name', { exact: true }).fill('Summer')
  await until(async () => (await stored()).name === 'Summer')
  assert.deepEqual((await stored()).audience, wanted)
  await close()
})

test('what is written in a draft that somebody else deletes is not lost with it', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  const conditions = { type: 'country', in: ['GR'] }
  const { id: segment } = await ask('POST', '/api/segments', { name: 'Whole Greece', conditions })
  const audience = { segment, exclude: [] }
  const { id } = await ask('POST', '/api/campaigns', { name: 'Autumn', audience, template })
  await page.goto(`${url}/campaigns/${id}?step=audience`)
  await page.getByLabel('Name', { exact: true }).waitFor()
  await ask('DELETE', `/api/campaigns/${id}`)
  await page.getByLabel('Name', { exact: true }).fill('Late autumn')
  await page.getByRole('button', { name: 'Make it again' }).click()
  await page.waitForURL((now) => !now.pathname.includes(id))
  await page.getByRole('heading', { name: 'Late autumn' }).waitFor()
  const [made] = (await ask('GET', '/api/campaigns')).items
  assert.deepEqual([made.name, made.audience, made.id === id], ['Late autumn', audience, false])
  await close()
})

test('a time that has passed is told, and nothing goes at once in its stead', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  const conditions = { type: 'country', in: ['GR'] }
  const { id: segment } = await ask('POST', '/api/segments', { name: 'All of Greece', conditions })
  const { id } = await ask('POST', '/api/campaigns', {
    ...{ name: 'Late', audience: { segment, exclude: [] }, template },
    schedule: { at: '2024-11-29T10:00:00Z' },
  })
  await page.goto(`${url}/campaigns/${id}?step=plan`)
  await page.getByText('This time has passed.').waitFor()
  await page.goto(`${url}/campaigns/${id}?step=launch`)
  await page.getByText('This time has passed.').waitFor()
  assert.ok(await page.getByRole('button', { name: /^Send to/ }).isDisabled())
  await close()
})

test('nothing is sent of a draft before the server has what was changed', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  const conditions = { type: 'country', in: ['GR'] }
  const { id: segment } = await ask('POST', '/api/segments', { name: 'Everybody in Greece', conditions })
  const { items } = await ask('GET', '/api/contacts?limit=20')
  for (const one of items)
    await ask('POST', `/api/contacts/${one.id}/consents`, {
      purpose: 'marketing',
      granted: true,
      words: 'Yes',
    })
  const draft = { name: 'Slow', audience: { segment, exclude: [] }, template }
  const { id } = await ask('POST', '/api/campaigns', draft)
  await page.goto(`${url}/campaigns/${id}?step=launch`)
  const launch = page.getByRole('button', { name: /^Send to/ })
  const testing = page.getByRole('button', { name: 'Send a test' })
  await launch.waitFor()
  await page.getByRole('button', { name: 'Audience', exact: true }).click()
  const held = Promise.withResolvers<void>()
  await page.route(`**/api/campaigns/${id}`, async (route) => {
    if (route.request().method() === 'PATCH') await held.promise
    await route.continue()
  })
  await page.getByLabel('Name', { exact: true }).fill('Slower')
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  await launch.waitFor()
  assert.deepEqual([await launch.isDisabled(), await testing.isDisabled()], [true, true])
  held.resolve()
  await until(async () => (await launch.isEnabled()) && (await testing.isEnabled()))
  assert.equal((await ask('GET', `/api/campaigns/${id}`)).name, 'Slower')
  await close()
})
