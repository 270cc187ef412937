import { fold } from '../../language/fold.ts'
import { nativeName } from '../../language/native-name.ts'
import type { Offer, Words } from '../flow.ts'
import { copy, words } from './copy/index.ts'

/** What a pressed button of this flow means. It works however old its message is. */
export type Pressed =
  | { means: 'show'; faq: string; language: string | null }
  | { means: 'helped' | 'not_helped'; faq: string }
  | { means: 'none' | 'human' | 'declined' }

// The id is an entry's, also in the database, where anything else would be no id at all.
const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const show = new RegExp(`^faq:show:${id}$`, 'u')
const showIn = new RegExp(`^faq:in:([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):${id}$`, 'u')
const rate = new RegExp(`^faq:(yes|no):${id}$`, 'u')
const mostCharacters = 200

/** Null: not a button of this flow. */
export function readButton(pressed: string): Pressed | null {
  if (pressed.length > mostCharacters) return null
  if (pressed === 'faq:none') return { means: 'none' }
  if (pressed === 'faq:human') return { means: 'human' }
  const shown = show.exec(pressed)
  if (shown) return { means: 'show', faq: shown[1]!, language: null }
  const inLanguage = showIn.exec(pressed)
  if (inLanguage) return { means: 'show', faq: inLanguage[2]!, language: inLanguage[1]! }
  const given = rate.exec(pressed)
  return given && { means: given[1] === 'yes' ? 'helped' : 'not_helped', faq: given[2]! }
}

const none = new Set(Object.values(copy).map((texts) => fold(texts.none_button ?? '')))

/** "None of these", typed rather than pressed. */
export const saysNone = (text: string): boolean => text.length < 100 && none.has(fold(text))

export const humanButton: Offer = { id: 'faq:human', title: words('human_button') }

/** Yes and No below an answer. */
export const ratingButtons = (faq: string): Offer[] => [
  { id: `faq:yes:${faq}`, title: words('yes_button') },
  { id: `faq:no:${faq}`, title: words('no_button') },
]

/** Tells an entry, in this language or the shopper's. */
export const questionButton = (faq: string, title: Words, language: string | null): Offer => ({
  id: language === null ? `faq:show:${faq}` : `faq:in:${language}:${faq}`,
  title,
})

/** The same answer in another language, which is named in itself. */
export const languageButton = (faq: string, language: string): Offer => ({
  id: `faq:in:${language}:${faq}`,
  title: { byLanguage: { [language]: nativeName(language) } },
})
