import { fold } from '../../language/fold.ts'
import type { Effect, Flow, FlowEvent, PricedItem, Said, Turn } from '../flow.ts'
import { clean } from './cart.ts'
import { checkCheckoutUrl, defaults } from './checkout.ts'
import { copy, words } from './copy/index.ts'
import { takeCart } from './take.ts'

/** `note`: what the shopper wrote beside the cart. */
type State = { at: 'idle' } | { at: 'awaiting_products'; note: string }

const CHANGE = 'cart:change'
const LONGEST_NOTE = 200

/** What shoppers write, as the whole message, to change what they have just sent. */
const CHANGES = new Set(
  [
    ...['change it', 'change cart', 'change my cart', 'change the cart', 'edit cart', 'edit my cart'],
    ...['i want to change my cart', 'change my order from the catalogue'],
    ...['αλλαγή καλαθιού', 'να αλλάξω το καλάθι', 'θέλω να αλλάξω το καλάθι', 'αλλάζω το καλάθι'],
    ...['θέλω να αλλάξω το καλάθι μου', 'allagi kalathiou', 'thelo na allaxo to kalathi'],
    ...['kosár módosítása', 'módosítanám a kosarat', 'szeretném módosítani a kosarat', 'kosár módosítás'],
    ...['szeretném módosítani a kosaramat', 'módosítanám a kosaramat'],
  ].map(fold),
)

/**
 * A cart that a shopper fills in the shop's WhatsApp catalogue and sends: kept as a cart of the shop, read back at
 * the shop's prices, and brought to the shop's checkout, or to a human where there is none or something to check.
 */
export const whatsappCart: Flow<State> = {
  name: 'whatsapp-cart',
  version: 1,
  copy,
  settings: defaults,
  checkSetting: (name, value) =>
    name === 'checkoutUrl' && typeof value === 'string' ? checkCheckoutUrl(value) : null,
  bid(said) {
    if (isCart(said) || asksChange(said)) return 'must'
    return said.type === 'text' && CHANGES.has(fold(said.text)) ? 'likely' : 'no'
  },
  start: () => ({ at: 'idle' }),
  step(state, event, context): Turn<State> {
    switch (event.type) {
      case 'said':
        return onSaid(event.said)
      case 'answered': {
        if (state.at !== 'awaiting_products' || event.query !== 'find_products') return stay(state)
        const cartId = `message:${event.id}`
        return idle(...takeCart(asPriced(event.answer), { cartId, note: state.note }, context))
      }
      case 'timer_fired':
      case 'happened':
        return stay(state)
    }
  },
}

function onSaid(said: Said): Turn<State> {
  if (!isCart(said)) return idle({ type: 'say', words: words('change') })
  const items = said.items ?? []
  return {
    state: { at: 'awaiting_products', note: clean(said.text, LONGEST_NOTE) },
    effects: [{ type: 'ask', query: { type: 'find_products', items } }],
  }
}

const isCart = (said: Said): said is Extract<Said, { type: 'other' }> =>
  said.type === 'other' && said.kind === 'order'

const asksChange = (said: Said) => said.type === 'choice' && said.id === CHANGE

const idle = (...effects: Effect[]): Turn<State> => ({ state: { at: 'idle' }, effects })

const stay = (state: State): Turn<State> => ({ state, effects: [] })

// `unknown` in the contract: a run may be answered by a newer process than the one that asked.
function asPriced(answer: Extract<FlowEvent, { type: 'answered' }>['answer']): PricedItem[] {
  return Array.isArray(answer) ? answer.filter(isPriced) : []
}

function isPriced(value: unknown): value is PricedItem {
  const { item, product } = (value ?? {}) as Partial<PricedItem>
  if (typeof item !== 'object' || item === null || product === undefined) return false
  const { retailerId, quantity, price, currency } = item
  if (typeof quantity !== 'number') return false
  if (![retailerId, price, currency].every((one) => typeof one === 'string')) return false
  return product === null || (typeof product === 'object' && typeof product.name === 'string')
}
