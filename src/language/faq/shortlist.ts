import type { FaqIndex } from './build.ts'
import type { Question } from './question.ts'
import { topPlaces } from './top.ts'

// What follows the shortlist looks at each wording of its entries.
const MOST = 24
const TOPIC = 0.6
const LEAST_SHARE = 0.05

/** The places of the entries that share most with a question, by the inverted index: at most 24. */
export function shortlist(index: FaqIndex, question: Question): number[] {
  const scores = new Float32Array(index.entries.length)
  const best = new Float32Array(index.entries.length)
  for (const { unit, weight, signs } of question.asked) {
    // Words like "the" are in every entry; they are only looked up where there are no others.
    if (unit.kind === 'common' && question.said.units.length > 1) continue
    const touched: number[] = []
    for (const [key, sign] of signs) {
      for (const entry of index.postings.get(key) ?? []) {
        if (best[entry] === 0) touched.push(entry)
        if (sign > best[entry]!) best[entry] = sign
      }
    }
    for (const entry of touched) {
      scores[entry]! += weight * best[entry]!
      best[entry] = 0
    }
  }
  for (const [topic, rarity] of question.topics) {
    for (const entry of index.postings.get(topic) ?? []) scores[entry]! += TOPIC * rarity
  }
  for (let gist = 0; gist < question.gist.length; gist++) {
    const share = question.gist[gist]!
    if (share ** 2 < LEAST_SHARE) continue
    index.entries.forEach((entry, at) => {
      scores[at]! += share * entry.gist[gist]!
    })
  }
  return topPlaces(scores, MOST)
}
