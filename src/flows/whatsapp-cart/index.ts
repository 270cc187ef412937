import { fold } from '../../language/fold.ts'
import type { Flow, FlowEvent, PricedItem, Said, Turn } from '../flow.ts'
import { clean } from './cart.ts'
import { checkCheckoutUrl, defaults } from './checkout.ts'
import { copy, words } from './copy/index.ts'
import { takeCart } from './take.ts'

/** `note`: what the shopper wrote beside the cart. */
type State = { at: 'idle' } | { at: 'awaiting_products'; note: string } | { at: 'read_back' }

const CHANGE = 'cart:change'
const LONGEST_NOTE = 200

/** What shoppers write, as the whole message, to change their cart … */
const CART_CHANGES = folded([
  ...['change cart', 'change my cart', 'change the cart', 'edit cart', 'edit my cart'],
  ...['i want to change my cart', 'can i change my cart'],
  ...['αλλαγή καλαθιού', 'να αλλάξω το καλάθι', 'θέλω να αλλάξω το καλάθι', 'αλλάζω το καλάθι'],
  ...['θέλω να αλλάξω το καλάθι μου', 'allagi kalathiou', 'thelo na allaxo to kalathi'],
  ...['kosár módosítása', 'módosítanám a kosarat', 'szeretném módosítani a kosarat', 'kosár módosítás'],
  ...['szeretném módosítani a kosaramat', 'módosítanám a kosaramat'],
])
/** … and what means the same where the cart has just been read back to them. */
const CHANGES = folded([
  ...['change', 'change it', 'change something', 'i want to change it', 'i want to change something', 'edit'],
  ...['can i change it', 'can i change something', "it's wrong", 'wrong', 'not correct'],
  ...[
    'αλλαγή',
    'να το αλλάξω',
    'θέλω να το αλλάξω',
    'θέλω να αλλάξω κάτι',
    'να αλλάξω κάτι',
    'είναι λάθος',
    'λάθος',
  ],
  ...['θέλω αλλαγή', 'allagi', 'thelo na to allaxo', 'thelo na allaxo kati', 'lathos'],
  ...[
    'módosítás',
    'módosítanám',
    'szeretném módosítani',
    'módosítani szeretném',
    'változtatnék',
    'javítanám',
  ],
  ...['szeretnék változtatni', 'nem jó', 'rossz', 'ez nem jó'],
])

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
  bid(said, _context, _heard, state) {
    if (isCart(said) || asksChange(said)) return 'must'
    if (said.type !== 'text') return 'no'
    const text = fold(said.text)
    if (state?.at === 'read_back' && CHANGES.has(text)) return 'must'
    return CART_CHANGES.has(text) ? 'likely' : 'no'
  },
  start: () => ({ at: 'idle' }),
  step(state, event, context): Turn<State> {
    switch (event.type) {
      case 'said':
        return onSaid(state, event.said)
      case 'answered': {
        if (state.at !== 'awaiting_products' || event.query !== 'find_products') return stay(state)
        const cartId = `message:${event.id}`
        const effects = takeCart(asPriced(event.answer), { cartId, note: state.note }, context)
        const at = effects.some((effect) => effect.type === 'keep_cart') ? 'read_back' : 'idle'
        return { state: { at }, effects }
      }
      case 'timer_fired':
      case 'happened':
        return stay(state)
    }
  },
}

function onSaid(state: State, said: Said): Turn<State> {
  if (!isCart(said)) return { state, effects: [{ type: 'say', words: words('change') }] }
  const items = said.items ?? []
  return {
    state: { at: 'awaiting_products', note: clean(said.text, LONGEST_NOTE) },
    effects: [{ type: 'ask', query: { type: 'find_products', items } }],
  }
}

const isCart = (said: Said): said is Extract<Said, { type: 'other' }> =>
  said.type === 'other' && said.kind === 'order'

const asksChange = (said: Said) => said.type === 'choice' && said.id === CHANGE

function folded(texts: string[]): Set<string> {
  return new Set(texts.map(fold))
}

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
