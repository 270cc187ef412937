/** What is written in this language, else in English, else in any. */
export function wordsIn<T>(byLanguage: Record<string, T>, language: string): T {
  return (byLanguage[language] ?? byLanguage.en ?? Object.values(byLanguage)[0])!
}

/** The language to begin with: the reader's where something is written in it or nothing is yet. */
export function startWith(written: Record<string, unknown>, language: string): string {
  return Object.hasOwn(written, language) ? language : (Object.keys(written)[0] ?? language)
}
