import type { FaqEntry } from './entry.ts'
import { type Gists, gistNames, gistOf, learntGists } from './gists.ts'
import { gramsOf } from './grams.ts'
import { type Keys, keysOf, noKeys, topicKey } from './keys.ts'
import { type Sorted, sortWords } from './nearest.ts'
import { type Unit, understandWording } from './understand.ts'
import { rarityOf, weightOf } from './weight.ts'

/** A question or phrasing. Its parts and grams are `from`..`to` of the index's pools. */
export type Phrase = {
  text: string
  language: string
  parts: { from: number; to: number; weight: number }
  topics: number[]
  grams: { from: number; to: number; norm: number }
}

/**
 * One entry. `keys` is everything that it has: 1 in a wording, less in an answer only. `gist` are the square roots
 * of what its wordings are about on the whole.
 */
type Indexed = { id: string; phrases: Phrase[]; keys: Map<number, number>; gist: Float32Array }

/** What matching needs of a shop's entries; about a kilobyte a wording. */
export type FaqIndex = {
  gists: Gists
  entries: Indexed[]
  keys: Keys
  /** By key, the places of the entries that have it. */
  postings: Map<number, number[]>
  /** By key, how rare it is among the entries' wordings, 0..1. */
  rarity: Float32Array
  /** A part is a unit of a wording: where its keys end in `keyPool`, and what it weighs. */
  partEnds: Uint32Array
  partWeights: Float32Array
  keyPool: Uint32Array
  gramIds: Map<string, number>
  gramPool: Uint32Array
  gramRarity: Float32Array
  /** The stems of the wordings: Greek by sound, and the others. */
  sounds: Sorted
  letters: Sorted
}

type Draft = {
  gists: Gists
  keys: Keys
  units: Unit[]
  ends: number[]
  pool: number[]
  gramIds: Map<string, number>
  grams: number[]
}

// Wordings of an entry in one language that are looked at; more would not make it better known.
const MOST_WORDINGS = 40
const MOST_ANSWER_WORDS = 120
// Answers mention much that they are not about.
const IN_ANSWER = 0.4

/**
 * Prepares a shop's entries for matching; to be kept until one of them changes. Takes about 50 microseconds a
 * wording, and once some hundred milliseconds for the lexicon. `gists` is for measuring; leave it out.
 */
export function indexFaqs(entries: readonly FaqEntry[], gists: Gists = learntGists()): FaqIndex {
  const draft: Draft = { gists, keys: noKeys(), units: [], ends: [], pool: [], gramIds: new Map(), grams: [] }
  const indexed = entries.map((entry) => indexEntry(draft, entry))
  const { postings, rarity } = countKeys(indexed, draft.keys.count)
  const gramPool = Uint32Array.from(draft.grams)
  const gramRarity = countGrams(indexed, gramPool, draft.gramIds.size)
  const keyPool = Uint32Array.from(draft.pool)
  const partEnds = Uint32Array.from(draft.ends)
  const partWeights = Float32Array.from(draft.units, (unit, part) => {
    const own = keyPool.subarray(part === 0 ? 0 : partEnds[part - 1], partEnds[part])
    return weightOf(unit, Math.min(...own.map((key) => 1e6 * rarity[key]!)) / 1e6)
  })
  for (const { parts, grams } of indexed.flatMap(({ phrases }) => phrases)) {
    parts.weight = partWeights.subarray(parts.from, parts.to).reduce((sum, weight) => sum + weight, 0)
    const own = gramPool.subarray(grams.from, grams.to)
    grams.norm = Math.sqrt(own.reduce((sum, gram) => sum + gramRarity[gram]! ** 2, 0))
  }
  const stems = [...draft.keys.stems.keys()]
  return {
    gists,
    entries: indexed,
    keys: draft.keys,
    postings,
    rarity,
    partEnds,
    partWeights,
    keyPool,
    gramIds: draft.gramIds,
    gramPool,
    gramRarity,
    sounds: sortWords(stems.filter((stem) => stem.startsWith('~')).map((stem) => stem.slice(1))),
    letters: sortWords(stems.filter((stem) => !stem.startsWith('~'))),
  }
}

function indexEntry(draft: Draft, { id, entries }: FaqEntry): Indexed {
  const keys = new Map<number, number>()
  const phrases: Phrase[] = []
  const gist = new Float32Array(gistNames.length)
  for (const [language, { question, phrasings, answer }] of Object.entries(entries)) {
    for (const text of [...new Set([question, ...phrasings])].slice(0, MOST_WORDINGS)) {
      const said = understandWording(text, language)
      if (said.units.length === 0) continue
      const phrase = indexPhrase(draft, text, language, said)
      phrases.push(phrase)
      for (const key of draft.pool.slice(keyStart(draft, phrase.parts.from))) keys.set(key, 1)
      for (const topic of phrase.topics) keys.set(topic, 1)
      gistOf(draft.gists, said).forEach((share, place) => {
        gist[place]! += share
      })
    }
    for (const unit of understandWording(answer, language, MOST_ANSWER_WORDS).units) {
      if (unit.kind !== 'concept' && unit.kind !== 'unknown') continue
      for (const key of keysOf(draft.keys, unit)) if (!keys.has(key)) keys.set(key, IN_ANSWER)
    }
  }
  return { id, phrases, keys, gist: gist.map((share) => Math.sqrt(share / Math.max(1, phrases.length))) }
}

function keyStart({ ends }: Draft, part: number): number {
  return part === 0 ? 0 : ends[part - 1]!
}

function indexPhrase(
  draft: Draft,
  text: string,
  language: string,
  said: ReturnType<typeof understandWording>,
): Phrase {
  const partsFrom = draft.ends.length
  for (const unit of said.units) {
    draft.units.push(unit)
    draft.pool.push(...keysOf(draft.keys, unit))
    draft.ends.push(draft.pool.length)
  }
  const gramsFrom = draft.grams.length
  for (const gram of gramsOf(said.units, language === 'el')) {
    const gramId = draft.gramIds.get(gram) ?? draft.gramIds.size
    draft.gramIds.set(gram, gramId)
    draft.grams.push(gramId)
  }
  return {
    text,
    language,
    parts: { from: partsFrom, to: draft.ends.length, weight: 0 },
    topics: said.topics.map(topicKey),
    grams: { from: gramsFrom, to: draft.grams.length, norm: 0 },
  }
}

function countKeys(
  indexed: Indexed[],
  count: number,
): { postings: Map<number, number[]>; rarity: Float32Array } {
  const postings = new Map<number, number[]>()
  const inWordings = new Uint32Array(count)
  indexed.forEach(({ keys }, place) => {
    for (const [key, strength] of keys) {
      const having = postings.get(key)
      if (having) having.push(place)
      else postings.set(key, [place])
      if (strength === 1) inWordings[key]! += 1
    }
  })
  return { postings, rarity: Float32Array.from(inWordings, (has) => rarityOf(has, indexed.length)) }
}

function countGrams(indexed: Indexed[], pool: Uint32Array, count: number): Float32Array {
  const inEntries = new Uint32Array(count)
  for (const { phrases } of indexed) {
    const own = new Set(phrases.flatMap(({ grams }) => [...pool.subarray(grams.from, grams.to)]))
    for (const gram of own) inEntries[gram]! += 1
  }
  return Float32Array.from(inEntries, (has) => rarityOf(has, indexed.length))
}
