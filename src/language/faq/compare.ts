import type { FaqIndex, Phrase } from './build.ts'
import type { Question } from './question.ts'
import { isAsking } from './weight.ts'

/**
 * What speaks for and against an entry, by name; `rank.ts` has what each is worth. All are between 0 and 1, except
 * `unknown` and what it is part of, which end at 2.
 */
const features = [
  // The share of the message that the wordings explain, and what the answer adds to it.
  'covered',
  'answered',
  // How much the message and the nearest wording have in common, and what of any wording the message has at most.
  'alike',
  'recalled',
  // Topics in common with the nearest wording, with the entry, and none though the message has one.
  'topics',
  'entryTopics',
  'noTopic',
  // Spelling in common with the nearest wording.
  'grams',
  // The nearest wording asks in the same way ("how much"), or in another.
  'asksSo',
  'asksElse',
  // The weight of words that no lexicon has, and this entry neither.
  'unknown',
  // What the entry and the message are about: shares in common, and how much of the message supports that.
  'gist',
  'gistSquared',
  'typical',
  'gistCovered',
  'gistUnknown',
] as const

/** An entry beside a question. `words` are the message's words that the wordings explain. */
export type Compared = { entry: number; phrase: Phrase; features: number[]; words: string[] }

type PhraseCompared = {
  phrase: Phrase
  alike: number
  recalled: number
  topics: number
  grams: number
  asksSo: boolean
  asksElse: boolean
}

const MOST_UNKNOWN = 2
const HEARD = 0.8
const UNHEARD = 0.3

/** Compares a question with the entry at a place of the index; null for an entry without a wording. */
export function compare(index: FaqIndex, question: Question, entry: number): Compared | null {
  const { phrases, keys, gist } = index.entries[entry]!
  if (phrases.length === 0) return null
  const nearest = nearestPhrase(index, question, phrases)
  const about = mainGist(question, gist)
  let [covered, answered, unknown, typical, subject] = [0, 0, 0, 0, 0]
  const words: string[] = []
  for (const { unit, weight, signs, support } of question.asked) {
    let [inWording, anywhere] = [0, 0]
    for (const [key, sign] of signs) {
      const strength = keys.get(key) ?? 0
      if (strength === 1 && sign > inWording) inWording = sign
      if (strength * sign > anywhere) anywhere = strength * sign
    }
    covered += weight * inWording
    answered += weight * (anywhere - inWording)
    if (unit.kind === 'unknown') unknown += weight * (1 - anywhere)
    if (unit.kind === 'common') continue
    subject += weight
    typical += weight * Math.max(0, support[about.place]!)
    if (inWording > 0) words.push(...unit.words)
  }
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
  const cover = share(covered, question.weight)
  const notKnown = Math.min(unknown, MOST_UNKNOWN)
  const { entryTopics, noTopic } = topicsInCommon(question, keys)
  const values: Record<(typeof features)[number], number> = {
    covered: cover,
    answered: share(answered, question.weight),
    alike: nearest.alike,
    recalled: nearest.recalled,
    topics: nearest.topics,
    entryTopics,
    noTopic,
    grams: nearest.grams,
    asksSo: Number(nearest.asksSo),
    asksElse: Number(nearest.asksElse),
    unknown: notKnown,
    gist: about.common,
    gistSquared: about.common ** 2,
    typical: share(typical, subject),
    gistCovered: about.common * cover,
    gistUnknown: about.common * notKnown,
  }
  return { entry, phrase: nearest.phrase, features: features.map((name) => values[name]), words }
}

/** What entry and message are about in common, 0..1, and the one thing that is most of it. */
function mainGist(question: Question, gist: Float32Array): { common: number; place: number } {
  let [common, place, most] = [0, 0, 0]
  for (let at = 0; at < gist.length; at++) {
    const share = gist[at]! * question.gist[at]!
    common += share
    if (share > most) [place, most] = [at, share]
  }
  return { common, place }
}

function topicsInCommon({ topics }: Question, keys: Map<number, number>) {
  let [whole, common] = [0, 0]
  for (const [topic, rarity] of topics) {
    whole += rarity
    if (keys.has(topic)) common += rarity
  }
  return { entryTopics: whole > 0 ? common / whole : 0, noTopic: whole > 0 && common === 0 ? 1 : 0 }
}

function nearestPhrase(
  index: FaqIndex,
  question: Question,
  phrases: Phrase[],
): PhraseCompared & { recalled: number } {
  let nearest: PhraseCompared | undefined
  let highest = -1
  let recalled = 0
  for (const phrase of phrases) {
    const compared = comparePhrase(index, question, phrase)
    const language = phrase.language === question.said.language ? 0.05 : 0
    const rank =
      compared.alike + 0.5 * compared.recalled + 0.5 * compared.topics + 0.3 * compared.grams + language
    recalled = Math.max(recalled, compared.recalled)
    if (rank > highest) [nearest, highest] = [compared, rank]
  }
  return { ...nearest!, recalled }
}

function comparePhrase(index: FaqIndex, question: Question, phrase: Phrase): PhraseCompared {
  const { parts, grams } = phrase
  const own = new Set<number>()
  let recalled = 0
  let [asksSo, asksElse] = [false, false]
  let key = parts.from === 0 ? 0 : index.partEnds[parts.from - 1]!
  for (let part = parts.from; part < parts.to; part++) {
    let [most, asks] = [0, false]
    for (; key < index.partEnds[part]!; key++) {
      const one = index.keyPool[key]!
      own.add(one)
      most = Math.max(most, question.signs.get(one) ?? 0)
      asks ||= isAsking(one)
    }
    recalled += index.partWeights[part]! * most
    if (asks && most > HEARD) asksSo = true
    if (asks && most < UNHEARD) asksElse = true
  }
  let covered = 0
  for (const { weight, signs } of question.asked) {
    let most = 0
    for (const [sign, strength] of signs) if (strength > most && own.has(sign)) most = strength
    covered += weight * most
  }
  let dot = 0
  for (let at = grams.from; at < grams.to; at++) dot += (question.grams.get(index.gramPool[at]!) ?? 0) ** 2
  const [forth, back] = [covered / (question.weight || 1), recalled / (parts.weight || 1)]
  return {
    phrase,
    alike: Math.sqrt(forth * back),
    recalled: back,
    topics: topicLikeness(index, question, phrase),
    grams: dot > 0 ? dot / (grams.norm * question.gramNorm) : 0,
    asksSo,
    asksElse,
  }
}

function topicLikeness(index: FaqIndex, { topics }: Question, phrase: Phrase): number {
  let [shared, own, asked] = [0, 0, 0]
  for (const topic of phrase.topics) {
    const weight = index.rarity[topic]! ** 2
    own += weight
    if (topics.has(topic)) shared += weight
  }
  for (const rarity of topics.values()) asked += rarity ** 2
  return shared > 0 ? shared / Math.sqrt(own * asked) : 0
}
