import type { FaqIndex } from './build.ts'
import type { Heading } from './heading.ts'
import { topPlaces } from './top.ts'

// What follows the shortlist looks at each wording of its entries.
const MOST = 24
const MATTER = 0.6
const LEAST_SHARE = 0.05

/** The places of the entries that share most with a message, by the inverted index: at most 24. */
export function shortlist({ entries, postings }: FaqIndex, { question, matters, gist }: Heading): number[] {
  const scores = new Float32Array(entries.length)
  const best = new Float32Array(entries.length)
  for (const { unit, weight, signs } of question.asked) {
    // Words like "the" are in every entry; they are only looked up where there are no others.
    if (unit.kind === 'common' && question.asked.length > 1) continue
    const touched: number[] = []
    for (const [key, sign] of signs) {
      for (const entry of postings.get(key) ?? []) {
        if (best[entry] === 0) touched.push(entry)
        if (sign > best[entry]!) best[entry] = sign
      }
    }
    for (const entry of touched) {
      scores[entry]! += weight * best[entry]!
      best[entry] = 0
    }
  }
  for (const [matter, rarity] of matters) {
    for (const entry of postings.get(matter) ?? []) scores[entry]! += MATTER * rarity
  }
  gist.forEach((share, place) => {
    if (share ** 2 < LEAST_SHARE) return
    for (let at = 0; at < entries.length; at++) scores[at]! += share * entries[at]!.gist[place]!
  })
  return topPlaces(scores, MOST)
}
