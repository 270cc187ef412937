import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCloudApi } from '../../src/channels/cloud-api/index.ts'
import { newId } from '../../src/ids.ts'
import { addPeople, campaignShop, noon, refused } from '../campaigns/shop.ts'

const cloud = createCloudApi({ clock: { now: () => noon } })
const open = (t: Parameters<typeof campaignShop>[0]) => campaignShop(t, { channels: { 'cloud-api': cloud } })

type Body = { errors?: { path: string; message: string }[]; detail: string }
const paths = ({ errors = [] }: Body) => errors.map((one) => one.path).sort()

test('the plan of one person, a test to oneself, the recipients, the report and another try', async (t) => {
  const shop = await open(t)
  const { act, call } = shop
  const [one] = await addPeople(shop.sql, shop.importId, [
    { phone: '+306941234567', name: '=Μαρία' },
    { consent: false },
  ])
  const [outside] = await addPeople(shop.sql, null, [{}])
  const id = await shop.create()
  const plan = async (contact: string) =>
    call('GET', `/api/campaigns/${id}/plan?contact=${encodeURIComponent(contact)}`)
  for (const contact of [one!, '+306941234567', '6941234567'])
    assert.deepEqual((await plan(contact)).body.outcome, 'message', contact)
  assert.equal((await plan(outside!)).body.outcome, 'not_in_audience')
  assert.deepEqual([(await plan(newId())).status, (await plan('6900000000')).status], [404, 404])

  assert.deepEqual(paths((await act(id, 'test', { to: 'nobody' })).body), ['to'])
  assert.equal((await act(id, 'test', {})).status, 400)
  assert.equal((await act(id, 'test', { to: '6941234567', variant: 9 })).status, 400)
  const tested = await act(id, 'test', { to: '6941234567' })
  assert.deepEqual([tested.status, tested.body.text], [202, 'Γεια σας, έχουμε νέα!'])

  const none = await act(id, 'retry')
  assert.deepEqual([none.status, paths(none.body)], [422, ['id']])
  await act(id, 'launch')
  await shop.run(id)
  assert.equal((await shop.counts(id)).audience, 2, 'the test is counted nowhere')
  await shop.sendAll(() => refused(131026, 'recipient'))
  await shop.run(id)
  const { items } = (await call('GET', `/api/campaigns/${id}/recipients?outcome=failed`)).body
  assert.deepEqual(
    items.map((row: { contactId: string }) => row.contactId),
    [one],
  )
  assert.ok(items[0].cause.length > 10 && items[0].cure.length > 10, JSON.stringify(items[0]))
  const csv = await call('GET', `/api/campaigns/${id}/recipients.csv?outcome=failed`)
  assert.match(String(csv.headers['content-type']), /^text\/csv/)
  assert.match(csv.body, /,'=Μαρία,|,"'=Μαρία",/, 'no cell is a formula')
  assert.match(csv.body, /,'\+306941234567,/, 'nor a phone')
  const all = (await call('GET', `/api/campaigns/${id}/recipients.csv?lang=hu`)).body
  assert.match(all, /^\ufeffnévjegy;név;telefon;/, 'a Hungarian spreadsheet separates by semicolons')
  assert.doesNotMatch(all, /;once;/, 'that it goes once is no news')
  assert.match(all, /;kimaradt;opted_out;Nemet mondott a marketingre\.;/)
  assert.match(all, /;2026-11-21 12:00;/, 'by the clock in Athens')
  const plain = (await call('GET', `/api/campaigns/${id}/recipients.csv`)).body
  assert.match(plain, /,skipped,opted_out,/)
  assert.match(plain, /,2026-11-21T10:00:00\.000Z,/)
  const report = (await call('GET', `/api/campaigns/${id}/report`)).body
  assert.deepEqual([report.steps[0].count, report.failures.length], [2, 1])
  const people = (await call('GET', `/api/campaigns/${id}/report/audience/people?limit=1`)).body
  const next = (
    await call('GET', `/api/campaigns/${id}/report/audience/people?limit=1&cursor=${people.next}`)
  ).body
  assert.deepEqual([people.items.length, next.items.length, next.next], [1, 1, null])
  const again = await act(id, 'retry')
  assert.deepEqual([again.status, again.body.status, again.body.retryOf], [201, 'draft', id])
  assert.equal((await act(id, 'retry')).body.id, again.body.id, 'asked for twice it is one')
})

test('of a message that nobody knows the fate of, the reason is said in words', async (t) => {
  const shop = await open(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.launched()
  await shop.send(() => ({ outcome: 'unknown', reason: 'connection' }))
  const [row] = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=unconfirmed`)).body.items
  assert.match(row.why, /^Nobody knows whether it arrived/)
  const file = (await shop.call('GET', `/api/campaigns/${id}/recipients.csv?lang=hu`)).body
  assert.match(file, /;bizonytalan;connection;"Nem tudni, megérkezett-e/)
})

test('whoever waits is told an hour that is to come, and none that is over, in the list and the file', async (t) => {
  const shop = await open(t)
  const [past, next, sent] = await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  const id = await shop.launched()
  const hour = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
  const of = (contact: string) => shop.sql`
    id = (select message_id from campaign_recipients where campaign_id = ${id} and contact_id = ${contact})`
  await shop.sql`update messages set status = 'held', reason = 'reach', not_before = ${hour(-1)} where ${of(past!)}`
  await shop.sql`update messages set status = 'held', reason = 'reach', not_before = ${hour(1)} where ${of(next!)}`
  await shop.sql`
    update messages set status = 'accepted', accepted_at = ${hour(-1)}, not_before = ${hour(-2)} where ${of(sent!)}`
  const listed = async () =>
    (await shop.call('GET', `/api/campaigns/${id}/recipients`)).body.items.map(
      ({ notBefore }: { notBefore: string | null }) => notBefore,
    )
  const inFile = async () => {
    const lines = (await shop.call('GET', `/api/campaigns/${id}/recipients.csv`)).body.trim().split('\r\n')
    // The last five: notBefore, and when it was accepted, delivered, read and failed.
    return lines.slice(1).map((line: string) => line.split(',').at(-5) || null)
  }
  const before = '2026-11-21T08:00:00.000Z'
  for (const told of [listed, inFile])
    assert.deepEqual(await told(), [null, '2026-11-21T11:00:00.000Z', before], told.name)
  shop.at.now = hour(1)
  for (const told of [listed, inFile]) assert.deepEqual(await told(), [null, null, before], told.name)
})
