import type { Queries } from '../db/client.ts'
import type { FieldError } from '../shop/refusal.ts'
import { canOptOut, type Translation as Read, readTranslation } from '../shop/templates/translation.ts'
import { valueFor } from '../shop/templates/variables.ts'
import { wrongButtonValues } from './button-values.ts'
import type { CampaignInput, TemplateUse, Variable } from './campaign-shape.ts'

/** A template in one language, and what feeds it where a campaign says nothing else: a fallback in its own words. */
export type Translation = Read & { own: Record<string, Variable> }

type Row = Parameters<typeof readTranslation>[0] & { variables: Record<string, Variable> }

/** Every translation of these templates on a number's account, by name. */
export async function readTranslations(
  tx: Queries,
  channelId: string,
  names: string[],
): Promise<Map<string, Translation[]>> {
  const rows = await tx<Row[]>`
    select t.name, t.language, t.category, t.status, t.components, t.variables from templates t
    join channels ch on ch.account = t.account
    where ch.id = ${channelId} and t.name = any(${names}) order by t.name, t.language`
  const found = new Map<string, Translation[]>(names.map((name) => [name, []]))
  for (const row of rows) found.get(row.name)!.push({ ...readTranslation(row), own: row.variables })
  return found
}

/** What feeds each variable of a translation: what the campaign says, else what the template says itself. */
export function feedsOf({ own, places }: Translation, { variables }: TemplateUse): Record<string, Variable> {
  const feeds = { ...own, ...variables }
  // A variable of the body may be fed under its number too, and the campaign's word for it counts under either.
  for (const { key, alias } of places)
    if (alias !== undefined && variables[alias] && !variables[key]) feeds[key] = variables[alias]
  return feeds
}

/** In the order in which they are chosen: what is paused for some hours goes out after them, and is better than nothing. */
const goingOut = ['APPROVED', 'PAUSED']

/** Those that are sent with it, as they stand now. */
const usableOf = (use: TemplateUse, translations: Translation[]): Translation[] =>
  translations.filter((one) =>
    use.language === 'auto' ? one.status === 'APPROVED' : one.language === use.language,
  )

/**
 * Why a campaign that is under way cannot go on with it, in words for people: it would leave out everybody; or, where it
 * goes out once, all of a language. What repeats looks at those again, and its others need not wait for them.
 */
export function whyOver(
  use: TemplateUse,
  translations: Translation[],
  kind: CampaignInput['kind'],
): string | undefined {
  if (use.language === 'auto' && !translations.some(({ status }) => goingOut.includes(status)))
    return `WhatsApp no longer sends the template "${use.name}" in any language: have one approved, then resume the campaign.`
  const usable = usableOf(use, translations)
  const unfed = usable.filter((one) => missing(one, feedsOf(one, use)).length > 0)
  if (unfed.length === 0 || (kind !== 'broadcast' && unfed.length < usable.length)) return undefined
  return `Nothing fills a variable of the template "${use.name}" any more (${unfed[0]!.language}): say in the template what fills it, then resume the campaign.`
}

/** The translation that a recipient gets: theirs, else the shop's own language; undefined: neither is approved. */
export function pick(
  translations: Translation[],
  wanted: string,
  recipient: string | null,
  shop: string,
): Translation | undefined {
  if (wanted !== 'auto') return translations.find((one) => one.language === wanted)
  for (const status of goingOut) {
    const sent = translations.filter((one) => one.status === status)
    for (const language of [recipient, shop]) {
      const code = language?.replace('-', '_')
      const found =
        sent.find((one) => one.language === code) ??
        sent.find((one) => one.language.split('_')[0] === code?.split('_')[0])
      if (found) return found
    }
  }
  return undefined
}

/** What stands in the way of sending it, each with its cure. */
export function problemsOf(use: TemplateUse, translations: Translation[], path: string): FieldError[] {
  const usable = usableOf(use, translations)
  const refuse = (field: string, message: string): FieldError[] => [{ path: `${path}.${field}`, message }]
  if (translations.length === 0) {
    return refuse(
      'name',
      `There is no template "${use.name}" on this number: create it, or synchronise the templates.`,
    )
  }
  if (usable.length === 0) {
    return use.language === 'auto'
      ? refuse(
          'name',
          'No translation of this template is approved yet: wait for WhatsApp, or choose another.',
        )
      : refuse(
          'language',
          'This template has no translation in this language: choose one that it has, or "auto".',
        )
  }
  const refused = usable.find((one) => one.status !== 'APPROVED')
  if (refused) {
    return refuse(
      'name',
      `WhatsApp has not approved this template (${refused.status.toLowerCase()}): wait, correct it, or choose another.`,
    )
  }
  const unknown = usable.find((one) => !one.known)
  if (unknown)
    return refuse(
      'name',
      'What this template says is not known here: synchronise the templates, then try again.',
    )
  const silent = withoutOptOut(use, usable, path)
  if (silent.length > 0) return silent
  return usable.flatMap((one) => {
    const feeds = feedsOf(one, use)
    return [
      ...missing(one, feeds).map((key) => ({
        path: `${path}.variables.${key}`,
        message: `Nothing is said for this variable (${one.language}): name a field or a text.`,
      })),
      ...wrongButtonValues(one, feeds, path),
    ]
  })
}

/** Marketing that nobody could stop: said of a draft already, since waiting cures it not. */
export function withoutOptOut(use: TemplateUse, translations: Translation[], path: string): FieldError[] {
  const silent = usableOf(use, translations).find(
    (one) => one.known && one.category === 'marketing' && !canOptOut(one),
  )
  if (!silent) return []
  return [
    {
      path: `${path}.name`,
      message: `The template has no button to opt out (${silent.language}): give it a quick reply such as "STOP", "Διακοπή" or "Leiratkozás" and have it approved again.`,
    },
  ]
}

/** What has to be given and is not. */
const missing = (one: Translation, feeds: Record<string, Variable>): string[] =>
  one.places
    .filter(({ key, alias, required }) => required && isBlank(feeds[key] ?? feeds[alias ?? key]))
    .map(({ key }) => key)

/** Nothing, or a text of which nothing is seen. */
const isBlank = (source: Variable | undefined): boolean =>
  source === undefined || ('text' in source && valueFor(source, () => '') === '')
