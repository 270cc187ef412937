import type { Flow, Words } from '../flows/flow.ts'
import { tokens } from '../language/fold.ts'
import { type LiquidValue, type Rendered, renderLiquid } from '../language/liquid.ts'
import { renderSaved } from '../language/saved-words.ts'
import type { Log } from '../log.ts'
import { businessFacts } from '../shop/business-facts.ts'
import type { ShopState } from '../shop/cache.ts'
import { namesOrder, type Person, personalFacts } from '../shop/personal-facts.ts'
import { languageOf, type Scene } from './scene.ts'

/** "Hello Maria Papadopoulou!" has so many words, and a sentence that says something has more. */
const mostOfGreeting = 4

type Wording = {
  shop: ShopState
  flow: Flow<{ at: string }>
  /** Whom it is for. */
  person: Person
  language: string
  now: Date
  log: Log
}

export const wordingOf = (scene: Scene, flow: Flow<{ at: string }>): Wording => ({
  shop: scene.shop,
  flow,
  person: { name: scene.world.contact.name, order: scene.newestOrder ?? null, agent: null },
  language: languageOf(scene),
  now: scene.now,
  log: scene.log,
})

/** Words of a flow as the shopper of this scene reads them. */
export const rendered = (scene: Scene, flow: Flow<{ at: string }>, words: Words): string =>
  wordsFor(words, wordingOf(scene, flow))

/**
 * Words in the shopper's language: the shop's version of a flow's copy over the flow's own; where the language
 * is missing, English (who writes Arabic to a Greek shop reads it sooner), then the shop's, then whatever there is. Rendered as Liquid with the shop's facts.
 */
export function wordsFor(words: Words, wording: Wording): string {
  if ('lines' in words) {
    const lines = words.lines.map((one) => wordsFor(one, wording))
    return lines.filter((line) => line.trim() !== '').join('\n')
  }
  if ('byLanguage' in words) {
    const text = pick(words.byLanguage, wording) ?? Object.values(words.byLanguage)[0] ?? ''
    const said = renderForPerson(text, wording) ?? withoutTags(text)
    if (!words.otherwise || !isBare(text, said, wording)) return said
    return `${said} ${wordsFor({ copy: words.otherwise }, wording)}`.trim()
  }
  const { shop, flow } = wording
  const own = pick(keyOf(shop.flowSettings.get(flow.name)?.copy ?? {}, words.copy), wording, 1)
  const rendered = own === undefined ? null : render(own, words.values ?? {}, wording)
  if (rendered !== null) return rendered
  const standard = pick(keyOf(flow.copy, words.copy), wording)
  if (standard === undefined) throw new Error(`flow ${flow.name} has no words for ${words.copy}`)
  return render(standard, words.values ?? {}, wording) ?? withoutTags(standard)
}

/** Whether a text was to tell of an order, and without one no more than a greeting is left of it. */
function isBare(text: string, said: string, { person }: Wording): boolean {
  if (said.trim() === '') return true
  return person.order === null && namesOrder(text) && tokens(said).length <= mostOfGreeting
}

/** One key in all languages. */
function keyOf(copy: Record<string, Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(copy).flatMap(([language, texts]) => (texts[key] ? [[language, texts[key]]] : [])),
  )
}

/** @param depth how many languages to try: the shop's own copy is taken only in the shopper's own language */
function pick(texts: Record<string, string>, { language, shop }: Wording, depth = 3): string | undefined {
  for (const one of [language, 'en', shop.settings.locale].slice(0, depth)) if (texts[one]) return texts[one]
  return undefined
}

/** Null where the text is not valid Liquid: somebody's slip must not silence the bot. */
function render(text: string, values: Record<string, string>, wording: Wording): string | null {
  return rendering(text, values, wording, renderLiquid)
}

/** As `render`, with the facts of the person whom it is for; sentences that would need one that there is not are left out. */
function renderForPerson(text: string, wording: Wording): string | null {
  return rendering(text, personalFacts(wording.person, wording.language), wording, renderSaved)
}

function rendering(
  text: string,
  values: Record<string, LiquidValue>,
  { shop, language, now, log, flow }: Wording,
  by: typeof renderLiquid,
): string | null {
  if (!text.includes('{{') && !text.includes('{%')) return text
  const { timeZone, currency } = shop.settings
  const facts = businessFacts(shop, { language, now })
  const rendered: Rendered = by(text, { shop: facts, ...values }, { language, timeZone, now, currency })
  if (rendered.ok) return rendered.text
  log.warn({ flow: flow.name, reason: rendered.error }, 'words of the shop could not be rendered')
  return null
}

/** What can be said of a text that cannot be rendered: its words, never its source. */
const withoutTags = (text: string) => text.replace(/\{[{%].*?[%}]\}/gs, '').trim()
