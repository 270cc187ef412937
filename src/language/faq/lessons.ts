import { type Example, type Gists, gistLearner, readExamples } from './gists.ts'
import { type Precedents, precedentLearner } from './precedents.ts'

/** What the example messages teach: what words are about, and messages to compare with. */
export type Lessons = { gists: Gists; precedents: Precedents }

let learnt: Lessons | undefined

/** Learnt at first use, which takes about a second. */
export function learntLessons(): Lessons {
  learnt ??= learnLessons(readExamples())
  return learnt
}

/** Each example is looked at once and let go. */
export function learnLessons(examples: Iterable<Example>): Lessons {
  const [gists, precedents] = [gistLearner(), precedentLearner()]
  for (const example of examples) {
    gists.see(example)
    precedents.see(example)
  }
  return { gists: gists.learnt(), precedents: precedents.learnt() }
}
