import { fold } from '../../language/fold.ts'

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
  return languages.find((language) => namesOf(language).folded.has(said)) ?? null
}

/** A language's name in itself: Ελληνικά, Magyar. */
export function nativeName(language: string): string {
  return namesOf(language).native
}

type Names = { native: string; folded: Set<string> }

// Asked for every text, and building Intl.DisplayNames costs more than all the rest; a shop has few languages.
const known = new Map<string, Names>()

function namesOf(language: string): Names {
  const before = known.get(language)
  if (before) return before
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const native = name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  const names = { native, folded: new Set([native, ...(CALLED[language] ?? [])].map(fold)) }
  known.set(language, names)
  return names
}
