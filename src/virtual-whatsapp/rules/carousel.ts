import type { Refusal } from '../errors.ts'
import type { Json } from '../world.ts'
import { isObject, tooLong } from './body.ts'
import { refused } from './template-buttons.ts'

type Check = (component: Json) => Refusal | undefined

/** The cards of a template's carousel, each with its parts; none where there is no carousel. */
export function cardsOf(components: Json[]): Json[][] {
  const cards = components.find((one) => one.type === 'CAROUSEL')?.cards
  return Array.isArray(cards) ? cards.map(partsOf) : []
}

/** The parts of a card, as a template defines them or as a send call fills them in. */
const partsOf = (card: unknown): Json[] =>
  isObject(card) && Array.isArray(card.components) ? card.components.filter(isObject) : []

/**
 * The rules for a new carousel: Meta refuses cards that are not made alike.
 * @param check what holds for a part anywhere
 */
export function checkCarousel(components: Json[], category: string, check: Check): Refusal | undefined {
  const carousel = components.find((one) => one.type === 'CAROUSEL')
  if (!carousel) return undefined
  if (category !== 'MARKETING') return refused('CAROUSEL is for MARKETING only.')
  if (components.some((one) => one.type !== 'BODY' && one.type !== 'CAROUSEL'))
    return refused('CAROUSEL stands below a BODY and beside nothing else.')
  const cards = cardsOf(components)
  if (cards.length < 2 || cards.length > 10) return refused('CAROUSEL takes 2 to 10 cards.')
  for (const card of cards) {
    const refusal = checkCard(card, check)
    if (refusal) return refusal
  }
  return new Set(cards.map(makeOf)).size > 1
    ? refused('All cards of a CAROUSEL must have the same components.')
    : undefined
}

function checkCard(card: Json[], check: Check): Refusal | undefined {
  const types = card.map((one) => String(one.type))
  if (types.some((type) => !['HEADER', 'BODY', 'BUTTONS'].includes(type)))
    return refused('A card takes HEADER, BODY and BUTTONS.')
  if (new Set(types).size < types.length) return refused('A card takes one of each component.')
  const part = (type: string) => card.find((one) => one.type === type)
  const format = part('HEADER')?.format
  if (format !== 'IMAGE' && format !== 'VIDEO') return refused('A card needs an IMAGE or VIDEO HEADER.')
  if (tooLong(String(part('BODY')?.text ?? ''), 160))
    return refused('BODY text of a card is at most 160 characters long.', 2388040)
  const buttons = part('BUTTONS')?.buttons
  if (Array.isArray(buttons) && buttons.length > 2) return refused('A card takes 2 buttons at most.')
  for (const one of card) {
    const refusal = check(one)
    if (refusal) return refusal
  }
  return undefined
}

/** What must be alike: the parts, the kind of header, the kinds of buttons in their order. */
function makeOf(card: Json[]): string {
  const kinds = (buttons: unknown) =>
    Array.isArray(buttons) ? buttons.filter(isObject).map((one) => one.type) : []
  return JSON.stringify(
    card
      .map((one) => [one.type, one.format ?? null, kinds(one.buttons)])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  )
}

/** The cards that a send call fills in, by their place; undefined where they are not those of the template. */
export function givenCards(given: Json[], count: number): Json[][] | undefined {
  const carousel = given.find((one) => String(one.type).toLowerCase() === 'carousel')
  const cards = Array.isArray(carousel?.cards) ? carousel.cards.filter(isObject) : []
  const sorted = Array.from({ length: count }, (_, i) => cards.find((one) => Number(one.card_index) === i))
  return cards.length === count && sorted.every((one) => one !== undefined) ? sorted.map(partsOf) : undefined
}
