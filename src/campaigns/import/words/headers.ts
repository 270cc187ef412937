import type { Field } from '../fields.ts'
import { plain } from '../values/plain.ts'
import { consentIn, isOfSomethingElse, namesWhatsApp } from './consent-headers.ts'
import { headerWords, otherChannels } from './header-words.ts'

const fold = (text: string) =>
  plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Known = { field: Field; rank: number }
const known = new Map<string, Known>()
for (const [field, names] of Object.entries(headerWords)) {
  names.forEach((name, rank) => {
    const key = fold(name)
    if (!known.has(key)) known.set(key, { field: field as Field, rank })
  })
}
const others = new Set(otherChannels.map(fold))
/** After every name of the list. */
const guessedRank = 1000

/** The field that a header names, and how good a name it is (0 is best); undefined where it names none. */
export function fieldOf(header: string): Known | 'another_channel' | undefined {
  // `firstName` is `first name`.
  const spaced = header.slice(0, 200).replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  for (const key of [fold(spaced), fold(header.slice(0, 200))]) {
    if (others.has(key)) return 'another_channel'
    const found = known.get(key)
    if (found) return found
  }
  const said = consentIn(fold(spaced))
  return said === undefined || said === 'another_channel' ? said : { field: said, rank: guessedRank }
}

/** Whether a column that holds yes and no is about WhatsApp. */
export const isAboutWhatsApp = (header: string): boolean => namesWhatsApp(fold(header.slice(0, 200)))

/** Whether yes and no under a header that we do not know may be somebody's consent. */
export const mayBeConsent = (header: string): boolean => !isOfSomethingElse(fold(header.slice(0, 200)))
