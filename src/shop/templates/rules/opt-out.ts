import { optLanguage } from '../../../language/intents.ts'
import { isOptOutTitle } from '../../recipients.ts'
import type { FieldError } from '../../refusal.ts'
import { buttonsOf, type Component, cardsOf } from '../components.ts'

/** The languages whose words are known well enough to insist on them, with the word that is proposed. */
const proposed: Record<string, string> = { el: 'Διακοπή', hu: 'Leiratkozás', en: 'Unsubscribe' }

/**
 * Whether one tap ends the shop's marketing: a quick reply whose words are heard as an opt-out when they come back,
 * in the template's language or everybody's (STOP). Our own rule, and the law's: Meta would let it pass.
 */
function hasOptOut(components: readonly Component[], language: string): boolean {
  const own = language.split(/[-_]/)[0]!
  return [components, ...cardsOf(components)].flatMap(buttonsOf).some(({ kind, text }) => {
    if (kind !== 'quick_reply' || !isOptOutTitle(text)) return false
    const spoken = optLanguage(text)
    return spoken === null || spoken === own || !(own in proposed)
  })
}

/** The quick replies of a message that end the shop's marketing, by what a press of them is known by: "button.2". */
export const optOutKeys = (components: readonly Component[]): string[] =>
  buttonsOf(components).flatMap(({ kind, text }, at) =>
    kind === 'quick_reply' && isOptOutTitle(text) ? [`button.${at}`] : [],
  )

/** The text that is proposed for the button, for a template of this language. */
export const optOutWord = (language: string): string => proposed[language.split(/[-_]/)[0]!] ?? 'STOP'

export function optOutProblems(components: readonly Component[], language: string): FieldError[] {
  if (hasOptOut(components, language)) return []
  const at = components.findIndex(({ type }) => type === 'BUTTONS')
  const carousel = components.findIndex(({ type }) => type === 'CAROUSEL')
  if (carousel >= 0) {
    const message = `Marketing needs a way out in one tap: add a quick reply with the text "${optOutWord(language)}" to a card, and any quick reply to the others.`
    return [{ path: `components.${carousel}.cards`, message }]
  }
  return [
    {
      path: at < 0 ? 'components' : `components.${at}.buttons`,
      message: `Marketing needs a way out in one tap: add a quick reply with the text "${optOutWord(language)}".`,
    },
  ]
}
