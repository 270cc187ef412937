import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'

const source = ['events', 'effects']
  .map((name) => readFileSync(new URL(`../../src/flows/${name}.ts`, import.meta.url), 'utf8'))
  .join('\n')

/** Names of the members of a union: `{ type: 'said' …`, also over two lines. */
function membersOf(union: string): string[] {
  const body = source.split(`export type ${union} =`)[1]!.split(/^(?:export|\/\*\*)/mu)[0]!
  return [...body.matchAll(/\| \{\s*type: '(\w+)'/gu)].map(([, name]) => name!)
}

it('has a JSON example of every message, event and effect', () => {
  const examples = [...source.matchAll(/^ \* (\{.*\})$/gmu)].map(
    ([, json]) => JSON.parse(json!) as { type: string },
  )
  const shown = new Set(examples.map(({ type }) => type))
  const members = ['FlowEvent', 'Effect'].flatMap(membersOf)
  assert.ok(members.length >= 10)
  assert.deepEqual(
    members.filter((name) => !shown.has(name)),
    [],
  )
})
