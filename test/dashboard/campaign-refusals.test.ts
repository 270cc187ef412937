import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('what the server refuses of a campaign is said beside its field, and leads there from other steps', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open()
  const ask = async (method: string, path: string, data?: object) => {
    const headers = { origin: url }
    const answer = await context.request.fetch(`${url}/api/${path}`, {
      method,
      headers,
      ...(data && { data }),
    })
    assert.ok(answer.ok(), `${path}: ${await answer.text()}`)
    return answer.status() === 204 ? undefined : answer.json()
  }
  await ask('POST', 'templates/sync')
  const conditions = { type: 'country', in: ['GR'] }
  const { id: segment } = await ask('POST', 'segments', { name: 'All of Greece', conditions })

  // The segment goes while its campaign is begun.
  await page.goto(`${url}/campaigns/new?segment=${segment}`)
  await page.getByRole('button', { name: 'Next' }).click()
  await ask('DELETE', `segments/${segment}`)
  await page
    .getByRole('button', { name: /^We have not seen each other for a while (Greek|English|Hungarian)/ })
    .click()
  const alert = page.getByRole('alert')
  await alert.getByText('Audience: There is no segment with this id or name.').waitFor()
  await alert.getByRole('button', { name: 'Mend it' }).click()
  const field = page.getByLabel('In a segment')
  await field.waitFor()
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  const note = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`)
  assert.equal(await note.textContent(), 'There is no segment with this id or name.')
  await assertReadable()

  // A gap that nothing fills is said beside the gap, once somebody has gone on without.
  const { id: other } = await ask('POST', 'segments', { name: 'Greece', conditions })
  const template = { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: '' } } }
  const draft = await ask('POST', 'campaigns', { name: 'Spring', audience: { segment: other }, template })
  await page.goto(`${url}/campaigns/${draft.id}?step=message`)
  await page.getByLabel('Words').last().waitFor()
  assert.equal(await page.locator('[aria-invalid=true]').count(), 0)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Mend it' }).last().click()
  await page.locator('[aria-invalid=true]').waitFor()
  await assertReadable()
  await page.getByLabel('Words').last().fill('Agora')
  await page.locator('[aria-invalid=true]').waitFor({ state: 'detached' })
  await close()
})
