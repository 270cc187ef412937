import type { Context } from '../flow.ts'

export const defaults = {
  /** How long a wish is kept. */
  days: 90,
  /** How many products one person may wait for at once. */
  most: 20,
  /** By how much a price must fall, from that of the day they asked, to be told. */
  dropPercent: 5,
  /** The templates that tell it where the 24-hour window is closed: their variables are the product, its price, what it cost, and the first name. Without one it is not told then. */
  templates: {} as { back_in_stock?: string; price_drop?: string },
}

const NAME = /^[a-z0-9_]{1,512}$/u
const bounds = { days: 365, most: 100, dropPercent: 90 }

/** What is wrong with a setting, in words for the owner; null: nothing. */
export function checkSetting(name: string, value: unknown): string | null {
  if (name === 'templates') {
    const wrong = Object.entries(value ?? {}).find(
      ([kind, template]) =>
        !['back_in_stock', 'price_drop'].includes(kind) ||
        typeof template !== 'string' ||
        !NAME.test(template),
    )
    return wrong
      ? 'Should have, under back_in_stock and price_drop, names of templates: small letters, digits and underscores.'
      : null
  }
  const most = bounds[name as keyof typeof bounds]
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
    ? null
    : `Should be a whole number from 1 to ${most}.`
}

/** The settings as they were saved; what is not right is as it was from the start. */
export function settingsOf({ settings }: Context): typeof defaults {
  const right = Object.keys(defaults).filter(
    (name) =>
      settings[name] !== undefined && settings[name] !== null && checkSetting(name, settings[name]) === null,
  )
  return { ...defaults, ...Object.fromEntries(right.map((name) => [name, settings[name]])) }
}
