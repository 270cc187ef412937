import { isNo, isYes } from '../../language/intents.ts'
import { shorten } from '../../language/shorten.ts'
import type { Bid, Context, Effect, Flow, FlowEvent, Heard, Query, Said, Turn } from '../flow.ts'
import { asWanted, asWatched, productIdOf } from './answers.ts'
import { decide, rest, say, stopAll, stopOne } from './ask.ts'
import { type Choice, readChoice } from './choices.ts'
import { copy } from './copy/index.ts'
import { namesIn, readRequest, takesIt } from './request.ts'
import { checkSetting, defaults, settingsOf } from './settings.ts'
import type { State, Wish } from './state.ts'
import { onCapped, onWatched } from './tell.ts'

type Happened = Extract<FlowEvent, { type: 'happened' }>

/** Meta: the person has had enough marketing for now. */
const CAPPED = 131049
const LONGEST_WORDS = 160
const MOST_NAME_WORDS = 8

/**
 * People wait for a product: that it is back, or that it costs less. The run without a subject hears what they ask for
 * and offers it where something is sold out; the run of a product, by its id, tells them, once.
 */
export const productWatch: Flow<State> = {
  name: 'product-watch',
  version: 1,
  copy,
  settings: defaults,
  checkSetting,
  bid,
  start: () => ({ at: 'idle' }),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event.said, context)
      case 'timer_fired':
        return state.at === 'told' ? check(state.product, state.tries, 'again', context) : stay(state)
      case 'happened':
        return onHappened(state, event, context)
      case 'answered':
        if (state.at === 'looking' && event.query === 'find_wanted')
          return onFound(state.wish, event.answer, context)
        if (state.at === 'checking' && event.query === 'find_watched')
          return onWatched(state, asWatched(event.answer), context)
        return stay(state)
    }
  },
  listens(kind, data) {
    if (kind === 'tell_sold_out') return ''
    return kind === 'watched_product_changed' ? productIdOf(data) : null
  },
  // Whoever has bought it meanwhile need not hear that it is there.
  overhears: (kind) => kind === 'order_updated',
}

function bid(said: Said, { contact }: Context, heard: Heard, state?: State | null): Bid {
  if (said.type === 'choice' && readChoice(said.id) !== null) return 'must'
  // A template's button bears no id of ours: what stands on it is meant.
  if (productIn(contact.topics) && takesIt(said.text)) return 'likely'
  if (said.type !== 'text') return 'no'
  if (state?.at === 'offered' && (isYes(said.text) || isNo(said.text))) return 'likely'
  const isAnswered = heard.trigger !== null || heard.faq === 'sure'
  const request = readRequest(said.text)
  // "Do you have it in stock?" the shop may have its own words for; "tell me when you have it" wants more than words.
  if (request?.wants === 'stock') return isAnswered ? 'no' : 'maybe'
  if (request) return heard.trigger === 'whole' ? 'maybe' : 'likely'
  return state?.at === 'which' && !isAnswered && isName(said.text) ? 'likely' : 'no'
}

/** The product that they were last talked to of, where that was the last of all. */
function productIn([newest = '']: string[]): string | null {
  return newest.startsWith('product:') ? newest.slice('product:'.length) : null
}

/** Whether it may be a product's name, and no more than that. */
function isName(text: string): boolean {
  const name = namesIn(text)
  return name !== '' && name.split(' ').length <= MOST_NAME_WORDS && !/[?;\u037e]/u.test(text)
}

function onSaid(state: State, said: Said, { contact }: Context): Turn<State> {
  const choice = said.type === 'choice' ? readChoice(said.id) : null
  if (choice) return onChoice(choice, said.text)
  const { text } = said
  const told = productIn(contact.topics)
  if (told && takesIt(text)) return look('stock', text, { ids: [told] })
  if (state.at === 'offered' && isNo(text)) return rest(say('declined'))
  if (state.at === 'offered' && isYes(text)) return look('back', text, { ids: [state.product] })
  const request = readRequest(text)
  if (request) return look(request.wants, text, { text: request.about })
  if (state.at !== 'which') return stay(state)
  const { wish } = state
  return look(wish.wants, `${wish.words}\n${text}`, { text: namesIn(text) }, wish.key)
}

function onChoice(choice: Choice, title: string): Turn<State> {
  switch (choice.means) {
    case 'no':
      return rest(say('declined'))
    case 'stop':
      return look('stop', title, { ids: [choice.watch] }, choice.watch)
    case 'stop_all':
      return look('stop', title, {}, 'all')
    case 'see':
      return look('stock', title, { ids: [choice.product] })
    case 'back':
    case 'cheaper':
      return look(choice.means, title, { ids: [choice.product] })
  }
}

function onHappened(state: State, { kind, data }: Happened, context: Context): Turn<State> {
  switch (kind) {
    case 'tell_sold_out': {
      const ids = Array.isArray(data.products) ? data.products.filter((one) => typeof one === 'string') : []
      return look('offer', '', { ids: ids.slice(0, 20) }, typeof data.key === 'string' ? data.key : null)
    }
    case 'watched_product_changed': {
      const product = productIdOf(data)
      return product === null ? stay(state) : check(product, triesOf(state), 'changed', context)
    }
    case 'order_updated':
      return state.at === 'told' ? check(state.product, state.tries, 'changed', context) : stay(state)
    case 'message_failed':
      return state.at === 'told' && data.code === CAPPED ? onCapped(state) : stay(state)
    default:
      return stay(state)
  }
}

/** A product that is told anew may be refused anew. */
const triesOf = (state: State) => (state.at === 'told' && state.tries > 1 ? state.tries : 1)

function onFound(wish: Wish, answer: unknown, context: Context): Turn<State> {
  const wanted = asWanted(answer)
  if (wish.wants !== 'stop' || wish.key === null) return decide(wish, wanted, context)
  if (wish.key === 'all') return rest(...stopAll(wanted, wish.words))
  const found = wanted.waiting.find(({ id }) => id === wish.key)
  return rest(...(found ? stopOne(found) : [say('nothing_to_stop')]))
}

function look(
  wants: Wish['wants'],
  said: string,
  { text = '', ids = [] }: Partial<Extract<Query, { type: 'find_wanted' }>>,
  key: string | null = null,
): Turn<State> {
  const query: Effect = { type: 'ask', query: { type: 'find_wanted', text: shorten(text, 500), ids } }
  const wish: Wish = { wants, words: shorten(said, LONGEST_WORDS), key: key && shorten(key, 100) }
  return { state: { at: 'looking', wish }, effects: [query] }
}

function check(product: string, tries: number, because: 'changed' | 'again', context: Context): Turn<State> {
  const { dropPercent } = settingsOf(context)
  return {
    state: { at: 'checking', product, tries, because },
    effects: [{ type: 'ask', query: { type: 'find_watched', product, dropPercent } }],
  }
}

const stay = (state: State): Turn<State> => ({ state, effects: [] })
