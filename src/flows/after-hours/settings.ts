import type { Context } from '../flow.ts'

export const defaults = {
  /** Whoever still waits at opening is told that somebody is there now. */
  sayWhenOpen: true,
  /** Name of an approved utility template without variables, for an opening that lies past the 24-hour window; empty: nobody is asked for leave, and nothing is sent then. */
  openingTemplate: '',
}

const NAME = /^[a-z0-9_]{0,512}$/u

/** The settings as the shop left them; a value of the wrong shape counts as unset. */
export function settingsOf({ settings }: Context): typeof defaults {
  const { sayWhenOpen, openingTemplate } = settings
  return {
    sayWhenOpen: typeof sayWhenOpen === 'boolean' ? sayWhenOpen : defaults.sayWhenOpen,
    openingTemplate: isName(openingTemplate) ? openingTemplate : defaults.openingTemplate,
  }
}

/** What is wrong with a value, in words for the owner; null: nothing. */
export function checkSetting(name: string, value: unknown): string | null {
  if (name !== 'openingTemplate' || isName(value)) return null
  return 'Should be the name of a template: small letters, digits and underscores.'
}

const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value)
