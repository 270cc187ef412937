import { type FaqIndex, indexFaqs } from '../../src/language/faq/build.ts'
import { type Example, gistNames, readExamples } from '../../src/language/faq/gists.ts'
import { learnLessons } from '../../src/language/faq/lessons.ts'
import { examine } from '../../src/language/faq/rank.ts'
import { entries, fnv1a, messages, split } from '../../test/faq/set.ts'
import { answeredByNone, entryOf } from './entry-of.ts'

/** A message as ranking sees it; `target` is the place of the right candidate, -1 where none is right. */
export type FitCase = {
  candidates: number[][]
  doubts: number[]
  target: number
  weight: number
  fold: number
  /** Of the labelled set's smaller part, not an example. */
  isTune: boolean
}

// Examples teach what they are measured by, so each is examined by lessons that were learnt without it.
const FOLDS = 4
const SMALL_SHOPS = [1, 2, 3, 5, 8, 15, 20]
// The labelled set has what real shoppers might write; of small shops there are many cases, each worth little.
const WEIGHTS = { tune: 2, example: 1, without: 0.5, small: 0.2 }
const FOREIGN_IN_SMALL = 0.1

/**
 * What the weights are fitted to: the set's smaller part; the built-in examples of what its entries answer, and of
 * what none does; and both in shops where the right entry is missing, or that have few.
 */
export function fitCases(): FitCase[] {
  const random = seeded(12345)
  const index = indexFaqs(entries)
  const cases = split(messages).tune.flatMap(({ text, entry }) =>
    // All messages of an entry share a fold, so that the weights are judged on entries that they never saw.
    caseOf(index, text, entry, fnv1a(entry ?? text) % FOLDS, WEIGHTS.tune).map((one) => ({
      ...one,
      isTune: true,
    })),
  )
  const examples = [...readExamples()]
  const folds = new Map<string, number>()
  for (const example of examples) {
    const idea = ideaOf(example)
    if (!folds.has(idea)) folds.set(idea, Math.floor(random() * FOLDS))
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = (example: Example) => folds.get(ideaOf(example)) === fold
    const lessons = learnLessons(examples.filter((example) => !isOwn(example)))
    const shops = {
      full: indexFaqs(entries, lessons),
      without: new Map(
        entries.map(({ id }) => [
          id,
          indexFaqs(
            entries.filter((one) => one.id !== id),
            lessons,
          ),
        ]),
      ),
      small: SMALL_SHOPS.map((size) => indexFaqs(shuffled(entries, random).slice(0, size), lessons)),
    }
    for (const example of examples.filter(isOwn)) cases.push(...casesOf(example, fold, shops, random))
  }
  return cases
}

type Shops = { full: FaqIndex; without: Map<string, FaqIndex>; small: FaqIndex[] }

function casesOf({ gist, text }: Example, fold: number, shops: Shops, random: () => number): FitCase[] {
  const entry = entryOf[gistNames[gist]!]
  if (entry === undefined) {
    if (!answeredByNone.has(gistNames[gist]!)) return []
    const small = shops.small[Math.floor(random() * shops.small.length)]!
    return [
      ...caseOf(shops.full, text, null, fold, WEIGHTS.example),
      ...caseOf(small, text, null, fold, WEIGHTS.small),
    ]
  }
  const small = shops.small.filter((shop) => has(shop, entry) || random() < FOREIGN_IN_SMALL)
  return [
    ...caseOf(shops.full, text, entry, fold, WEIGHTS.example),
    ...caseOf(shops.without.get(entry)!, text, entry, fold, WEIGHTS.without),
    ...small.flatMap((shop) => caseOf(shop, text, entry, fold, WEIGHTS.small)),
  ]
}

/** One case, or none: where the right entry is not even a candidate, there is nothing to learn. */
function caseOf(
  index: FaqIndex,
  text: string,
  entry: string | null,
  fold: number,
  weight: number,
): FitCase[] {
  const { candidates, doubts } = examine(index, text, null)
  const target = candidates.findIndex((one) => index.entries[one.entry]!.entry.id === entry)
  if (target === -1 && entry !== null && has(index, entry)) return []
  return [
    { candidates: candidates.map(({ features }) => features), doubts, target, weight, fold, isTune: false },
  ]
}

function has(index: FaqIndex, entry: string): boolean {
  return index.entries.some((one) => one.entry.id === entry)
}

function ideaOf({ gist, line }: Example): string {
  return `${gist}:${line}`
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
