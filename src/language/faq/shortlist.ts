import type { FaqIndex } from './build.ts'
import type { Question } from './question.ts'

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
        if (sign * weight > best[entry]!) best[entry] = sign * weight
      }
    }
    for (const entry of touched) {
      scores[entry]! += best[entry]!
      best[entry] = 0
    }
  }
  for (const [topic, rarity] of question.topics) {
    for (const entry of index.postings.get(topic) ?? []) scores[entry]! += TOPIC * rarity
  }
  addGists(index, question, scores)
  return top(scores)
}

function addGists(index: FaqIndex, { gist }: Question, scores: Float32Array): void {
  const main = [...gist.keys()].filter((place) => gist[place]! ** 2 > LEAST_SHARE)
  index.entries.forEach((entry, at) => {
    for (const place of main) scores[at]! += gist[place]! * entry.gist[place]!
  })
}

function top(scores: Float32Array): number[] {
  const places = [...scores.keys()].filter((place) => scores[place]! > 0)
  return places.sort((a, b) => scores[b]! - scores[a]!).slice(0, MOST)
}
