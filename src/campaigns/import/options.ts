import { isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import { purposes } from '../../events/event.ts'
import { words } from '../../shop/text.ts'
import { encodings } from './code-page.ts'
import { dateOrders } from './values/dates.ts'

const purpose = z.enum(purposes)

const encoding = z
  .string()
  .transform((name) => {
    const plain = name.trim().toLowerCase().replaceAll('_', '-')
    return (
      {
        utf8: 'utf-8',
        'utf-8-sig': 'utf-8',
        'utf-16': 'utf-16le',
        cp1253: 'windows-1253',
        cp1250: 'windows-1250',
        cp1252: 'windows-1252',
        latin1: 'windows-1252',
        'iso-8859-1': 'windows-1252',
      }[plain] ?? plain
    )
  })
  .pipe(z.enum(encodings, `Should be one of ${encodings.join(', ')}.`))

/** What the uploader says of a file; whatever is not said is found out. */
export const importOptions = z.strictObject({
  country: z
    .string()
    .trim()
    .toUpperCase()
    .refine(isSupportedCountry, 'Should be the two letters of a country, such as "GR".')
    .optional()
    .describe('Whose numbers those without a country code are; the shop’s country, where absent.'),
  encoding: encoding.optional(),
  delimiter: z
    .string()
    .transform((text) => (text === '\\t' || text === 'tab' ? '\t' : text))
    .pipe(z.string().regex(/^[^\p{L}\p{N}"\r\n\u0080-\u{10ffff}]$/u, 'Should be one character such as ";".'))
    .optional(),
  header: z.boolean().optional().describe('Whether the first row names the columns.'),
  dateOrder: z
    .enum(dateOrders)
    .optional()
    .describe('What stands first in dates such as 3/4/2026: day_first or month_first.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Should be three capital letters such as "EUR".')
    .optional()
    .describe('Of amounts that name none.'),
  consent: z
    .strictObject({
      purpose: z
        .union([purpose, z.array(purpose).min(1).max(purposes.length)], {
          error: `Should be one of ${purposes.join(', ')}, or a list of them such as ["marketing", "cart"].`,
        })
        .default('marketing')
        .transform((one) => [...new Set(typeof one === 'string' ? [one] : one)]),
      source: words(200).describe('Where the people said yes.'),
      text: words(1000).describe('What they said yes to.'),
    })
    .optional()
    .describe('The consent of everybody in the file who does not say no in a column of it.'),
})
export type ImportOptions = z.output<typeof importOptions>

/** Column of the file to field; see `fields.ts`. */
export const importMapping = z
  .record(z.string().max(1000), z.string().max(200))
  .refine((mapping) => Object.keys(mapping).length <= 500, 'Should name 500 columns at most.')

/** contacts, or a store's customers or orders without a connector. */
const importKinds = ['contacts', 'customers', 'orders'] as const
export type ImportKind = (typeof importKinds)[number]
