import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { words } from '../../web/src/pages/home/words/en.ts'

const source = join(import.meta.dirname, '../../src')
/** A call, and the first word in quotes among what it is given; a kind that has a name is found by that. */
const calls =
  /\b(?:raiseAlert|alert|raise)\((?:[^'()]|\{[^}]*\})*?'([a-z]+(?:_[a-z]+)+)'|alertKind = '([a-z_]+)'/g

test('Home has words for every alert that the server raises, and for no other', async () => {
  const raised = new Set<string>()
  for await (const path of glob('**/*.ts', { cwd: source }))
    for (const [, direct, named] of (await readFile(join(source, path), 'utf8')).matchAll(calls))
      raised.add((direct ?? named)!)
  assert.ok(raised.has('secrets_closed') && raised.has('device_unpaired'))
  assert.deepEqual(Object.keys(words.alerts.kinds).sort(), [...raised].sort())
})
