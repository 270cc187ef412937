import { fold } from '../../language/fold.ts'
import { nativeName } from '../../language/native-name.ts'

/** What shoppers write to get the choice of languages, as the whole message. */
const ASKS = new Set(
  [
    ...['language', 'languages', 'change language', 'change the language', 'other language'],
    ...['γλώσσα', 'γλώσσες', 'αλλαγή γλώσσας', 'άλλη γλώσσα', 'glossa', 'glwssa', 'allagi glossas'],
    ...['nyelv', 'nyelvek', 'nyelvváltás', 'nyelv módosítása', 'más nyelv', 'másik nyelv'],
  ].map(fold),
)

/** What the shop's own languages are called by those who speak another of them, as the whole message. */
const CALLED: Record<string, string[]> = {
  el: ['greek', 'in greek', 'ελληνικά', 'στα ελληνικά', 'ellinika', 'görög', 'görögül'],
  hu: ['hungarian', 'in hungarian', 'ουγγρικά', 'στα ουγγρικά', 'oungrika', 'magyar', 'magyarul'],
  en: ['english', 'in english', 'αγγλικά', 'στα αγγλικά', 'agglika', 'aglika', 'angol', 'angolul'],
}

/** Whether the whole message asks for another language without naming it. */
export function asksLanguage(text: string): boolean {
  return ASKS.has(fold(text))
}

/** The language of these that is the whole message, or null. */
export function namedLanguage(text: string, languages: string[]): string | null {
  const said = fold(text)
  return languages.find((language) => namesOf(language).has(said)) ?? null
}

// Asked for every text; a shop has few languages.
const known = new Map<string, Set<string>>()

function namesOf(language: string): Set<string> {
  const before = known.get(language)
  if (before) return before
  const names = new Set([nativeName(language), ...(CALLED[language] ?? [])].map(fold))
  known.set(language, names)
  return names
}
