import type { Context } from '../flow.ts'

export const defaults = {
  /** The message in a row that was not understood with which the conversation goes to a human: 2 is the second. */
  fallbacksBeforeHuman: 2,
  /** Languages a shopper may choose; with fewer than two nothing is offered. */
  languages: ['el', 'hu', 'en'],
}

const MAX_LANGUAGES = 10
const LANGUAGE = /^[a-z]{2,3}$/

/** The settings as the shop left them; a value of the wrong shape counts as unset. */
export function settingsOf(context: Context): typeof defaults {
  const { fallbacksBeforeHuman, languages } = context.settings
  return {
    fallbacksBeforeHuman: isCount(fallbacksBeforeHuman)
      ? fallbacksBeforeHuman
      : defaults.fallbacksBeforeHuman,
    languages: isLanguages(languages) ? [...new Set(languages)].slice(0, MAX_LANGUAGES) : defaults.languages,
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10
}

function isLanguages(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && LANGUAGE.test(one))
}
