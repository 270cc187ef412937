/** What is written in this language, else in English, else in any. */
export function wordsIn<T>(byLanguage: Record<string, T>, language: string): T {
  return (byLanguage[language] ?? byLanguage.en ?? Object.values(byLanguage)[0])!
}
