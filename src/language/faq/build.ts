import type { FaqEntry } from './entry.ts'
import { gistNames, gistOf } from './gists.ts'
import { gramsOf } from './grams.ts'
import { keysOf, matterKey } from './keys.ts'
import { type Lessons, learntLessons } from './lessons.ts'
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
type Indexed = { id: string; phrases: Phrase[]; keys: Map<number, number>; gist: Float32Array }

/** What matching needs of a shop's entries; about a kilobyte a wording. */
export type FaqIndex = Vocabulary & {
  lessons: Lessons
  entries: Indexed[]
  /** By key, the places of the entries that have it. */
  postings: Map<number, number[]>
  /** A part is a unit of a wording: where its keys end in `keyPool`, and what it weighs. */
  partEnds: Uint32Array
  partWeights: Float32Array
  keyPool: Uint32Array
  gramPool: Uint32Array
}

type Pools = {
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
  const pools = emptyPools(lessons)
  return finish(
    pools,
    entries.map((entry) => indexEntry(pools, entry)),
  )
}

/** The same, with `rest` awaited after each entry: thousands take seconds, and others want the thread too. */
export async function indexFaqsInSlices(
  entries: readonly FaqEntry[],
  rest: () => Promise<void> | undefined,
): Promise<FaqIndex> {
  const pools = emptyPools(learntLessons())
  const indexed: Indexed[] = []
  for (const entry of entries) {
    indexed.push(indexEntry(pools, entry))
    await rest()
  }
  return finish(pools, indexed)
}

function emptyPools(lessons: Lessons): Pools {
  return { draft: noVocabulary(), lessons, full: [], ends: [], keys: [], grams: [] }
}

function finish(pools: Pools, indexed: Indexed[]): FaqIndex {
  const gramPool = Uint32Array.from(pools.grams)
  const vocabulary = vocabularyOf(pools.draft, {
    keys: countKeys(indexed, pools.draft.keys.count),
    grams: countGrams(indexed, gramPool, pools.draft.gramIds.size),
    all: indexed.length,
  })
  const index: FaqIndex = {
    ...vocabulary,
    lessons: pools.lessons,
    entries: indexed,
    postings: postingsOf(indexed),
    partEnds: Uint32Array.from(pools.ends),
    partWeights: weigh(pools, vocabulary),
    keyPool: Uint32Array.from(pools.keys),
    gramPool,
  }
  for (const { phrases } of indexed) for (const phrase of phrases) weighPhrase(index, phrase)
  return index
}

function indexEntry(pools: Pools, { id, entries }: FaqEntry): Indexed {
  const keys = new Map<number, number>()
  const phrases: Phrase[] = []
  const gist = new Float32Array(gistNames.length)
  for (const [language, { question, phrasings, answer }] of Object.entries(entries)) {
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
  return { id, phrases, keys, gist: gist.map((share) => Math.sqrt(share / Math.max(1, phrases.length))) }
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
  return Float32Array.from(full, (weight, part) => {
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
