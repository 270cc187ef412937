import { isOptOutTitle } from '../recipients.ts'
import {
  type Button,
  bodyOf,
  buttonsOf,
  type Component,
  footerOf,
  headerOf,
  type MediaFormat,
  partOf,
  variablesIn,
} from './components.ts'
import { bodyVariables, type Place, placesOf } from './variables.ts'

type Category = 'marketing' | 'utility' | 'authentication'

/** A template in one language, read once into what many messages are made of. */
export type Translation = {
  name: string
  language: string
  category: Category
  status: string
  /** Text with the name of its variable, or the kind of file that stands above. */
  header: { text: string; variable: string | null } | { media: MediaFormat } | null
  body: string
  /** The names of the body's variables, in the order in which they are sent. */
  variables: string[]
  /** Whether they have names instead of numbers: they are then sent with them. */
  named: boolean
  footer: string
  buttons: Button[]
  /** The place of the button that ends marketing; -1: there is none. */
  optOut: number
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
  const header = headerOf(components)
  const variables = bodyVariables(components)
  const buttons = buttonsOf(components)
  return {
    name,
    language,
    category: category === 'utility' || category === 'authentication' ? category : 'marketing',
    status,
    header: !header
      ? null
      : 'media' in header
        ? header
        : { text: header.text, variable: variablesIn(header.text)[0] ?? null },
    body: bodyOf(components),
    variables,
    named: variables.some((one) => !/^\d+$/.test(one)),
    footer: footerOf(components),
    buttons,
    optOut: optOutButton(buttons),
    places: placesOf(components),
    known: partOf(components, 'BODY') !== undefined,
  }
}

/** The place of the button that ends marketing; -1: there is none. */
const optOutButton = (buttons: readonly Button[]): number =>
  buttons.findIndex(({ kind, text }) => kind === 'quick_reply' && isOptOutTitle(text))
