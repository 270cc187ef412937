import { wordMoney } from '../../language/money.ts'
import { greetingName } from '../../language/names/index.ts'
import { shorten } from '../../language/shorten.ts'
import type { Context, Effect, Turn, WantedProduct, Watch, Watched } from '../flow.ts'
import { languageOf, words } from './copy/index.ts'
import { settingsOf } from './settings.ts'
import type { State } from './state.ts'

type Checking = Extract<State, { at: 'checking' }>

const DAY = 24 * 60
const LONGEST_NAME = 80

/** What a change of a product means for whoever waits for it. */
export function onWatched(state: Checking, watched: Watched | null, context: Context): Turn<State> {
  if (watched === null) return rest([])
  const { open, told } = watched
  const over = told.filter(({ due, bought }) => bought || !due)
  const effects = [
    ...takeBack(over),
    ...settle(
      open.filter(({ bought }) => bought),
      'bought',
    ),
  ]
  const left = open.filter(({ bought }) => !bought)
  const due = left.filter((one) => one.due)
  if (due.length > 0) return tellDue(state, watched, due, effects, context)
  const again = told.find((one) => one.due && !one.bought)
  if (state.because === 'again' && again) return tellAgain(state, watched, again, effects, context)
  const bought = over.filter((one) => one.bought)
  return {
    state: again
      ? { at: 'told', product: state.product, key: again.key, tries: state.tries }
      : { at: 'idle' },
    effects: [...effects, ...settle(bought, 'bought'), ...settle(left, 'waiting')],
  }
}

/** One message, whatever they asked of it: that it is back says its price, too. */
function tellDue(
  { product, tries }: Checking,
  watched: Watched,
  due: Watch[],
  before: Effect[],
  context: Context,
): Turn<State> {
  const first = due.find(({ kind }) => kind === 'back_in_stock') ?? due[0]!
  const told: Effect = {
    type: 'settle_watches',
    watches: due.map(({ id }) => id),
    as: 'told',
    key: first.key,
  }
  return {
    state: { at: 'told', product, key: first.key, tries },
    effects: [...before, ...tell(watched.product, first, first.key, context), told],
  }
}

function tellAgain(
  { product, tries }: Checking,
  watched: Watched,
  told: Watch,
  before: Effect[],
  context: Context,
): Turn<State> {
  const key = `${told.key}:again`
  return {
    state: { at: 'told', product, key, tries },
    effects: [
      ...before,
      ...tell(watched.product, told, key, context),
      { type: 'settle_watches', watches: [told.id], as: 'told', key },
    ],
  }
}

/** WhatsApp asked for a day's rest (131049): it is tried once more, a day later. */
export function onCapped(state: Extract<State, { at: 'told' }>): Turn<State> {
  if (state.tries > 1) return { state, effects: [] }
  return {
    state: { ...state, tries: 2 },
    effects: [{ type: 'set_timer', name: 'again', after: { minutes: DAY } }],
  }
}

function tell(
  product: WantedProduct,
  { kind, price, currency }: Watch,
  key: string,
  context: Context,
): Effect[] {
  const language = languageOf(context)
  const before = price !== null && currency !== null ? wordMoney(price, currency, language) : ''
  const facts = { ...factsOf(product, context), before, name: nameFor(context, language) }
  const template = settingsOf(context).templates[kind]
  const values = [facts.product, facts.price, before, facts.name].map((text) => words('as_is', { text }))
  return [
    {
      type: 'say',
      words: words(kind === 'price_drop' ? 'drop' : 'back', facts),
      key,
      purpose: 'stock',
      ...(product.image && { media: { media: 'image' as const, link: product.image } }),
      ...linkTo(product),
      ...(template && {
        template: { name: template, variables: values, ...(product.url && { link: product.url }) },
      }),
    },
    { type: 'remember_topic', topic: `product:${product.id}` },
  ]
}

export const factsOf = ({ name, price, currency }: WantedProduct, context: Context) => ({
  product: shorten(name, LONGEST_NAME),
  price: price !== null && currency !== null ? wordMoney(price, currency, languageOf(context)) : '',
})

/** The button that leads to a product, where the shop has a page of it. */
export const linkTo = ({ url }: WantedProduct) => (url ? { link: { title: words('see_button'), url } } : {})

const nameFor = ({ contact }: Context, language: string) =>
  (contact.name && greetingName(contact.name, language)) || ''

const takeBack = (watches: Watch[]): Effect[] =>
  watches.length === 0 ? [] : [{ type: 'take_back', keys: watches.map(({ key }) => key) }]

const settle = (watches: Watch[], as: 'bought' | 'waiting'): Effect[] =>
  watches.length === 0 ? [] : [{ type: 'settle_watches', watches: watches.map(({ id }) => id), as }]

const rest = (effects: Effect[]): Turn<State> => ({ state: { at: 'idle' }, effects })
