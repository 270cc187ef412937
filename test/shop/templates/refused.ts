import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, type Json } from './parts.ts'

export type Refused = [name: string, components: Json[], path: string, words: RegExp, more?: Json][]

/** Each is refused once at its place, in a sentence with the cure. */
export function testRefused(cases: Refused): void {
  for (const [name, components, path, words, more] of cases) {
    test(`refused: ${name}`, () => {
      const problems = check(components, more)
      const found = problems.filter((one) => one.path === path && words.test(one.message))
      assert.equal(found.length, 1, JSON.stringify(problems))
      for (const { message } of problems) assert.match(message, /^[A-Z].*[.]$/s, 'a sentence')
    })
  }
}
