import { isOptOutTitle } from '../shop/recipients.ts'
import type { FieldError } from '../shop/refusal.ts'
import { isLongCode, longestCode } from '../shop/templates/fill.ts'
import { isAnswer } from './answers.ts'
import type { Variable } from './campaign-shape.ts'
import { webAddress } from './links/address.ts'
import { leadsToUs } from './links/track.ts'
import type { Translation } from './templates.ts'

/** What is wrong with what is said for buttons: a tracked link that would lead nowhere, an answer that nobody counts. */
export function wrongButtonValues(
  { buttons, cards }: Translation,
  variables: Record<string, Variable>,
  path: string,
): FieldError[] {
  const keyed = [
    ...buttons.map((button, i) => ({ ...button, key: `button.${i}` })),
    ...cards.flatMap((card, n) =>
      card.buttons.map((button, i) => ({ ...button, key: `card.${n}.button.${i}` })),
    ),
  ]
  return keyed.flatMap(({ kind, url, text: title, key }) => {
    const given = variables[key]
    if (!given || !('text' in given)) return []
    const refuse = (message: string) => [{ path: `${path}.variables.${key}`, message }]
    const text = given.text.trim()
    if (kind === 'url' && leadsToUs(url ?? '') && webAddress(text) === null)
      return refuse(
        'This button leads to a link that is tracked: give its whole address, such as "https://shop.example/sale".',
      )
    if (kind === 'quick_reply' && text.startsWith('why:') && isOptOutTitle(title))
      return refuse('Whoever presses this button wants no more: it can stand for no other answer.')
    if (kind === 'copy_code' && isLongCode(text))
      return refuse(`A code has ${longestCode} characters at most.`)
    if (kind === 'quick_reply' && text.startsWith('why:') && !isAnswer(text))
      return refuse('Should be why:price, why:quality, why:delivery, why:elsewhere or why:not_now.')
    return []
  })
}
