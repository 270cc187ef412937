import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createChannels } from '../../src/channels/registry.ts'

const clock = { now: () => new Date('2026-09-21T12:00:00Z') }

/** What the server relies on, whatever the channel. */
for (const [name, channel] of Object.entries(createChannels({ clock, timeoutMs: 500 }))) {
  test(`${name}: goes by the name it is registered under`, () => assert.equal(channel.name, name))

  test(`${name}: reads what nobody would send without throwing, and keeps it`, () => {
    for (const body of [null, 17, 'x', [], {}, { entry: [null] }, { entry: [{ changes: [{}] }] }]) {
      const facts = channel.parse(body)
      assert.ok(facts.length > 0 && facts.every((fact) => fact.kind === 'unreadable'))
    }
  })

  test(`${name}: takes nothing unsigned for genuine`, () => {
    assert.equal(channel.verify(Buffer.from('{}'), {}, ['secret']), false)
  })

  test(`${name}: has words for any error`, () => {
    for (const code of [-1, 0, 1, 404, 131026, 999_999_999]) {
      const { words, cure } = channel.explain(code)
      assert.ok(words.length > 10 && cure.length > 10)
    }
  })

  test(`${name}: closes, also when told twice`, async () => {
    await channel.close()
    await channel.close()
  })
}
