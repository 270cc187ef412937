import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })

test('a campaign of a later time is ended by a double click once, taken back, copied and changed', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/')
  const post = async (path: string, data: object = {}) => {
    const answer = await page.request.post(`${url}/api/${path}`, { data, headers: { origin: url } })
    assert.ok(answer.ok(), await answer.text())
    return (await answer.json()) as { id: string }
  }
  await post('templates/sync')
  const { id: segment } = await post('segments', {
    ...{ name: 'All of Greece', conditions: { type: 'country', in: ['GR'] } },
  })
  const { id } = await post('campaigns', {
    ...{ name: 'Spring', audience: { segment } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
    schedule: { at: new Date(Date.now() + 86_400_000).toISOString() },
  })
  await post(`campaigns/${id}/launch`)
  await page.goto(`${url}/campaigns/${id}`)
  await page.getByText(/^Starts /).waitFor()
  await page.getByRole('heading', { name: 'Who gets it' }).waitFor()
  await page.getByText('All of Greece').waitFor()
  await page.getByText('who ordered in the last 7 days').waitFor()

  await page.getByRole('button', { name: 'See the message' }).click()
  await page.getByRole('dialog').getByText('Agora').first().waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Cancel for good' }).dblclick()
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.waitFor()
  assert.equal(await undo.count(), 1)
  assert.ok(await page.getByRole('button', { name: 'Cancel for good' }).isDisabled(), 'it is being ended')
  await undo.click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await page.getByText('Scheduled').waitFor()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByText('Paused', { exact: true }).waitFor()
  await page.getByText(/^Starts /).waitFor()

  await page.getByRole('button', { name: 'Make a copy' }).click()
  await page.getByText('This is the copy').waitFor()
  await page.getByRole('heading', { name: 'Spring (2)' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('button', { name: 'Delete' }).waitFor()
  await page.getByRole('heading', { name: 'Spring', exact: true }).waitFor()
  await close()
})
