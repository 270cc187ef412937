import { tokens } from '../../language/fold.ts'

/** A phrase as it is looked for: whole words, or the beginnings of words. */
type Part = { text: string; begins: boolean }
/** Phrases by their first word; those that begin with the beginning of one, by its first letters. */
export type Phrases = { exact: Map<string, Part[][]>; begun: Map<string, Part[][]> }

// A slip in a shorter word makes another word of it.
const FORGIVEN = 7
// So long is the shortest beginning.
const LETTERS = 2

/** `sound`: how a word is compared; its letters, or what it sounds like. */
export function phrases(entries: string[], sound: (token: string) => string): Phrases {
  const found: Phrases = { exact: new Map(), begun: new Map() }
  for (const entry of entries) {
    const parts = entry.split(' ').flatMap((word) => {
      const begins = word.endsWith('*')
      return tokens(word).map((token) => ({ text: sound(token), begins }))
    })
    const first = parts[0]!
    const [index, key] = first.begins
      ? [found.begun, first.text.slice(0, LETTERS)]
      : [found.exact, first.text]
    index.set(key, [...(index.get(key) ?? []), parts])
  }
  return found
}

/** How many words the longest phrase that begins at `at` covers; 0 when none does. */
export function lengthAt({ exact, begun }: Phrases, words: string[], at: number): number {
  let longest = 0
  const word = words[at] ?? ''
  for (const parts of [
    ...(exact.get(word) ?? slips(exact, word)),
    ...(begun.get(word.slice(0, LETTERS)) ?? []),
  ]) {
    if (parts.length > longest && parts.every((part, n) => fits(part, words[at + n], n === 0)))
      longest = parts.length
  }
  return longest
}

/** Whether a phrase stands anywhere among the words. */
export const has = (all: Phrases, words: string[]): boolean =>
  words.some((_, at) => lengthAt(all, words, at) > 0)

/** Whether the words are one or more of the phrases and, beside them, nothing but fillers. */
export function isMadeOf(all: Phrases, fillers: Phrases, words: string[]): boolean {
  // A filler may also begin a phrase ("my orders"): each place is tried both ways, from the end.
  const made: (boolean | null)[] = [...words.map(() => null), false]
  for (let at = words.length - 1; at >= 0; at--) {
    const phrase = lengthAt(all, words, at)
    const filler = lengthAt(fillers, words, at)
    if (phrase > 0 && made[at + phrase] !== null) made[at] = true
    else if (filler > 0) made[at] = made[at + filler] ?? null
  }
  return made[0] === true
}

function fits(part: Part, word: string | undefined, isFirst: boolean): boolean {
  if (word === undefined) return false
  if (part.begins) return word.startsWith(part.text)
  return word === part.text || (isFirst && isSlip(word, part.text))
}

function slips(exact: Map<string, Part[][]>, word: string): Part[][] {
  if (word.length < FORGIVEN) return []
  const found: Part[][] = []
  for (const [first, all] of exact) if (isSlip(word, first)) found.push(...all)
  return found
}

/** One letter too many, too few, another, or two in the wrong order; never the first. */
function isSlip(a: string, b: string): boolean {
  if (a.length < FORGIVEN || b.length < FORGIVEN || a[0] !== b[0] || Math.abs(a.length - b.length) > 1)
    return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
