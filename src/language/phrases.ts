/** Phrases of whole tokens, found by their first token: the cost follows the message, not the number of phrases. */
export type PhraseIndex = Map<string, string[][]>

/** Takes phrases as lists of folded tokens; longer phrases come first, so that the longest match is found first. */
export function indexPhrases(phrases: string[][]): PhraseIndex {
  const index: PhraseIndex = new Map()
  for (const phrase of phrases) {
    const first = phrase[0]
    if (first === undefined) continue
    const sameStart = index.get(first)
    if (sameStart) sameStart.push(phrase)
    else index.set(first, [phrase])
  }
  for (const sameStart of index.values()) sameStart.sort((a, b) => b.length - a.length)
  return index
}

/** How many tokens the longest phrase that begins at `at` covers; 0 when none does. */
export function matchAt(index: PhraseIndex, tokens: string[], at: number): number {
  for (const phrase of index.get(tokens[at] ?? '') ?? []) {
    if (phrase.every((token, offset) => tokens[at + offset] === token)) return phrase.length
  }
  return 0
}
