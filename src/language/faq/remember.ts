// Shoppers use few words: most of a busy day's have been asked before.
const MOST = 4000
const LONGEST_WORD = 40

/**
 * A function of a word that remembers what it gave, some megabytes at most, whatever is written to us. What is
 * longer than `longest` letters is not remembered.
 */
export function remembering<T>(
  give: (word: string) => T,
  longest = LONGEST_WORD,
  most = MOST,
): (word: string) => T {
  const known = new Map<string, { given: T }>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.given
    const given = give(word)
    if (known.size >= most) known.clear()
    if (word.length <= longest) known.set(word, { given })
    return given
  }
}
