import type { Context } from '../flow.ts'

/** What becomes of an order and can be told without being asked, in the order in which it happens. */
export const changes = [
  'paid',
  'shipped',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'cancelled',
  'refunded',
] as const
export type Change = (typeof changes)[number]

export const defaults = {
  /** Which changes are told. None, until the shop says so. */
  tell: Object.fromEntries(changes.map((change) => [change, false])) as Record<Change, boolean>,
  /** By change: the utility template that tells it where the 24-hour window is closed. Without one it is not told then. */
  templates: {} as Partial<Record<Change, string>>,
}

const NAME = /^[a-z0-9_]{1,512}$/u

/** Meta's rule for the name of a template, and ours for the names of changes. */
export function checkSetting(name: string, value: unknown): string | null {
  const entries = Object.entries(value ?? {})
  const unknown = entries.find(([change]) => !isChange(change))
  if (unknown) return `There is no change called ${unknown[0]}; there are ${changes.join(', ')}.`
  if (name === 'tell' && entries.some(([, on]) => typeof on !== 'boolean'))
    return 'Each should be true or false.'
  if (name === 'templates' && entries.some(([, template]) => !isTemplate(template)))
    return 'Each should be the name of a template: small letters, digits and underscores.'
  return null
}

/** Whether the shop tells this change. Whatever is not exactly true counts as no. */
export function tells(context: Context, change: Change): boolean {
  return read(context.settings.tell)[change] === true
}

/** The template that tells a change outside the window, if the shop named one. */
export function templateOf(context: Context, change: Change): string | null {
  const name = read(context.settings.templates)[change]
  return isTemplate(name) ? name : null
}

const isTemplate = (name: unknown): name is string => typeof name === 'string' && NAME.test(name)
export const isChange = (name: string): name is Change => (changes as readonly string[]).includes(name)

function read(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
