import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../../src/db/client.ts'
import { newId } from '../../../src/ids.ts'
import { applyTemplateChange, type TemplateChange } from '../../../src/shop/templates/told.ts'
import { testDatabase } from '../../support/postgres.ts'

const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 10, n))
type Told = [TemplateChange['change'], number]

/** One database for all: each case has a template of its own name. */
let counted = 0
async function tell(sql: Sql, told: Told[]) {
  const name = `parcel_${++counted}`
  for (const [change, at] of told) {
    const event = { account: `88${counted}`, templateId: '55', name, language: 'el', change }
    await applyTemplateChange(sql, newId, event, minute(at))
  }
  const [row] = await sql`
    select status, category, quality, reason, recommendation, paused_until, next_category from templates where name = ${name}`
  const alerts = await sql`
    select kind from alerts where resolved_at is null and subject in (${`${name}/el`}, ${`88${counted}`}) order by kind`
  return { row: row && { ...row }, alerts: alerts.map(({ kind }) => kind as string) }
}

/** All orders of four and less. */
function orders<T>(all: T[]): T[][] {
  if (all.length < 2) return [all]
  return all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]))
}

const until = '2026-11-21T13:05:00.000Z'
const life: Told[] = [
  [{ status: 'APPROVED', category: 'UTILITY' }, 1],
  [{ status: 'PAUSED', reason: 'Paused for 3 hours.', pausedUntil: until }, 5],
  [{ category: 'MARKETING' }, 7],
  [{ quality: 'YELLOW' }, 8],
]

test('in whatever order a status, a pause, a category and a quality are told, the newest of each holds', async (t) => {
  const { sql } = await testDatabase(t)
  for (const order of orders(life)) {
    // A category or quality of what nobody knows yet cannot be kept: the listing, which is then asked for, has it.
    const known = order.findIndex(([change]) => change.status)
    const lost = order.slice(0, known).map(([change]) => change)
    const { row, alerts } = await tell(sql, order)
    assert.equal(row!.status, 'PAUSED')
    assert.equal(row!.reason, 'Paused for 3 hours.')
    assert.equal(row!.paused_until.toISOString(), until)
    if (!lost.some((change) => change.category)) assert.equal(row!.category, 'marketing')
    if (!lost.some((change) => change.quality)) assert.equal(row!.quality, 'YELLOW')
    assert.deepEqual(alerts, ['template_stopped'])
  }
})

const cases: [name: string, told: Told[], row: object | undefined, alerts?: string[]][] = [
  [
    'reinstated is approved',
    [
      [{ status: 'DISABLED' }, 1],
      [{ status: 'REINSTATED' }, 2],
    ],
    { status: 'APPROVED' },
  ],
  [
    'flagged stays approved, and somebody is told',
    [
      [{ status: 'APPROVED' }, 1],
      [{ status: 'FLAGGED' }, 2],
    ],
    { status: 'APPROVED', quality: 'RED' },
    ['template_disliked'],
  ],
  [
    'better quality closes that',
    [
      [{ status: 'APPROVED' }, 1],
      [{ status: 'FLAGGED' }, 2],
      [{ quality: 'GREEN' }, 3],
    ],
    { status: 'APPROVED', quality: 'GREEN' },
  ],
  [
    'locked is no state of sending',
    [
      [{ status: 'APPROVED' }, 1],
      [{ status: 'LOCKED' }, 2],
    ],
    { status: 'APPROVED' },
  ],
  [
    'deletion under way is gone',
    [
      [{ status: 'APPROVED' }, 1],
      [{ status: 'PENDING_DELETION' }, 2],
    ],
    { status: 'DELETED' },
    ['template_stopped'],
  ],
  ['that one is gone which nobody knew is no news', [[{ status: 'DELETED' }, 1]], undefined],
  [
    'a late pause raises no alert',
    [
      [{ status: 'APPROVED' }, 9],
      [{ status: 'PAUSED' }, 3],
    ],
    { status: 'APPROVED' },
  ],
  [
    'a new approval forgets the pause',
    [
      [{ status: 'PAUSED', pausedUntil: until, reason: 'x' }, 3],
      [{ status: 'APPROVED' }, 9],
    ],
    { status: 'APPROVED', paused_until: null, reason: null },
  ],
  [
    'an announced category is told before it is so',
    [
      [{ status: 'APPROVED', category: 'UTILITY' }, 1],
      [{ category: 'UTILITY', nextCategory: { category: 'MARKETING', at: until } }, 2],
    ],
    { category: 'utility', next_category: 'marketing' },
    ['template_recategorised'],
  ],
  [
    '… and kept by news of the status',
    [
      [{ status: 'APPROVED', category: 'UTILITY' }, 1],
      [{ category: 'UTILITY', nextCategory: { category: 'MARKETING', at: until } }, 2],
      [{ status: 'APPROVED', category: 'UTILITY' }, 3],
    ],
    { category: 'utility', next_category: 'marketing' },
    ['template_recategorised'],
  ],
  [
    '… until it is so',
    [
      [{ status: 'APPROVED', category: 'UTILITY' }, 1],
      [{ category: 'UTILITY', nextCategory: { category: 'MARKETING', at: until } }, 2],
      [{ category: 'MARKETING' }, 3],
    ],
    { category: 'marketing', next_category: null },
    ['template_recategorised'],
  ],
  [
    'a rejection says why and what to do',
    [[{ status: 'REJECTED', reason: 'INVALID_FORMAT', recommendation: 'Put words around it.' }, 1]],
    { status: 'REJECTED', reason: 'INVALID_FORMAT', recommendation: 'Put words around it.' },
    ['template_stopped'],
  ],
  ['the limit of templates', [[{ status: 'LIMIT_EXCEEDED' }, 1]], undefined, ['template_limit']],
  [
    'a word of tomorrow changes nothing',
    [
      [{ status: 'APPROVED' }, 1],
      [{ status: 'CONSTRUCTOR' }, 2],
    ],
    { status: 'APPROVED' },
  ],
]
test('each word of Meta leaves what it means', async (t) => {
  const { sql } = await testDatabase(t)
  for (const [name, told, expected, alerts = []] of cases) {
    const { row, alerts: raised } = await tell(sql, told)
    if (!expected) assert.equal(row, undefined, name)
    for (const [key, value] of Object.entries(expected ?? {}))
      assert.equal(row![key], value, `${name}: ${key}`)
    assert.deepEqual(raised, alerts, name)
  }
})

test('a draft is not taken for gone by news of one that had its name before', async (t) => {
  const { sql } = await testDatabase(t)
  await sql`
    insert into templates (id, account, name, language, category, status, changed_at)
    values (${newId()}, '88', 'parcel', 'el', 'utility', 'DRAFT', ${minute(5)})`
  const event = { account: '88', templateId: '54', name: 'parcel', language: 'el' }
  for (const [change, at] of [
    [{ status: 'DELETED' }, 6],
    [{ status: 'APPROVED' }, 4],
  ] as Told[])
    await applyTemplateChange(sql, newId, { ...event, change }, minute(at))
  assert.deepEqual(
    [...(await sql`select status, draft from templates`)].map((row) => ({ ...row })),
    [{ status: 'DRAFT', draft: null }],
  )
})
