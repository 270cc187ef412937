import assert from 'node:assert/strict'
import type { Context, Copy, Words } from '../../src/flows/flow.ts'
import { renderLiquid } from '../../src/language/liquid.ts'

/** The words as this contact reads them: their language, else the shop's, else any that is there. */
export function renderWords(copy: Copy, words: Words, { contact, shop }: Context): string {
  if ('byLanguage' in words) {
    const { byLanguage } = words
    return byLanguage[contact.language] ?? byLanguage[shop.locale] ?? Object.values(byLanguage)[0] ?? ''
  }
  const template = (copy[contact.language] ?? copy.en)?.[words.copy]
  assert.ok(template, `no copy for ${words.copy}`)
  const locale = { language: contact.language, timeZone: shop.timeZone, now: new Date(0), currency: 'EUR' }
  const rendered = renderLiquid(template, words.values ?? {}, locale)
  assert.ok(rendered.ok, `the copy of ${words.copy} is broken`)
  return rendered.text
}
