import { fold } from './fold.ts'

const mostEdits = 2
const longest = 64

/** Those of `words` that may have been meant by `written`, the nearest first: those that begin with it, or differ by two letters at most. */
export function nearTo(written: string, words: string[], most = 3): string[] {
  const meant = fold(written.slice(0, longest))
  return words
    .map((word) => ({ word, distance: distanceOf(meant, fold(word)) }))
    .filter(({ distance }) => distance <= mostEdits)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

function distanceOf(a: string, b: string): number {
  if (a.length >= 2 && b.startsWith(a)) return 1
  if (Math.abs(a.length - b.length) > mostEdits || Math.min(a.length, b.length) < mostEdits)
    return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
