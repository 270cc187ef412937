import { shorten } from '../../language/shorten.ts'
import type { Context, Effect, Turn, Wanted, WantedProduct, WatchKind } from '../flow.ts'
import { noOffer, offerOf, productOffers } from './choices.ts'
import { words } from './copy/index.ts'
import { settingsOf } from './settings.ts'
import type { State, Wish } from './state.ts'
import { factsOf, linkTo } from './tell.ts'

const LONGEST_WORDS = 200
const human = { id: 'human', title: words('human_button') }

/** What to do about a wish, now that it is known what it may mean. */
export function decide(wish: Wish, wanted: Wanted, context: Context): Turn<State> {
  const { wants } = wish
  if (wants === 'stop') return stopSome(wanted)
  const meant = meantBy(wish, wanted)
  const [only, ...others] = meant
  if (!only) return wants === 'offer' ? rest() : askWhich(wish)
  if (wants === 'offer') return offer(meant, wish.key)
  if (others.length > 0) return choose(wants === 'stock' ? 'see' : wants, meant)
  if (wants === 'cheaper') return watch(only, 'price_drop', wish, wanted, context)
  if (only.available) return rest(...inStock(only, context))
  return wants === 'back' ? watch(only, 'back_in_stock', wish, wanted, context) : offer([only], null)
}

/** Sold out comes first for who waits for a return; who named nothing means what they were last told of, or left in a cart. */
function meantBy({ wants }: Wish, { named, topic, carts }: Wanted): WantedProduct[] {
  const soldOut = (all: WantedProduct[]) => all.filter(({ available }) => !available)
  if (wants === 'offer') return soldOut(named)
  const found = named.length > 0 || wants === 'stock' ? named : topic ? [topic] : carts
  if (wants === 'cheaper' || wants === 'stock') return found
  const gone = soldOut(found)
  return gone.length > 0 || found === carts ? gone : found
}

function watch(
  product: WantedProduct,
  kind: WatchKind,
  wish: Wish,
  { waiting }: Wanted,
  context: Context,
): Turn<State> {
  const { most, days } = settingsOf(context)
  const { price, currency } = product
  const facts = factsOf(product, context)
  const topic: Effect = { type: 'remember_topic', topic: `product:${product.id}` }
  if (kind === 'price_drop' && (price === null || currency === null))
    return rest(say('no_price', facts, [human]), topic)
  const isKnown = waiting.some((one) => one.productId === product.id && one.kind === kind)
  if (!isKnown && waiting.length >= most) return rest(say('too_many', { count: String(waiting.length) }))
  const said = shorten(`${wish.words}: ${product.name}`, LONGEST_WORDS)
  const consent: Effect = { type: 'record_consent', purposes: ['stock'], granted: true, words: said }
  if (isKnown) return rest(consent, topic, say('already', facts))
  return rest(
    consent,
    { type: 'keep_watch', product: product.id, kind, price, currency, days },
    topic,
    say(kind === 'price_drop' ? 'watching_drop' : 'watching_back', facts),
  )
}

/** One is offered by yes and no, several by their names. */
function offer(products: WantedProduct[], key: string | null): Turn<State> {
  const [first, second] = products
  const unasked = key !== null && { key, purpose: 'cart' as const }
  const topic: Effect = { type: 'remember_topic', topic: `product:${first!.id}` }
  if (!second) {
    const offers = [{ id: `watch:back:${first!.id}`, title: words('offer_button') }, noOffer]
    const effect = { ...say('offer', { product: nameOf(first!) }, offers), ...unasked }
    return { state: { at: 'offered', product: first!.id }, effects: [effect, topic] }
  }
  return rest({ ...say('offer_several', {}, [...productOffers('back', products), noOffer]), ...unasked })
}

const choose = (means: 'back' | 'cheaper' | 'see', products: WantedProduct[]): Turn<State> =>
  rest(say('choose', {}, productOffers(means, products)))

/** Once; after that a colleague is offered. */
function askWhich(wish: Wish): Turn<State> {
  if (wish.key === 'asked') return rest(say('not_found', {}, [human]))
  const state: State = { at: 'which', wish: { ...wish, key: 'asked' } }
  const unanswered: Effect[] = wish.wants === 'stock' ? [{ type: 'note_unanswered', text: wish.words }] : []
  return { state, effects: [...unanswered, say('which')] }
}

function inStock(product: WantedProduct, context: Context): Effect[] {
  const said = say('in_stock', factsOf(product, context), product.url ? [] : [human])
  return [
    { ...said, ...linkTo(product) },
    { type: 'remember_topic', topic: `product:${product.id}` },
  ]
}

/** One is taken off at once, of several they say which. */
function stopSome({ waiting }: Wanted): Turn<State> {
  const [only, ...others] = waiting
  if (!only) return rest(say('nothing_to_stop'))
  if (others.length === 0) return rest(...stopOne(only))
  const offers = waiting.slice(0, 9).map(({ id, name }) => offerOf(`stop:${id}`, name))
  return rest(say('stop_which', {}, [...offers, { id: 'watch:stop_all', title: words('stop_all_button') }]))
}

export function stopOne({ id, name }: Wanted['waiting'][number]): Effect[] {
  return [
    { type: 'settle_watches', watches: [id], as: 'cancelled' },
    say('stopped', { product: nameOf({ name }) }),
  ]
}

/** Nothing is left to be told of: then the leave to write of products ends, too. */
export function stopAll({ waiting }: Wanted, said: string): Effect[] {
  if (waiting.length === 0) return [say('nothing_to_stop')]
  return [
    { type: 'settle_watches', watches: waiting.map(({ id }) => id), as: 'cancelled' },
    { type: 'record_consent', purposes: ['stock'], granted: false, words: shorten(said, LONGEST_WORDS) },
    say('stopped_all'),
  ]
}

export function say(
  key: Parameters<typeof words>[0],
  values: Record<string, string> = {},
  offers: ReturnType<typeof productOffers> = [],
): Extract<Effect, { type: 'say' }> {
  return {
    type: 'say',
    words: words(key, values),
    ...(offers.length > 0 && { offers }),
    ...(offers.length > 3 && { listButton: words('list_button') }),
  }
}

const nameOf = ({ name }: { name: string }) => shorten(name, 80)

export const rest = (...effects: Effect[]): Turn<State> => ({ state: { at: 'idle' }, effects })
