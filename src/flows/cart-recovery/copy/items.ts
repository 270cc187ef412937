/** Behind the first thing in a cart, how many others there are; English where a language has no words of its own. */
const words: Record<string, (count: number) => string> = {
  el: (count) => `και ${count} ακόμα`,
  hu: (count) => `és még ${count} tétel`,
  en: (count) => `and ${count} more`,
}

export const andMore = (count: number, language: string): string => (words[language] ?? words.en!)(count)
