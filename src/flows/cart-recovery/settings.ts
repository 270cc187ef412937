import type { Context } from '../flow.ts'

/** Where a template's variable comes from: a fact of the cart, or a fixed text. */
export type Source = { field: Field; fallback?: string } | { text: string; fallback?: string }
const fields = ['first_name', 'cart.total', 'cart.items', 'cart.url', 'shop.name', 'coupon'] as const
type Field = (typeof fields)[number]

export type Step = {
  /** From the cart's last change. */
  afterMinutes: number
  /** Sent where the 24-hour window is closed; without one the step is then left out. */
  template?: { name: string; language?: string; variables?: Record<string, Source> }
  /** Said with this step: a code of the shop's own, or one of one use, made at the cart's store when it is due. */
  coupon?: string | Unique
}

/** `percent` off, for so many days; the code begins with `prefix`. */
type Unique = { percent: number; validDays: number; prefix: string }

const MOST_STEPS = 5

export const defaults = {
  /** None, until the shop says so. */
  steps: [] as Step[],
  /** The share of carts that are left alone, to see what the reminders bring. */
  holdout: 0,
}

const MONTH = 30 * 24 * 60
const NAME = /^[a-z0-9_]{1,512}$/u
const LANGUAGE = /^(?:auto|[a-z]{2,3}(?:_[A-Z]{2})?)$/u
const COUPON = /^[^\s\p{Cc}]{1,40}$/u
const PREFIX = /^[A-Z0-9]{1,12}$/u
const VARIABLE = /^(?:\d{1,2}|[a-z][a-z0-9_]{0,63}|button\.\d)$/u

/** What is wrong with a setting, in words for the owner. */
export function checkSetting(name: string, value: unknown): string | null {
  if (name === 'holdout')
    return typeof value === 'number' && value >= 0 && value <= 0.5
      ? null
      : 'Should be a share between 0 and 0.5.'
  if (!Array.isArray(value) || value.length > MOST_STEPS)
    return `Should be a list of ${MOST_STEPS} steps at most.`
  for (const [at, step] of value.entries()) {
    const wrong = wrongStep(step)
    if (wrong) return `Step ${at + 1}: ${wrong}`
  }
  const isSorted = value.every((step, at) => at === 0 || step.afterMinutes > value[at - 1].afterMinutes)
  return isSorted ? null : 'Each step should come later than the one before: a larger afterMinutes.'
}

function wrongStep(step: unknown): string | null {
  const known = ['afterMinutes', 'template', 'coupon']
  const { afterMinutes, template, coupon } = record(step)
  const unknown = Object.keys(record(step)).find((key) => !known.includes(key))
  if (unknown) return `${unknown} is not known; there are ${known.join(', ')}.`
  if (!Number.isInteger(afterMinutes) || Number(afterMinutes) < 1 || Number(afterMinutes) > MONTH)
    return `afterMinutes should be a whole number from 1 to ${MONTH} (30 days).`
  const wrong = coupon === undefined ? null : wrongCoupon(coupon)
  if (wrong) return wrong
  return template === undefined ? null : wrongTemplate(record(template))
}

function wrongCoupon(coupon: unknown): string | null {
  if (typeof coupon === 'string')
    return COUPON.test(coupon) ? null : 'coupon should be a code of 1 to 40 characters without spaces.'
  const { percent, validDays, prefix, ...others } = record(coupon)
  const isWhole = (value: unknown, most: number) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
  const isRight =
    isWhole(percent, 100) && isWhole(validDays, 365) && typeof prefix === 'string' && PREFIX.test(prefix)
  return isRight && Object.keys(others).length === 0
    ? null
    : 'coupon should be a code, or { "percent": 1 to 100, "validDays": 1 to 365, "prefix": up to 12 capital letters and digits }.'
}

function wrongTemplate({ name, language, variables }: Record<string, unknown>): string | null {
  if (typeof name !== 'string' || !NAME.test(name))
    return 'template.name should be the name of a template: small letters, digits and underscores.'
  if (language !== undefined && (typeof language !== 'string' || !LANGUAGE.test(language)))
    return 'template.language should be "auto" or a code such as "el" or "en_US".'
  for (const [key, source] of Object.entries(record(variables))) {
    const { field, text } = record(source)
    if (!VARIABLE.test(key)) return `template.variables has no place called ${key}.`
    const isKnown = typeof text === 'string' || fields.some((one) => one === field)
    if (!isKnown)
      return `template.variables.${key} should be { "text": … } or { "field": … } with one of ${fields.join(', ')}.`
  }
  return null
}

/** The steps as they were saved; what is not one is not there. */
export function stepsOf({ settings }: Context): Step[] {
  const { steps } = settings
  return checkSetting('steps', steps) === null ? (steps as Step[]) : []
}

/** Whether a cart is left alone. The same cart always gets the same answer. */
export function isHeldOut(cartId: string, { settings }: Context): boolean {
  const share = typeof settings.holdout === 'number' ? settings.holdout : 0
  let hash = 0x811c9dc5
  for (const letter of cartId) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return hash / 2 ** 32 < share
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
