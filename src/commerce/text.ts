import { z } from 'zod'

/**
 * Words from a store, cleaned of what Postgres cannot hold (NUL, half of a pair): a store's data are what they
 * are, and an order must not be lost over a broken emoji in a name.
 */
export const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replaceAll('\u0000', '').toWellFormed().trim())

/** As `words`, where something must be left after the cleaning. */
export const someWords = (max: number) => words(max).refine((value) => value !== '', 'Should not be empty.')

/** An id of the store: refused where it cannot be stored, because a cleaned id would be another one. */
export const externalId = z
  .string()
  .min(1, 'Should not be empty.')
  .max(200, 'Should have 200 characters at most.')
  .refine(
    (value) => !value.includes('\u0000') && value.isWellFormed(),
    'Holds a character that cannot be stored.',
  )
  .meta({ examples: ['1042'] })

/** A decimal string, never a number: binary fractions lose cents. */
export const money = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'Should be a decimal string such as "49.90".')
  .meta({ examples: ['49.90'] })

// ISO 4217: what Intl knows to be one. XXX and the like are no money but harmless.
const known = new Set(Intl.supportedValuesOf('currency'))
export const currency = z
  .string()
  .refine((value) => known.has(value), 'Should be an ISO 4217 currency such as "EUR".')
  .meta({ examples: ['EUR'] })

const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/** A time of a shop's life: the year 0000 or 9999 is a broken export, and Postgres knows no year 0. */
export const time = z.iso
  .datetime({ offset: true, error: 'Should be a time with offset such as "2026-11-21T10:00:00+02:00".' })
  .refine(
    (value) => !(Date.parse(value) < earliest || Date.parse(value) > latest),
    'Should be between 1990 and 2100.',
  )
  .meta({ examples: ['2026-11-21T10:00:00+02:00'] })

export const webAddress = z.url({ protocol: /^https?$/, error: 'Should be a web address.' }).max(2000)
