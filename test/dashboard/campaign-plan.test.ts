// What a campaign says of itself before it goes, and while a part of it is still to come.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../scripts/pictures/ask.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })
const template = {
  ...{ name: 'win_back', language: 'auto' },
  variables: { 1: { field: 'first_name', fallback: 'you' }, 2: { text: 'Agora' } },
}

/** A window, and a segment of people in two zones who said yes. */
async function opened(name: string, quietHours: { from: string; to: string } | null) {
  const desk = await shelf.open('/')
  const ask = asking(desk.context, desk.url)
  await ask('PATCH', '/api/settings', { quietHours })
  await ask('POST', '/api/templates/sync')
  for (const { id } of (await ask('GET', '/api/contacts')).items)
    await ask('POST', `/api/contacts/${id}/consents`, {
      ...{ purpose: 'marketing', granted: true, words: 'said so at the till' },
    })
  const conditions = { type: 'country', in: ['GR', 'HU'] }
  const { id: segment } = await ask('POST', '/api/segments', { name, conditions })
  const draft = async (more: object): Promise<string> =>
    (await ask('POST', '/api/campaigns', { audience: { segment, exclude: [] }, template, ...more })).id
  return { ...desk, ask, draft }
}

test('under a daily limit, those still to come are told, also on a phone, and the message as one reads it', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, ask, draft, assertReadable, close } = await opened('Daily', null)
  const id = await draft({ name: 'A few a day', dailyCeiling: 1 })
  const { audience } = await ask('GET', `/api/campaigns/${id}/plan`)
  await ask('POST', `/api/campaigns/${id}/launch`)
  await until(async () => (await ask('GET', `/api/campaigns/${id}`)).counts.accepted === 1)
  const { counts } = await ask('GET', `/api/campaigns/${id}`)
  assert.ok(audience - counts.audience > 0)
  await page.goto(`${url}/campaigns/${id}`)
  const later = page.getByRole('listitem').filter({ hasText: 'Still to come' })
  await later.getByText(String(audience - counts.audience), { exact: true }).waitFor()
  const meter = page.getByRole('meter', { name: 'Progress' })
  assert.equal(await meter.getAttribute('aria-valuemax'), String(audience))
  await page.getByText(/^With the daily limit, the others follow/).waitFor()
  await ask('POST', `/api/campaigns/${id}/pause`)
  await page.reload()
  await page.getByText('Paused', { exact: true }).waitFor()
  await page.getByText(/^With the daily limit, the others follow/).waitFor()
  await later.waitFor()

  await page.getByRole('button', { name: 'See the message' }).click()
  await page
    .getByRole('dialog')
    .getByText(/^As .+ reads it$/)
    .waitFor()
  await assertReadable()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${url}/campaigns`)
  await page.getByText(/^1 sent so far · /).waitFor()
  await assertReadable()
  await close()
})

test('a plan tells the hour where quiet hours end, and that few people come out uneven', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, draft, close } = await opened('Early', { from: '21:00', to: '09:00' })
  // Nine in Athens, and eight in Budapest.
  const id = await draft({ name: 'Early', schedule: { at: '2090-01-10T07:00:00Z' }, holdout: 0.01 })
  await page.goto(`${url}/campaigns/${id}?step=plan`)
  await page.getByText(/^10:00 in Athens is 0?9:00 in Budapest$/).waitFor()
  await page.getByText('With so few people the parts').waitFor()
  await close()
})

test('how often a campaign goes is told at its launch and on its page, which leads back to its first step', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, ask, draft, close } = await opened('Monthly', null)
  const schedule = { every: 'month', weekday: 'fri', nth: 'last', time: '10:00' }
  const id = await draft({ name: 'Monthly', kind: 'recurring', schedule })
  await page.goto(`${url}/campaigns/${id}?step=launch`)
  const rhythm = page.getByText(/^Every month on the last Friday, 10:00/)
  await rhythm.waitFor()
  await page.getByText('First done by about').waitFor()
  await page.getByRole('heading', { name: 'Ready to go' }).waitFor()
  await page.getByRole('button', { name: /^Begin/ }).click()
  await page.getByRole('button', { name: 'Change' }).waitFor()
  await rhythm.waitFor()
  await page.getByRole('button', { name: 'Change' }).click()
  await page.waitForURL(/step=audience$/)
  await ask('PATCH', `/api/campaigns/${id}`, {
    ...{ kind: 'lifecycle', schedule: { time: '10:00', once: 'year' } },
  })
  await page.goto(`${url}/campaigns/${id}?step=launch`)
  await page.getByText(/^Each day at 10:00.*, to each once a year$/).waitFor()
  await close()
})

test('a campaign that lacks something is not called ready, and says what once', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, draft, close } = await opened('Gaps', null)
  const variables = { ...template.variables, 2: { text: '' } }
  const id = await draft({ name: 'Gaps', template: { ...template, variables } })
  await page.goto(`${url}/campaigns/${id}?step=launch`)
  await page.getByRole('heading', { name: 'Not ready yet' }).waitFor()
  await page
    .getByRole('alert')
    .getByText(/^Message: /)
    .waitFor()
  assert.equal(await page.getByRole('alert').count(), 1)
  await close()
})
