import type { Context, Words } from '../../flow.ts'
import { el } from './el.ts'
import { en, type Key } from './en.ts'
import { hu } from './hu.ts'

export const copy = { el, en, hu }

/** Words of this flow's copy; the compiler knows the keys. */
export function words(key: Key, values?: Record<string, string>): Words {
  return values ? { copy: key, values } : { copy: key }
}

/** The language in which the words will be: amounts among them must be in the same. */
export function languageOf({ contact, shop }: Context): string {
  return [contact.language, 'en', shop.locale].find((one) => Object.hasOwn(copy, one)) ?? 'en'
}
