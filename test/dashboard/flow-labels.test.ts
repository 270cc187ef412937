import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows } from '../../src/flows/registry.ts'
import { words } from '../../web/src/pages/content/flows/words/en.ts'

const named = words as Record<string, Record<string, unknown>>

test('every text of every flow says what it is for, and no label is of nothing', () => {
  const used = new Set<string>()
  for (const { name, copy } of flows)
    for (const key of Object.keys(copy.en ?? {})) {
      const [, part, state] = /^(row|one|part|tell)_(.+)$/.exec(key) ?? []
      const found = [`${name}.${key}`, `any.${key}`, ...(part ? [`state.${state}`] : [])].find((path) => {
        const [group, one] = path.split('.') as [string, string]
        return named[group]?.[one] !== undefined
      })
      assert.ok(found, `${name}: ${key}`)
      used.add(found)
    }
  const labels = ['any', ...flows.map(({ name }) => name)].flatMap((group) =>
    Object.keys(named[group] ?? {}).map((key) => `${group}.${key}`),
  )
  assert.deepEqual(
    labels.filter((one) => !used.has(one)),
    [],
  )
})

test('every setting of every flow has a name', () => {
  const settings = words.setting as Record<string, Record<string, { label?: string } | undefined>>
  // The reminders of baskets have a form with names of its own.
  for (const flow of flows)
    for (const key of Object.keys(flow.settings ?? {}))
      if (`${flow.name}.${key}` !== 'cart-recovery.steps')
        assert.ok(settings[flow.name]?.[key]?.label, `${flow.name}: ${key}`)
})
