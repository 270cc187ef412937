import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Template } from '../../../src/shop/templates/rows.ts'
import { stateOf } from '../../../src/shop/templates/states/index.ts'

const now = new Date('2026-11-21T10:00:00Z')
const template: Template = {
  id: '1',
  account: '88',
  providerId: '55',
  name: 'parcel',
  language: 'el',
  category: 'utility',
  status: 'APPROVED',
  quality: null,
  reason: null,
  recommendation: null,
  pausedUntil: null,
  components: [],
  draft: null,
  variables: {},
  nextCategory: null,
  nextCategoryAt: null,
  edits: [],
  changedAt: now,
  categoryAt: null,
  qualityAt: null,
  syncedAt: null,
}
const later = new Date('2026-11-21T13:00:00Z')

const cases: [change: Partial<Template>, state: string, words: RegExp, cure: RegExp, incomplete?: boolean][] =
  [
    [{ status: 'DRAFT' }, 'draft', /not seen yet/, /Submit/],
    [{ status: 'DRAFT' }, 'incomplete', /would refuse/, /Correct/, true],
    [{ status: 'PENDING' }, 'in_review', /reviewing/, /Nothing/],
    [{}, 'approved', /can be sent\.$/, /Nothing/],
    [{ quality: 'RED' }, 'approved', /react badly/, /fewer/],
    [{ quality: 'GREEN' }, 'approved', /can be sent\.$/, /Nothing/],
    [
      { draft: { category: 'utility', components: [] } },
      'approved',
      /change of it waits/,
      /Submit the change/,
    ],
    [{ draft: { category: 'utility', components: [] } }, 'approved', /change of it waits/, /Correct/, true],
    [
      { nextCategory: 'marketing', nextCategoryAt: later },
      'approved',
      /From today, 15:00 .* marketing/,
      /Nothing/,
    ],
    [{ status: 'REJECTED', reason: 'PROMOTIONAL' }, 'rejected', /advertises/, /marketing/],
    [{ status: 'REJECTED', reason: 'SOMETHING_NEW' }, 'rejected', /\(SOMETHING_NEW\)/, /Change it/],
    [{ status: 'REJECTED', reason: 'constructor' }, 'rejected', /\(constructor\)/, /Change it/],
    [{ status: 'REJECTED', recommendation: 'Be brief.' }, 'rejected', /rejected it/, /WhatsApp: Be brief\./],
    [{ status: 'PAUSED', pausedUntil: later }, 'paused', /until today, 15:00/, /third pause/],
    [{ status: 'PAUSED', pausedUntil: now }, 'paused', /^WhatsApp paused it, because/, /third pause/],
    [{ status: 'DISABLED' }, 'disabled', /for good/, /another name/],
    [{ status: 'IN_APPEAL' }, 'in_appeal', /appeal/, /Nothing/],
    [{ status: 'ARCHIVED' }, 'archived', /archived/, /archive/],
    [{ status: 'DELETED' }, 'gone', /any more/, /30 days/],
    [{ status: 'toString' }, 'unknown', /"toString"/, /WhatsApp Manager/],
  ]
for (const [change, state, words, cure, incomplete = false] of cases) {
  test(`${JSON.stringify(change)} is ${state}`, () => {
    const said = stateOf({ ...template, ...change }, incomplete, {
      language: 'en',
      timeZone: 'Europe/Athens',
      now,
    })
    assert.equal(said.state, state)
    assert.match(said.words, words)
    assert.match(said.cure, cure)
  })
}

test('every state has its words in Greek, Hungarian and English, with nothing left to fill in', () => {
  const said = ['el', 'hu', 'en_US', 'de'].map((language) =>
    cases.map(([change]) =>
      stateOf({ ...template, ...change }, false, { language, timeZone: 'Europe/Athens', now }),
    ),
  )
  for (const { words, cure } of said.flat()) assert.doesNotMatch(words + cure, /[{}]|undefined/)
  const [el, hu, en, de] = said.map((all) => all.map(({ words }) => words).join('\n'))
  assert.match(el!, /Το WhatsApp/)
  assert.match(hu!, /A WhatsApp/)
  assert.equal(de, en, 'English where there is none')
})
