// What is no value is refused where it is written, and is taken for nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../scripts/pictures/ask.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })

test('an emptied number of a segment holds for nobody and is not saved, where 0 would hold for everybody', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  const conditions = { all: [{ type: 'last_order', daysAgo: { atLeast: 30 } }] }
  const { id } = await ask('POST', '/api/segments', { name: 'Silent', conditions })
  await page.goto(`${url}/contacts/segments/${id}`)
  const days = page.getByRole('spinbutton', { name: 'Value' })
  await days.fill('')
  await page.getByText('Fill in every condition').waitFor()
  assert.equal(await days.inputValue(), '')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').first().waitFor()
  assert.deepEqual((await ask('GET', `/api/segments/${id}`)).conditions, conditions)
  await days.fill('90')
  await page.getByText('Fill in every condition').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Save' }).click()
  await until(async () => (await ask('GET', `/api/segments/${id}`)).conditions.all[0].daysAgo.atLeast === 90)
  await close()
})

test('a time that is none and a limit of nobody keep a campaign from being started', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'Greece', conditions: { type: 'country', in: ['GR'] } },
  })
  const { id } = await ask('POST', '/api/campaigns', {
    ...{ name: 'Weekly', kind: 'recurring', schedule: { every: 'week', weekday: 'mon', time: '10:00' } },
    audience: { segment, exclude: [] },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
  })
  const stored = () => ask('GET', `/api/campaigns/${id}`)
  await page.goto(`${url}/campaigns/${id}?step=plan`)
  const limit = page.getByRole('spinbutton', { name: /a day/ })
  await limit.fill('0')
  await page.getByText('Should be 1 or more.').first().waitFor()
  assert.equal((await stored()).dailyCeiling, null)
  await limit.fill('40')
  await until(async () => (await stored()).dailyCeiling === 40)
  const time = page.getByLabel('Time of day', { exact: true })
  await time.fill('25:00')
  await time.blur()
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  const begin = page.getByRole('button', { name: /^Begin|^Start/ })
  await begin.waitFor()
  await until(() => begin.isDisabled())
  assert.equal((await stored()).schedule.time, '10:00')
  await close()
})

test('a start that cannot be read is not left behind for the one before it', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'Hungary', conditions: { type: 'country', in: ['HU'] } },
  })
  const { id } = await ask('POST', '/api/campaigns', {
    ...{ name: 'Once', schedule: { at: '2090-05-04T10:00:00Z' }, audience: { segment, exclude: [] } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
  })
  await page.goto(`${url}/campaigns/${id}?step=plan`)
  const [day, time] = [page.getByLabel('Starts on'), page.getByLabel('Time of day', { exact: true })]
  for (const [field, wrong, right] of [
    [day, '45/45/2090', '05/06/2090'],
    [time, '25:00', '11:00'],
    [time, '', '12:00'],
  ] as const)
    for (const button of ['Launch', 'Next']) {
      await field.fill(wrong)
      // By the keyboard: what is said below a field moves what lies under it away from a pointer.
      await page.getByRole('button', { name: button, exact: true }).press('Enter')
      await page.locator('input[aria-invalid=true]').waitFor()
      assert.ok(await field.and(page.locator(':focus')).isVisible(), `${button} after ${wrong}`)
      assert.match(page.url(), /step=plan$/)
      await field.fill(right)
      await field.blur()
    }
  await until(async () => /^2090-06-05T\d\d:00/.test((await ask('GET', `/api/campaigns/${id}`)).schedule.at))
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.waitForURL(/step=launch$/)
  await close()
})
