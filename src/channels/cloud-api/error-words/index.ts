import { words as el } from './el.ts'
import { words as hu } from './hu.ts'

/** By language; English is what the table itself says. */
export const languages: Record<string, Record<string, string>> = { el, hu }

/** Words of the table in a language, with or without a region; English where it has none. */
export function inLanguage(english: string, language: string): string {
  const own = language.split(/[-_]/)[0]!
  return (Object.hasOwn(languages, own) ? languages[own]![english] : undefined) ?? english
}
