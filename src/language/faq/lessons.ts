import { type Example, type Gists, gistLearner, readExamples } from './gists.ts'
import { type Precedents, precedentLearner } from './precedents.ts'
import { inOneGo, inSlices } from './slices.ts'

/** What the example messages teach: what words are about, and messages to compare with. */
export type Lessons = { gists: Gists; precedents: Precedents }

let learnt: Lessons | undefined

/** Learnt at first use, which takes about a second. */
export function learntLessons(): Lessons {
  learnt ??= learnLessons(readExamples())
  return learnt
}

/** The same, with `rest` awaited after each example. */
export async function learntLessonsInSlices(rest: () => Promise<void> | undefined): Promise<Lessons> {
  learnt ??= await inSlices(learning(readExamples()), rest)
  return learnt
}

export function learnLessons(examples: Iterable<Example>): Lessons {
  return inOneGo(learning(examples))
}

/** Each example is looked at once and let go. */
function* learning(examples: Iterable<Example>): Generator<void, Lessons> {
  const [gists, precedents] = [gistLearner(), precedentLearner()]
  for (const example of examples) {
    gists.see(example)
    precedents.see(example)
    yield
  }
  const learntGists = gists.learnt()
  yield
  return { gists: learntGists, precedents: yield* precedents.learnt() }
}
