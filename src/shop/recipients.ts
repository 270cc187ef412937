import { languageOfAddress } from '../language/countries.ts'
import { tokens } from '../language/fold.ts'
import { optIntent } from '../language/intents.ts'

/** The language to write in to somebody who never wrote: what is known of them, else what their address tells. */
export function likelyLanguage(
  contact: { language: string | null },
  address: { kind: string; value: string } | null,
): string | null {
  return contact.language ?? (address ? languageOfAddress([address]) : null)
}

/** Whether a button's title says that whoever presses it wants no more ("Stop promotions", "Διακοπή"). */
export function isOptOutTitle(title: string): boolean {
  return optIntent(title) === 'out' || tokens(title).some((token) => optIntent(token) === 'out')
}
