import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { notedAs } from '../../src/api/audit.ts'
import { acts } from '../../web/src/pages/settings/activity/acts.ts'
import { words } from '../../web/src/pages/settings/activity/words/en.ts'

// Held against the running server by test/api/rights.test.ts.
const table = join(import.meta.dirname, '../../docs/rights.md')

test('whatever the log may hold is told in words, and no words are of nothing', async () => {
  const rows = (await readFile(table, 'utf8')).matchAll(/^\| (\w+) \| `\/api(\/[^`]*)` \| ([\w.-]+) \|/gm)
  const noted = [...rows]
    .map(([, method, path, right]) => ({ action: `${method} ${path}`, right }))
    .filter(({ action, right }) => notedAs(action, right) !== null)
    .map(({ action }) => action)
  assert.ok(noted.length > 100)
  const known: Record<string, string> = acts
  assert.deepEqual(
    noted.filter((action) => !Object.hasOwn(words.acts, known[action] ?? '')),
    [],
    'told by no words',
  )
  assert.deepEqual(
    Object.keys(acts).filter((action) => !noted.includes(action)),
    [],
    'never noted',
  )
  const used = new Set(Object.values(known))
  assert.deepEqual(
    Object.keys(words.acts).filter((key) => !used.has(key)),
    [],
  )
})
