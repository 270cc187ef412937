import type { FaqIndex, Phrase } from './build.ts'
import type { Heading } from './heading.ts'
import { comparePhrase, type PhraseCompared } from './phrase.ts'

/** What speaks for and against an entry, by name; `weights.ts` has what each is worth. All are 0..1; unknown is 0..2. */
export const features = [
  // The share of the message that the wordings explain, and what the answer adds to it.
  'covered',
  'answered',
  // How much the message and the nearest wording have in common, and what of any wording the message has at most.
  'alike',
  'recalled',
  // Matters in common with the nearest wording, with the entry, and none though the message has one.
  'matters',
  'entryMatters',
  'noMatter',
  // Spelling in common with the nearest wording.
  'grams',
  // The nearest wording asks in the same way ("how much"), or in another.
  'asksSo',
  'asksElse',
  // The weight of words that no lexicon has, and this entry neither.
  'unknown',
  // What entry and message are about: shares in common, and how much of the message supports that.
  'gist',
  'gistSquared',
  'typical',
  'gistCovered',
  'gistUnknown',
  // How like the message is to an example of what the entry is about: by meaning, and by letters too.
  'example',
  'spelledExample',
] as const

/** An entry beside a message. `words` are the message's words that the wordings explain or that are of its subject. */
export type Compared = { entry: number; phrase: Phrase; alike: number; features: number[]; words: string[] }

const MOST_UNKNOWN = 2
// From this support on a word speaks for an entry whose wordings do not have it.
const SPEAKS = 0.5
// What makes a wording the nearest, beside being alike.
const RECALLED = 0.5
const MATTERS = 0.5
const GRAMS = 0.3
const SAME_LANGUAGE = 0.05

/** Compares a message with the entry at a place of the index; null for an entry without a wording. */
export function compare(index: FaqIndex, heading: Heading, entry: number): Compared | null {
  const { phrases, keys, gist } = index.entries[entry]!
  if (phrases.length === 0) return null
  const nearest = nearestPhrase(index, heading, phrases)
  const about = aboutInCommon(heading, gist)
  const own = explain(heading, keys, about.place)
  const values: Record<(typeof features)[number], number> = {
    covered: own.covered,
    answered: own.answered,
    alike: nearest.alike,
    recalled: nearest.mostRecalled,
    matters: nearest.matters,
    ...mattersInCommon(heading, keys),
    grams: nearest.grams,
    asksSo: Number(nearest.asksSo),
    asksElse: Number(nearest.asksElse),
    unknown: own.unknown,
    gist: about.common,
    gistSquared: about.common ** 2,
    typical: own.typical,
    gistCovered: about.common * own.covered,
    gistUnknown: about.common * own.unknown,
    example: about.example,
    spelledExample: about.spelledExample,
  }
  return {
    entry,
    phrase: nearest.phrase,
    alike: nearest.alike,
    features: features.map((name) => values[name]),
    words: own.words,
  }
}

/** How much of the message the entry explains, and what it leaves; `about` is the gist of both. */
function explain({ question, support }: Heading, keys: Map<number, number>, about: number) {
  let [covered, answered, unknown, typical, subject] = [0, 0, 0, 0, 0]
  const words: string[] = []
  question.asked.forEach(({ unit, weight, signs }, at) => {
    let [inWording, anywhere] = [0, 0]
    for (const [key, sign] of signs) {
      const strength = keys.get(key) ?? 0
      if (strength === 1) inWording = Math.max(inWording, sign)
      anywhere = Math.max(anywhere, strength * sign)
    }
    covered += weight * inWording
    answered += weight * (anywhere - inWording)
    if (unit.kind === 'unknown') unknown += weight * (1 - anywhere)
    if (unit.kind === 'common') return
    subject += weight
    typical += weight * Math.max(0, support[at]![about]!)
    if (inWording > 0 || support[at]![about]! >= SPEAKS) words.push(...unit.words)
  })
  return {
    covered: share(covered, question.weight),
    answered: share(answered, question.weight),
    unknown: Math.min(unknown, MOST_UNKNOWN),
    typical: share(typical, subject),
    words,
  }
}

/** What entry and message are about in common, the one thing that is most of it, and how near its examples are. */
function aboutInCommon({ gist, likenesses }: Heading, entry: Float32Array) {
  let [common, place, most, example, spelledExample] = [0, 0, 0, 0, 0]
  for (let at = 0; at < entry.length; at++) {
    const shared = entry[at]! * gist[at]!
    common += shared
    if (shared > most) [place, most] = [at, shared]
    example = Math.max(example, entry[at]! * likenesses.alike[at]!)
    spelledExample = Math.max(spelledExample, entry[at]! * likenesses.spelled[at]!)
  }
  return { common, place, example, spelledExample }
}

function mattersInCommon({ matters }: Heading, keys: Map<number, number>) {
  let [whole, common] = [0, 0]
  for (const [matter, rarity] of matters) {
    whole += rarity
    if (keys.has(matter)) common += rarity
  }
  return { entryMatters: share(common, whole), noMatter: Number(whole > 0 && common === 0) }
}

function nearestPhrase(index: FaqIndex, heading: Heading, phrases: Phrase[]) {
  let nearest: PhraseCompared | undefined
  let highest = -1
  let mostRecalled = 0
  for (const phrase of phrases) {
    const compared = comparePhrase(index, heading, phrase)
    const { alike, recalled, matters, grams } = compared
    const language = phrase.language === heading.question.said.language ? SAME_LANGUAGE : 0
    const rank = alike + RECALLED * recalled + MATTERS * matters + GRAMS * grams + language
    mostRecalled = Math.max(mostRecalled, recalled)
    if (rank > highest) [nearest, highest] = [compared, rank]
  }
  return { ...nearest!, mostRecalled }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
