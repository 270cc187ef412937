import { type Example, type Gists, learnGists, readExamples } from './gists.ts'
import { learnPrecedents, type Precedents } from './precedents.ts'

/** What the example messages teach: what words are about, and messages to compare with. */
export type Lessons = { gists: Gists; precedents: Precedents }

let learnt: Lessons | undefined

/** Learnt at first use, which takes about a second. */
export function learntLessons(): Lessons {
  learnt ??= learnLessons(readExamples())
  return learnt
}

export function learnLessons(examples: readonly Example[]): Lessons {
  return { gists: learnGists(examples), precedents: learnPrecedents(examples) }
}
