import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, campaignShop, refused } from '../campaigns/shop.ts'
import { token } from './app.ts'

type Body = { errors?: { path: string; message: string }[] }
const paths = ({ errors = [] }: Body) => errors.map((one) => one.path)

test('a campaign that would begin with nobody is refused; one whose people may still come is not', async (t) => {
  const shop = await campaignShop(t)
  const nobody = await shop.create()
  const { status, body } = await shop.act(nobody, 'launch')
  assert.deepEqual([status, paths(body)], [422, ['audience']])
  assert.match(body.errors[0].message, /choose another, or exclude fewer/)
  assert.deepEqual((await shop.plan(nobody)).problems, body.errors)
  const greek = await shop.app.inject({
    url: `/api/campaigns/${nobody}/plan`,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'el' },
  })
  assert.match(greek.json().problems[0].message, /διαλέξτε άλλο/)
  const later = [
    { schedule: { at: '2026-11-27T10:00:00+02:00' } },
    { kind: 'recurring', schedule: { every: 'week', weekday: 'mon', time: '10:00' } },
    { kind: 'lifecycle', schedule: {} },
  ]
  for (const more of later) {
    const id = await shop.create(more)
    assert.deepEqual((await shop.plan(id)).problems, [])
    assert.equal((await shop.act(id, 'launch')).status, 200, JSON.stringify(more))
  }

  await addPeople(shop.sql, shop.importId, [{}])
  assert.equal((await shop.act(nobody, 'launch')).status, 200)
  await shop.run(nobody)
  await shop.sql`update contacts set erased_at = now()`
  assert.deepEqual((await shop.plan(nobody)).problems, [], 'one under way is launched already')
})

test('a test is of a variant that the campaign has', async (t) => {
  const shop = await campaignShop(t)
  const { template } = shop.draft
  const one = await shop.create()
  const two = await shop.create({
    variants: [
      { name: 'A', template },
      { name: 'B', template },
    ],
  })
  const sent = async (id: string, variant: unknown) => {
    const { status, body } = await shop.act(id, 'test', { to: '6941234567', variant })
    return status === 202 ? 202 : [status, ...paths(body), body.errors[0].message]
  }
  for (const [id, variant] of [
    [one, 0],
    [two, 0],
    [two, 1],
  ] as const)
    assert.equal(await sent(id, variant), 202)
  assert.deepEqual(await sent(one, 1), [
    422,
    'variant',
    'This campaign has one message and no variants: leave this out, or say 0.',
  ])
  assert.deepEqual(await sent(two, 2), [
    422,
    'variant',
    'This campaign has no such variant: say 0 to 1, the first is 0.',
  ])
})

test("a retry's audience stays, and it is refused where nobody of it is left", async (t) => {
  const { act, call, run, ...shop } = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const first = await shop.launched()
  await shop.sendAll(() => refused(131026, 'recipient'))
  await run(first)
  const again = (await act(first, 'retry')).body
  const path = `/api/campaigns/${again.id}`
  const { importId } = shop
  for (const audience of [{ importId }, { importId, exclude: [{ orderedWithinDays: 7 }] }]) {
    const { status, body } = await call('PATCH', path, { audience })
    assert.deepEqual([status, paths(body)], [422, ['audience']])
    assert.match(body.errors[0].message, /make another campaign/)
  }
  const same = await call('PATCH', path, { name: 'Ξανά', audience: { exclude: [], importId } })
  assert.deepEqual([same.status, same.body.name, same.body.audience], [200, 'Ξανά', again.audience])
  assert.deepEqual((await shop.plan(again.id)).problems, [])

  await shop.sql`update messages set status = 'accepted' where campaign_id = ${first}`
  const left = await act(again.id, 'launch')
  assert.deepEqual([left.status, paths(left.body)], [422, ['audience']])
  assert.match(left.body.errors[0].message, /^Nobody is left to try again/)
})
