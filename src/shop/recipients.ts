import { languageOfAddress } from '../language/countries.ts'
import { tokens } from '../language/fold.ts'
import { optIntent, optLanguage } from '../language/intents.ts'

/** The language to write in to somebody who never wrote: what is known of them, else what their address tells. */
export function likelyLanguage(
  contact: { language: string | null },
  address: { kind: string; value: string } | null,
): string | null {
  return contact.language ?? (address ? languageOfAddress([address]) : null)
}

const negations = new Set(['don', 'dont', 'not', 'no', 'never', 'non', 'μη', 'μην', 'δεν', 'δε', 'ne', 'nem'])

/**
 * Whether a button's title says that whoever presses it wants no more ("Stop promotions", "Διακοπή"): it is such a
 * word, begins with one, or ends with one of a language. STOP within others may be anything ("Bus stop", "Non-stop").
 */
export function isOptOutTitle(title: string): boolean {
  if (optIntent(title) === 'out') return true
  const said = tokens(title)
  if (said.some((token) => negations.has(token))) return false
  const [first = '', last = ''] = [said[0], said.at(-1)]
  return optIntent(first) === 'out' || (optIntent(last) === 'out' && optLanguage(last) !== null)
}
