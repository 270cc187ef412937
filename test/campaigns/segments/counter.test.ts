import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Conditions } from '../../../src/campaigns/segments/conditions.ts'
import { createCounter } from '../../../src/campaigns/segments/counter.ts'
import { testApi } from '../../api/app.ts'

const everybody: Conditions = { all: [] }
const tagged: Conditions = { type: 'tag', is: 'vip' }

test('who cannot wait for a count of all is told an estimate, then the count, and after a minute the next one', async (t) => {
  const { deps } = await testApi(t)
  const { sql } = deps
  const fill = (from: number, to: number) => sql`
    insert into contacts (id, tags) select gen_random_uuid(), case when n % 4 = 0 then '["vip"]'::jsonb else '[]' end
    from generate_series(${from}::int, ${to}::int) n`
  await fill(1, 20_000)
  await sql`analyze contacts`
  let now = new Date('2026-11-21T10:00:00Z')
  const clock = { now: () => now }
  const { count } = createCounter({ ...deps, clock }, { patience: 0, kept: 60_000 })
  const first = await count(tagged)
  assert.equal(first.estimated, true)
  assert.ok(Math.abs(first.contacts - 5000) < 600, String(first.contacts))
  const counted = async (conditions: Conditions, isIt: (asOf: Date) => boolean = () => true) => {
    for (;;) {
      const found = await count(conditions)
      if (!found.estimated && isIt(found.asOf)) return found
    }
  }
  assert.deepEqual(await counted(tagged), { contacts: 5000, marketing: 0, estimated: false, asOf: now })

  // What was counted is told for a minute, and then until there is a newer one.
  await fill(1, 4)
  now = new Date(now.getTime() + 59_000)
  assert.equal((await count(tagged)).contacts, 5000)
  now = new Date(now.getTime() + 2000)
  const [later, at] = [await count(tagged), now]
  assert.deepEqual([later.estimated, later.contacts], [false, 5000])
  assert.equal((await counted(tagged, (asOf) => asOf >= at)).contacts, 5001)

  // Whoever types asks for more than can be counted: everybody is answered, and who asks again is counted.
  const all = await Promise.all([everybody, tagged, { not: tagged }, { not: everybody }].map(count))
  assert.equal(all.length, 4)
  assert.equal((await counted({ not: tagged })).contacts, 15_003)
  assert.equal((await counted(everybody)).contacts, 20_004)
})

test('who can wait for it is told the count, each time anew', async (t) => {
  const { deps } = await testApi(t)
  const { count } = createCounter(deps, { patience: 600_000, kept: 60_000 })
  for (const contacts of [0, 1, 2]) {
    assert.deepEqual(
      [(await count(everybody)).contacts, (await count(everybody)).estimated],
      [contacts, false],
    )
    await deps.sql`insert into contacts (id) values (gen_random_uuid())`
  }
})
