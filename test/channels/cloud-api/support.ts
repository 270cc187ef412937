import { readFileSync } from 'node:fs'
import type { Inbound } from '../../../src/channels/channel.ts'
import { createParse } from '../../../src/channels/cloud-api/parse/index.ts'

/** The clock of every test here: what Meta gives no time happened then. */
export const NOW = new Date('2026-09-21T12:00:00Z')
export const clock = { now: () => NOW }

export const parse = createParse(clock)

export const FIXTURES = [
  'messages',
  'pressed',
  'changes',
  'system',
  'statuses',
  'people',
  'account',
  'preferences',
]

/** The named webhook bodies of one fixture file, fresh each time. */
export function fixture(name: string): Record<string, unknown> {
  const path = new URL(`../../fixtures/cloud-api/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The one fact of a named body. */
export function only(file: string, name: string): Inbound {
  const facts = parse(fixture(file)[name])
  if (facts.length !== 1) throw new Error(`${file}.${name} gave ${facts.length} facts`)
  return facts[0]!
}
