import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { asking } from '../../scripts/pictures/ask.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })

test('segments and files that are left out are shown, each by its name, and none is lost by a change', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const segment = async (name: string, country: string) =>
    (await ask('POST', '/api/segments', { name, conditions: { type: 'country', in: [country] } })).id
  const greece = await segment('Greece', 'GR')
  const hungary = await segment('Hungary', 'HU')
  await segment('Cyprus', 'CY')
  const { id } = await ask('POST', '/api/campaigns', {
    name: 'Spring',
    // By its name, as a script may tell it.
    audience: { segment: 'Greece', exclude: [{ segment: hungary }, { segment: 'Cyprus' }] },
    template: { name: 'win_back', language: 'auto', variables: {} },
  })
  await page.goto(`${url}/campaigns/${id}?step=audience`)
  const left = page.getByRole('list', { name: 'Also left out' }).getByRole('button')
  await left.filter({ hasText: 'Hungary' }).waitFor()
  assert.deepEqual(await left.allTextContents(), ['Hungary ×', 'Cyprus ×'])
  assert.equal(await page.getByLabel('In a segment').inputValue(), greece)
  await assertReadable()
  await page.getByLabel('Leave out who ordered in the last days').fill('9')
  await page.getByRole('button', { name: 'Remove: Hungary' }).click()
  await page.getByLabel('Leave out a segment').selectOption({ label: 'Hungary' })
  const saved = async () => (await ask('GET', `/api/campaigns/${id}`)).audience.exclude
  const wanted = [{ orderedWithinDays: 9 }, { segment: 'Cyprus' }, { segment: hungary }]
  await until(async () => isDeepStrictEqual(await saved(), wanted))
  await close()
})
