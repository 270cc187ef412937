import type { FaqEntry } from './entry.ts'
import { gistNames, gistOf } from './gists.ts'
import { gramsOf } from './grams.ts'
import { keysOf, matterKey } from './keys.ts'
import { type Lessons, learntLessons, learntLessonsInSlices } from './lessons.ts'
import { isMostlyLeftOver, takeOver } from './reuse.ts'
import { inOneGo, inSlices } from './slices.ts'
import { type Understood, understandWording } from './understand.ts'
import { type Draft, gramIdsOf, noVocabulary, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { fullWeightOf, rareness } from './weight.ts'

/** A question or phrasing. Its parts and grams are `from`..`to` of the index's pools. */
export type Phrase = {
  text: string
  language: string
  parts: { from: number; to: number; weight: number }
  matters: number[]
  grams: { from: number; to: number; norm: number }
}

/**
 * One entry. `keys` is everything that it has: 1 in a wording, less in an answer only. `gist` are the square roots
 * of what its wordings are about on the whole.
 */
export type Indexed = { entry: FaqEntry; phrases: Phrase[]; keys: Map<number, number>; gist: Float32Array }

/** What matching needs of a shop's entries; about a kilobyte a wording. */
export type FaqIndex = Vocabulary & {
  lessons: Lessons
  entries: Indexed[]
  /** By key, the places of the entries that have it. */
  postings: Map<number, number[]>
  /** A part is a unit of a wording: where its keys end in `keyPool`, and what it weighs, here and where it is rare. */
  partEnds: Uint32Array
  partFull: Float32Array
  partWeights: Float32Array
  keyPool: Uint32Array
  gramPool: Uint32Array
}

export type Pools = {
  draft: Draft
  lessons: Lessons
  /** What each part weighs where it is rare. */
  full: number[]
  ends: number[]
  keys: number[]
  grams: number[]
}

// Wordings of an entry in one language that are looked at; more would not make it better known.
const MOST_WORDINGS = 40
const MOST_ANSWER_WORDS = 120
// Answers mention much that they are not about.
const IN_ANSWER = 0.4

/**
 * Prepares a shop's entries for matching; to be kept until one of them changes. Takes about 50 microseconds a
 * wording, and a second for the lexicon the first time. `lessons` is for measuring; leave it out.
 */
export function indexFaqs(entries: readonly FaqEntry[], lessons: Lessons = learntLessons()): FaqIndex {
  return inOneGo(building(entries, lessons, undefined))
}

/**
 * The same, with `rest` awaited between small pieces of the work: thousands take seconds, and others want the thread
 * too. Entries that `previous` has are taken over from it, and it goes on serving; where nothing has changed, it is
 * what is given back.
 */
export async function indexFaqsInSlices(
  entries: readonly FaqEntry[],
  rest: () => Promise<void> | undefined,
  previous?: FaqIndex,
): Promise<FaqIndex> {
  const lessons = previous?.lessons ?? (await learntLessonsInSlices(rest))
  return inSlices(building(entries, lessons, previous), rest)
}

function* building(
  entries: readonly FaqEntry[],
  lessons: Lessons,
  previous: FaqIndex | undefined,
): Generator<void, FaqIndex> {
  const before = previous && !isMostlyLeftOver(previous) ? previous : undefined
  const places = new Map(before?.entries.map(({ entry }, place) => [entry.id, place]))
  const pools = emptyPools(lessons, before)
  const indexed: Indexed[] = []
  let unchanged = 0
  for (const entry of entries) {
    const place = places.get(entry.id)
    if (before && place !== undefined && saysTheSame(before.entries[place]!.entry, entry)) {
      if (place === indexed.length) unchanged++
      indexed.push(takeOver(before, place, entry, pools))
    } else indexed.push(indexEntry(pools, entry))
    yield
  }
  if (before && unchanged === entries.length && unchanged === before.entries.length) return before
  return yield* finishing(pools, indexed)
}

function saysTheSame(one: FaqEntry, other: FaqEntry): boolean {
  return one === other || JSON.stringify(one.entries) === JSON.stringify(other.entries)
}

function emptyPools(lessons: Lessons, before: FaqIndex | undefined): Pools {
  // Numbers are only ever added, so that an index which is in use goes on meaning the same by them.
  const draft = before ? { keys: before.keys, gramIds: before.gramIds } : noVocabulary()
  return { draft, lessons, full: [], ends: [], keys: [], grams: [] }
}

function* finishing(pools: Pools, indexed: Indexed[]): Generator<void, FaqIndex> {
  const gramPool = new Uint32Array(pools.grams)
  yield
  const postings = postingsOf(indexed)
  yield
  const keys = countKeys(indexed, pools.draft.keys.count)
  yield
  const grams = countGrams(indexed, gramPool, pools.draft.gramIds.size)
  yield
  const vocabulary = yield* vocabularyOf(pools.draft, {
    keys,
    grams,
    all: indexed.length,
    isHeld: (key) => postings.has(key),
  })
  yield
  const partWeights = weigh(pools, vocabulary)
  yield
  const index: FaqIndex = {
    ...vocabulary,
    lessons: pools.lessons,
    entries: indexed,
    postings,
    partEnds: new Uint32Array(pools.ends),
    partFull: new Float32Array(pools.full),
    partWeights,
    keyPool: new Uint32Array(pools.keys),
    gramPool,
  }
  for (const { phrases } of indexed) {
    yield
    for (const phrase of phrases) weighPhrase(index, phrase)
  }
  return index
}

function indexEntry(pools: Pools, entry: FaqEntry): Indexed {
  const keys = new Map<number, number>()
  const phrases: Phrase[] = []
  const gist = new Float32Array(gistNames.length)
  for (const [language, { question, phrasings, answer }] of Object.entries(entry.entries)) {
    for (const text of [...new Set([question, ...phrasings])].slice(0, MOST_WORDINGS)) {
      const said = understandWording(text, language)
      if (said.units.length === 0) continue
      const firstKey = pools.keys.length
      const phrase = indexPhrase(pools, text, language, said)
      phrases.push(phrase)
      for (const key of [...pools.keys.slice(firstKey), ...phrase.matters]) keys.set(key, 1)
      const shares = gistOf(pools.lessons.gists, said)
      for (let place = 0; place < gist.length; place++) gist[place]! += shares[place]!
    }
    for (const unit of understandWording(answer, language, MOST_ANSWER_WORDS).units) {
      if (unit.kind !== 'concept' && unit.kind !== 'unknown') continue
      for (const key of keysOf(pools.draft.keys, unit)) if (!keys.has(key)) keys.set(key, IN_ANSWER)
    }
  }
  return { entry, phrases, keys, gist: gist.map((share) => Math.sqrt(share / Math.max(1, phrases.length))) }
}

function indexPhrase(pools: Pools, text: string, language: string, said: Understood): Phrase {
  const [part, gram] = [pools.ends.length, pools.grams.length]
  for (const unit of said.units) {
    pools.full.push(fullWeightOf(unit))
    pools.keys.push(...keysOf(pools.draft.keys, unit))
    pools.ends.push(pools.keys.length)
  }
  pools.grams.push(...gramIdsOf(pools.draft, gramsOf(said.units, language === 'el')))
  return {
    text,
    language,
    parts: { from: part, to: pools.ends.length, weight: 0 },
    matters: said.matters.map(matterKey),
    grams: { from: gram, to: pools.grams.length, norm: 0 },
  }
}

function weigh({ full, ends, keys }: Pools, { rarity }: Vocabulary): Float32Array {
  return new Float32Array(full).map((weight, part) => {
    let rare = 1
    for (let at = part === 0 ? 0 : ends[part - 1]!; at < ends[part]!; at++) {
      rare = Math.min(rare, rarity[keys[at]!]!)
    }
    return weight * rareness(rare)
  })
}

function weighPhrase({ partWeights, gramPool, gramRarity }: FaqIndex, { parts, grams }: Phrase): void {
  for (let part = parts.from; part < parts.to; part++) parts.weight += partWeights[part]!
  for (let at = grams.from; at < grams.to; at++) grams.norm += gramRarity[gramPool[at]!]! ** 2
  grams.norm = Math.sqrt(grams.norm)
}

function postingsOf(indexed: Indexed[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  indexed.forEach(({ keys }, place) => {
    for (const key of keys.keys()) {
      const having = postings.get(key)
      if (having) having.push(place)
      else postings.set(key, [place])
    }
  })
  return postings
}

function countKeys(indexed: Indexed[], size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const { keys } of indexed) for (const [key, strength] of keys) if (strength === 1) counts[key]! += 1
  return counts
}

function countGrams(indexed: Indexed[], pool: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  // Plus one, so that 0 is nobody.
  const lastBy = new Uint32Array(size)
  indexed.forEach(({ phrases }, place) => {
    for (const { grams } of phrases) {
      for (const gram of pool.subarray(grams.from, grams.to)) {
        if (lastBy[gram] === place + 1) continue
        lastBy[gram] = place + 1
        counts[gram]! += 1
      }
    }
  })
  return counts
}
