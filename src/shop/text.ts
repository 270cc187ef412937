import { z } from 'zod'

/** Postgres takes neither in its texts (NUL) or jsonb (both): https://www.postgresql.org/docs/current/datatype-json.html */
export const storable = (value: string) => !value.includes('\u0000') && value.isWellFormed()

const unstorable = 'Holds a character that cannot be stored (NUL or half of a pair).'

/** Characters as people count them, so that an emoji is one. */
const characters = (value: string) => [...value].length

/** Words of the owner: kept as written but for white space at the ends, refused when empty or too long. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .refine(storable, unstorable)
    .refine((value) => value !== '', 'Should not be empty.')
    .refine((value) => characters(value) <= max, `Should have ${max} characters at most.`)

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Should be a language such as "el" or "pt-BR".')

/** Something by language; one language at least. */
export const byLanguage = <T extends z.ZodType>(value: T) =>
  z
    .record(language, value)
    .refine((record) => Object.keys(record).length > 0, 'Should have one language at least.')
    .refine((record) => Object.keys(record).length <= 30, 'Should have 30 languages at most.')
