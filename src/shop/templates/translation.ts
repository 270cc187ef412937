import { isOptOutTitle } from '../recipients.ts'
import {
  type Button,
  bodyOf,
  buttonsOf,
  type Component,
  cardsOf,
  footerOf,
  headerOf,
  type MediaFormat,
  partOf,
  variablesIn,
} from './components.ts'
import { bodyVariables, type Place, placesOf } from './variables.ts'

type Category = 'marketing' | 'utility' | 'authentication'

/** What is filled in alike: the message itself, and each card of its carousel. */
export type Face = {
  /** Text with the name of its variable, or the kind of file that stands above. */
  header: { text: string; variable: string | null } | { media: MediaFormat } | null
  body: string
  /** The names of the body's variables, in the order in which they are sent. */
  variables: string[]
  /** Whether they have names instead of numbers: they are then sent with them. */
  named: boolean
  buttons: Button[]
  /** The place of the button that ends marketing; -1: there is none. */
  optOut: number
}

/** A template in one language, read once into what many messages are made of. */
export type Translation = Face & {
  name: string
  language: string
  category: Category
  status: string
  footer: string
  cards: Face[]
  places: Place[]
  /** False: nobody told what it says. */
  known: boolean
}

export type TemplateContent = {
  name: string
  language: string
  category: string
  status: string
  components: readonly Component[]
}

export function readTranslation(content: TemplateContent): Translation {
  const { name, language, category, status, components } = content
  return {
    ...readFace(components),
    name,
    language,
    category: category === 'utility' || category === 'authentication' ? category : 'marketing',
    status,
    footer: footerOf(components),
    cards: cardsOf(components).map(readFace),
    places: placesOf(components),
    known: partOf(components, 'BODY') !== undefined,
  }
}

function readFace(components: readonly Component[]): Face {
  const header = headerOf(components)
  const variables = bodyVariables(components)
  const buttons = buttonsOf(components)
  return {
    header: !header
      ? null
      : 'media' in header
        ? header
        : { text: header.text, variable: variablesIn(header.text)[0] ?? null },
    body: bodyOf(components),
    variables,
    named: variables.some((one) => !/^\d+$/.test(one)),
    buttons,
    optOut: optOutButton(buttons),
  }
}

/** Whether one tap ends the shop's marketing, below the message or on a card. */
export const canOptOut = ({ optOut, cards }: Translation): boolean =>
  optOut >= 0 || cards.some((card) => card.optOut >= 0)

/** The place of the button that ends marketing; -1: there is none. */
const optOutButton = (buttons: readonly Button[]): number =>
  buttons.findIndex(({ kind, text }) => kind === 'quick_reply' && isOptOutTitle(text))
