import { wordMoney } from '../../language/money.ts'
import { greetingName } from '../../language/names/index.ts'
import { shorten } from '../../language/shorten.ts'
import type { CartFacts, Context, Effect, Words } from '../flow.ts'
import { type Key, languageOf, words } from './copy/index.ts'
import { andMore } from './copy/items.ts'
import type { Source, Step } from './settings.ts'

const LONGEST_ITEM = 80

type Told = { cart: CartFacts; key: string; context: Context }

const stepKeys = ['step_1', 'step_2', 'step_3', 'step_4', 'step_5'] as const satisfies Key[]

/** The reminder of a step, and the template that goes in its stead where the window is closed. */
export function tellStep(step: Step, at: number, coupon: string, told: Told): Effect[] {
  const facts = factsOf(told, coupon)
  const lines = [words(stepKeys[at] ?? 'step_5', facts), ...(coupon ? [words('coupon', facts)] : [])]
  return [say({ lines }, told, step.template && templateOf(step.template, told, facts)), topic(told)]
}

/** The reminder that they asked for themselves. */
export function tellReminder(told: Told, step: Step | undefined): Effect[] {
  const facts = factsOf(told, '')
  const template = step?.template && templateOf(step.template, told, facts)
  return [say(words('reminder', facts), told, template), topic(told)]
}

function say(text: Words, { cart, key }: Told, template: ReturnType<typeof templateOf> | undefined): Effect {
  const image = cart.items.find((item) => item.image)?.image
  return {
    type: 'say',
    words: text,
    key,
    purpose: 'cart',
    ...(image && { media: { media: 'image', link: image } }),
    ...(cart.url && { link: { title: words('cart_button'), url: cart.url } }),
    ...(template && { template }),
  }
}

/** What they write next may be about it. */
const topic = ({ cart }: Told): Effect => ({ type: 'remember_topic', topic: `cart:${cart.id}` })

type Facts = Record<'name' | 'items' | 'total' | 'coupon', string>

function factsOf({ cart, context }: Told, coupon: string): Facts {
  const language = languageOf(context)
  const { name } = context.contact
  return {
    name: (name && greetingName(name, language)) || '',
    items: wordItems(cart, language),
    total: wordMoney(cart.total, cart.currency, language),
    coupon,
  }
}

function wordItems({ items }: CartFacts, language: string): string {
  const [first, ...others] = items
  const name = shorten(first?.name ?? '', LONGEST_ITEM)
  return others.length === 0 ? name : `${name} ${andMore(others.length, language)}`
}

function templateOf(
  { name, language, variables }: NonNullable<Step['template']>,
  { cart, context }: Told,
  facts: Facts,
) {
  const value = (source: Source): Words => {
    const found = 'text' in source ? source.text : fieldOf(source.field, cart, context, facts)
    return words('as_is', { text: found || source.fallback || '' })
  }
  const body = Object.entries(variables ?? usual)
    .filter(([key]) => !key.startsWith('button.') && key !== 'header')
    .sort(([a], [b]) => Number(a) - Number(b))
  return {
    name,
    variables: body.map(([, source]) => value(source)),
    ...(language && language !== 'auto' && { language }),
    ...(cart.url && { link: cart.url }),
  }
}

const usual: Record<string, Source> = {
  1: { field: 'first_name' },
  2: { field: 'cart.total' },
  3: { field: 'cart.items' },
  4: { field: 'coupon' },
}

function fieldOf(field: string, cart: CartFacts, { shop }: Context, facts: Facts): string {
  switch (field) {
    case 'first_name':
      return facts.name
    case 'cart.total':
      return facts.total
    case 'cart.items':
      return facts.items
    case 'cart.url':
      return cart.url ?? ''
    case 'shop.name':
      return shop.name
    default:
      return facts.coupon
  }
}
