import type { Claimed } from './claim.ts'
import type { Facts } from './policy.ts'

type StandIn = NonNullable<Claimed['standIn']>

/** A template of the shop as it stands with Meta. `language` is Meta's code: "el", "en_US". */
export type FoundTemplate = {
  language: string
  category: string
  status: string
  components: { type?: unknown; text?: unknown; buttons?: unknown }[]
}

/** Meta has "en", "en_US" and "en_GB"; a contact has "en". */
export const languageCode = (language: string): string => language.split(/[-_]/)[0]!

/**
 * What the policy is told of it. One that is not there, asks for more values than there are, or names them instead
 * of numbering them, counts as not approved.
 */
export function judgeStandIn(standIn: StandIn, found: FoundTemplate | null): Facts['standIn'] {
  const places = found && placesOf(found)
  const fits = places?.every((place) => /^\d+$/.test(place)) && places.length <= standIn.body.length
  if (!found || !fits || buttonsOf(standIn, found) === null) return { category: 'utility', status: null }
  return { category: found.category.toLowerCase(), status: found.status }
}

/** The template as it is sent: in the language it exists in, with as many values as its body has places for. */
export function fitStandIn(standIn: StandIn, found: FoundTemplate): StandIn {
  const body = standIn.body.slice(0, placesOf(found).length)
  const preview = bodyOf(found).replace(/\{\{\s*(\d+)\s*\}\}/g, (place, n) => body[Number(n) - 1] ?? place)
  const { buttons: _, ...rest } = standIn
  const buttons = buttonsOf(standIn, found) ?? []
  const category = found.category.toLowerCase() === 'marketing' ? 'marketing' : 'utility'
  return {
    ...rest,
    ...{ language: found.language, category, body, preview },
    ...(buttons.length > 0 && { buttons }),
  }
}

/** What its buttons need: the rest of the address behind what the template has; null where that cannot be. */
function buttonsOf({ buttons = [] }: StandIn, found: FoundTemplate): StandIn['buttons'] | null {
  const link = buttons[0]?.value
  const shown = found.components.find(({ type }) => String(type).toUpperCase() === 'BUTTONS')?.buttons
  const filled: NonNullable<StandIn['buttons']> = []
  for (const [index, button] of (Array.isArray(shown) ? shown : []).entries()) {
    const url: unknown = button?.url
    if (typeof url !== 'string' || !url.includes('{{')) continue
    const base = url.slice(0, url.indexOf('{{'))
    if (!link?.startsWith(base) || link.length === base.length) return null
    filled.push({ index, kind: 'url', value: link.slice(base.length) })
  }
  return filled
}

const bodyOf = ({ components }: FoundTemplate): string => {
  const text = components.find(({ type }) => String(type).toUpperCase() === 'BODY')?.text
  return typeof text === 'string' ? text : ''
}

/** What the body has places for, each once: "1", "2" or, where they have names, those. */
const placesOf = (found: FoundTemplate): string[] => [
  ...new Set([...bodyOf(found).matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, place]) => place!)),
]
