import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('a campaign that nobody would get says so, why and what to do, before its launch', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open()
  const post = async (path: string, data: object = {}) => {
    const answer = await context.request.post(`${url}/api/${path}`, { data, headers: { origin: url } })
    assert.ok(answer.ok(), `${path}: ${await answer.text()}`)
    return answer.json()
  }
  await post('templates/sync')
  const template = { name: 'win_back', language: 'auto', variables: { 1: { text: 'a' }, 2: { text: 'b' } } }
  const draftFor = async (country: string) => {
    const conditions = { type: 'country', in: [country] }
    const { id: segment } = await post('segments', { name: country, conditions })
    return (await post('campaigns', { name: country, audience: { segment, exclude: [] }, template })).id
  }

  // People there are, but none who agreed.
  const greek = await draftFor('GR')
  await page.goto(`${url}/campaigns/${greek}?step=audience`)
  await page.getByText('Nobody in this audience may get marketing').waitFor()
  await assertReadable()
  await page.goto(`${url}/campaigns/${greek}?step=plan`)
  const alert = page.getByRole('alert').filter({ hasText: 'Nobody would get this.' })
  await alert.getByText('They never said yes to such messages. Choose people who agreed').waitFor()
  await assertReadable()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await alert.waitFor()
  assert.ok(await page.getByRole('button', { name: /^Send to 0/ }).isDisabled())
  await alert.getByRole('button', { name: 'Audience' }).click()
  await page.getByLabel('In a segment').waitFor()

  await page.goto(`${url}/campaigns/${await draftFor('FR')}?step=plan`)
  await alert.getByText('Nobody is in the audience.').waitFor()
  await page.getByRole('button', { name: 'As people come to fit' }).click()
  await page.getByText('Whoever does later gets it then.').waitFor()
  await close()
})
