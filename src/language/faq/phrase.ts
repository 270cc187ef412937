import type { FaqIndex, Phrase } from './build.ts'
import type { Heading } from './heading.ts'
import { isAsking } from './weight.ts'

/** A wording beside a message: what they have in common, and what of the wording the message has, 0..1. */
export type PhraseCompared = {
  phrase: Phrase
  alike: number
  recalled: number
  matters: number
  grams: number
  /** The wording asks in the same way ("how much"), or in another. */
  asksSo: boolean
  asksElse: boolean
}

const HEARD = 0.8
const UNHEARD = 0.3

export function comparePhrase(index: FaqIndex, heading: Heading, phrase: Phrase): PhraseCompared {
  const { question, seen } = heading
  const { parts } = phrase
  heading.turn++
  let recalled = 0
  let [asksSo, asksElse] = [false, false]
  let at = parts.from === 0 ? 0 : index.partEnds[parts.from - 1]!
  for (let part = parts.from; part < parts.to; part++) {
    let [most, asks] = [0, false]
    for (; at < index.partEnds[part]!; at++) {
      const key = index.keyPool[at]!
      seen[key] = heading.turn
      if (question.signOf[key]! > most) most = question.signOf[key]!
      asks ||= isAsking(key)
    }
    recalled += index.partWeights[part]! * most
    asksSo ||= asks && most > HEARD
    asksElse ||= asks && most < UNHEARD
  }
  const forth = coveredBySeen(heading) / (question.weight || 1)
  const back = recalled / (parts.weight || 1)
  return {
    phrase,
    alike: Math.sqrt(forth * back),
    recalled: back,
    matters: matterLikeness(index, heading, phrase),
    grams: gramLikeness(index, heading, phrase),
    asksSo,
    asksElse,
  }
}

/** How much of the message the keys explain that were seen in this turn. */
function coveredBySeen({ question, seen, turn }: Heading): number {
  let covered = 0
  for (const { weight, signs } of question.asked) {
    let most = 0
    for (const [key, sign] of signs) if (sign > most && seen[key] === turn) most = sign
    covered += weight * most
  }
  return covered
}

function gramLikeness({ gramPool }: FaqIndex, { question }: Heading, { grams }: Phrase): number {
  let dot = 0
  for (let at = grams.from; at < grams.to; at++) dot += question.gramOf[gramPool[at]!]! ** 2
  return dot > 0 ? dot / (grams.norm * question.gramNorm) : 0
}

function matterLikeness({ rarity }: FaqIndex, { matters }: Heading, phrase: Phrase): number {
  let [shared, own, asked] = [0, 0, 0]
  for (const matter of phrase.matters) {
    const weight = rarity[matter]! ** 2
    own += weight
    if (matters.has(matter)) shared += weight
  }
  if (shared === 0) return 0
  for (const rare of matters.values()) asked += rare ** 2
  return shared / Math.sqrt(own * asked)
}
