import { nativeName } from '../../language/native-name.ts'
import type { Offer, QuickReply, Words } from '../flow.ts'
import { type Key, words } from './copy/index.ts'
import type { Reading } from './reading.ts'

/** The channel's list has ten rows. */
const MAX_OFFERS = 10
const MAX_BUTTONS = 3
const REPLY = 'qr:'
const LANGUAGE = 'lang:'
// WhatsApp's longest row id is 200 characters; nothing of ours is longer.
const MAX_ID = 200

const MEANINGS: Record<string, Reading> = {
  menu: { means: 'menu' },
  lang: { means: 'languages' },
  'consent:messages:out': { means: 'consent', granted: false, scope: 'messages' },
  'consent:orders:out': { means: 'consent', granted: false, scope: 'orders' },
  'delete:order': { means: 'deletion_of', what: 'order' },
  'delete:data': { means: 'deletion_of', what: 'data' },
}

/** Whether a pressed choice says which messages somebody wants. */
export function isConsentChoice(id: string): boolean {
  return Object.hasOwn(MEANINGS, id) && MEANINGS[id]!.means === 'consent'
}

/** What a pressed choice means, or null if it is not one of this flow. */
export function readChoice(id: string, languages: string[]): Reading | null {
  if (id.length > MAX_ID) return null
  if (Object.hasOwn(MEANINGS, id)) return MEANINGS[id]!
  if (id.startsWith(REPLY) && id.length > REPLY.length) return { means: 'reply', id: id.slice(REPLY.length) }
  const language = id.startsWith(LANGUAGE) ? id.slice(LANGUAGE.length) : ''
  return languages.includes(language) ? { means: 'language', language } : null
}

/** The order-status flow takes it. */
const ordersButton = button('orders', 'orders_button')
export const menuButton = button('menu', 'menu_button')
export const humanButton = button('human', 'human_button')
export const ordersOutButton = button('consent:orders:out', 'orders_out_button')
export const deletionButtons = [
  button('consent:messages:out', 'deletion_messages_button'),
  button('delete:order', 'deletion_order_button'),
  button('delete:data', 'deletion_data_button'),
]

/** One row a language, named in itself, so that whoever cannot read the rest can read theirs. */
export function languageOffers(languages: string[]): Offer[] {
  return languages.map((language) => ({
    id: LANGUAGE + language,
    title: { byLanguage: { [language]: nativeName(language) } },
  }))
}

/** The buttons of a saved message. */
export function replyOffers(replies: QuickReply[]): Offer[] {
  return replies.slice(0, MAX_OFFERS).map((reply) => ({ id: REPLY + reply.id, title: titleOf(reply) }))
}

/** The whole menu: the shop's entries, then a human and the languages where there is room. */
export function menuOffers(menu: QuickReply[], languages: string[]): Offer[] {
  const offers = replyOffers(menu)
  if (offers.length < MAX_OFFERS) offers.push(humanButton)
  // Not as a fourth: three are shown as buttons at once, four hide behind a list.
  const fits = offers.length < MAX_OFFERS && offers.length !== MAX_BUTTONS
  if (languages.length > 1 && fits) offers.push(button('lang', 'language_button'))
  return offers
}

/** At most three, the last always a human: the menu itself if it is short, else its first entry and the way to it. */
function menuButtons(menu: QuickReply[]): Offer[] {
  if (menu.length < MAX_BUTTONS) return [...replyOffers(menu), humanButton]
  return [...replyOffers(menu.slice(0, 1)), menuButton, humanButton]
}

/** Below a greeting: whoever has an order to ask about finds it first. */
export function greetingButtons(menu: QuickReply[], orders: boolean): Offer[] {
  return orders ? [ordersButton, menuButton, humanButton] : menuButtons(menu)
}

/** Words in each language that has some; blank ones are left out, so that another language stands in for them. */
export function written(byLanguage: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(byLanguage).filter(([, text]) => text.trim() !== ''))
}

function titleOf(reply: QuickReply): Words {
  const title = written(reply.title)
  return { byLanguage: Object.keys(title).length > 0 ? title : { en: reply.shortcut } }
}

function button(id: string, key: Key): Offer {
  return { id, title: words(key) }
}
