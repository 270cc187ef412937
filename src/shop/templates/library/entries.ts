import type { VariableSources } from '../variables.ts'

/** The words of a ready draft in one language. `samples` stand in the variables' places for Meta's reviewers. */
export type LibraryWords = {
  title: string
  body: string
  samples: string[]
  /** Texts of the quick replies, in their order; a marketing draft gets its opt-out behind them. */
  replies?: string[]
  /** Text of the button that opens a page, where the entry has one. */
  link?: string
  /** What stands in a variable's place where its field is blank. */
  fallbacks?: Record<string, string>
}

export type LibraryEntry = {
  /** Also the template's name. */
  key: string
  category: 'marketing' | 'utility'
  variables: VariableSources
  /** What feeds the end of the address of its button. */
  link?: string
}

/**
 * The variables have numbers, as those who fill them in by order expect: news of an order come with its number, then
 * the carrier or the place, then the link; what is said at opening comes with none.
 * The buttons of `win_back_reasons` are answered by the flow `win-back`, which keeps and counts them.
 * `back_in_stock` and `price_drop` name a product, which is no field of a person: whoever sends them gives it, then its
 * price and what it cost before.
 */
export const libraryEntries = [
  { key: 'order_paid', category: 'utility', variables: { 1: { field: 'order.number' } } },
  {
    key: 'order_shipped',
    category: 'utility',
    variables: {
      1: { field: 'order.number' },
      2: { field: 'order.carrier' },
      3: { field: 'order.tracking_url' },
    },
  },
  {
    key: 'order_out_for_delivery',
    category: 'utility',
    variables: { 1: { field: 'order.number' }, 2: { field: 'order.carrier' } },
  },
  {
    key: 'order_ready_for_pickup',
    category: 'utility',
    variables: { 1: { field: 'order.number' }, 2: { field: 'order.pickup_point' } },
  },
  { key: 'order_delivered', category: 'utility', variables: { 1: { field: 'order.number' } } },
  { key: 'order_cancelled', category: 'utility', variables: { 1: { field: 'order.number' } } },
  { key: 'order_refunded', category: 'utility', variables: { 1: { field: 'order.number' } } },
  {
    key: 'cart_reminder',
    category: 'marketing',
    variables: { 1: { field: 'first_name' }, 2: { field: 'cart.total' } },
    link: 'cart.url',
  },
  {
    key: 'win_back',
    category: 'marketing',
    variables: { 1: { field: 'first_name' }, 2: { field: 'shop.name' } },
  },
  {
    key: 'win_back_reasons',
    category: 'marketing',
    variables: {
      1: { field: 'first_name' },
      2: { field: 'shop.name' },
      'button.0': { text: 'why:price' },
      'button.1': { text: 'why:quality' },
      'button.2': { text: 'why:delivery' },
      'button.3': { text: 'why:elsewhere' },
      'button.4': { text: 'why:not_now' },
    },
  },
  { key: 'back_in_stock', category: 'marketing', variables: {} },
  { key: 'price_drop', category: 'marketing', variables: {} },
  { key: 'opening_again', category: 'utility', variables: {} },
  {
    key: 'birthday',
    category: 'marketing',
    variables: { 1: { field: 'first_name' }, 2: { field: 'shop.name' } },
  },
  { key: 'review_request', category: 'utility', variables: { 1: { field: 'order.number' } } },
] as const satisfies LibraryEntry[]

export type LibraryKey = (typeof libraryEntries)[number]['key']
