import type { FieldError } from '../../refusal.ts'
import { buttonsProblems } from './buttons.ts'
import { bodyProblems, headerProblems, type Part, type Parts } from './parts.ts'

/** Meta's page on media card carousel templates (June 2026). */
const [fewest, most] = [2, 10]
const cardBodyLimit = 160
const mostButtons = 2

type Card = Part<'CAROUSEL'>['cards'][number]
type CardPart = Card['components'][number]

/** What is wrong with the carousel of a template, and with what stands beside it. */
export function carouselProblems(components: Parts, category: string): FieldError[] {
  return components.flatMap((part, i): FieldError[] => {
    if (part.type !== 'CAROUSEL') return []
    const path = `components.${i}`
    const errors: FieldError[] = []
    const { length } = part.cards
    if (category !== 'marketing')
      errors.push({ path, message: 'Only a marketing template has a carousel: choose that category.' })
    if (length < fewest || length > most)
      errors.push({
        path: `${path}.cards`,
        message: `Should have ${fewest} to ${most} cards; it has ${length}.`,
      })
    return [
      ...besideProblems(components),
      ...errors,
      ...part.cards.flatMap((card, place) => cardProblems(card, `${path}.cards.${place}`)),
      ...unlike(part.cards, `${path}.cards`),
    ]
  })
}

/** Beside a carousel there is a body and nothing else. */
const besideProblems = (components: Parts): FieldError[] =>
  components.flatMap(({ type }, i) =>
    type === 'BODY' || type === 'CAROUSEL'
      ? []
      : [
          {
            path: `components.${i}`,
            message: `A template with a carousel has no ${type} of its own: put it on the cards, or take it out.`,
          },
        ],
  )

function cardProblems({ components }: Card, path: string): FieldError[] {
  const errors = components.flatMap((part, i) => partProblems(part, `${path}.components.${i}`))
  for (const type of ['HEADER', 'BODY', 'BUTTONS'] as const) {
    const count = components.filter((part) => part.type === type).length
    if (count > 1) errors.push({ path, message: `Should have one ${type}; it has ${count}.` })
  }
  if (!components.some(({ type }) => type === 'HEADER'))
    errors.push({ path, message: 'Needs a HEADER of format IMAGE or VIDEO: what the card shows.' })
  return errors
}

function partProblems(part: CardPart, path: string): FieldError[] {
  switch (part.type) {
    case 'HEADER':
      return part.format === 'IMAGE' || part.format === 'VIDEO'
        ? headerProblems(part, path)
        : [{ path: `${path}.format`, message: 'The header of a card should be an IMAGE or a VIDEO.' }]
    case 'BODY':
      return bodyProblems(part, path, cardBodyLimit)
    case 'BUTTONS':
      return [...buttonsProblems(part, path), ...fewButtons(part, path)]
  }
}

function fewButtons({ buttons }: Part<'BUTTONS'>, path: string): FieldError[] {
  const at = `${path}.buttons`
  const copies = buttons.findIndex(({ type }) => type === 'COPY_CODE')
  return [
    ...(buttons.length > mostButtons && buttons.length <= 10
      ? [
          {
            path: at,
            message: `A card should have ${mostButtons} buttons at most; it has ${buttons.length}.`,
          },
        ]
      : []),
    ...(copies >= 0
      ? [{ path: `${at}.${copies}`, message: 'A card has no button that copies a code: take it out.' }]
      : []),
  ]
}

/** All cards are made alike, so that they are of one height. */
function unlike(cards: readonly Card[], path: string): FieldError[] {
  const [first, ...others] = cards.map(makeOf)
  return others.flatMap((make, i): FieldError[] => {
    const at = `${path}.${i + 1}`
    if (make.format !== first!.format)
      return [{ path: at, message: 'All cards should show an IMAGE, or all a VIDEO, as the first one does.' }]
    if (make.body !== first!.body)
      return [{ path: at, message: 'All cards should have a BODY, or none: do as on the first one.' }]
    return make.buttons === first!.buttons
      ? []
      : [
          {
            path: at,
            message: `All cards should have the same kinds of buttons in the same order, as the first one: ${first!.buttons || 'none'}.`,
          },
        ]
  })
}

function makeOf({ components }: Card) {
  const header = components.find((part) => part.type === 'HEADER')
  const buttons = components.find((part) => part.type === 'BUTTONS')
  return {
    format: header?.format,
    body: components.some((part) => part.type === 'BODY'),
    buttons: (buttons?.buttons ?? []).map(({ type }) => type).join(', '),
  }
}
