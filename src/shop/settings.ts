import { z } from 'zod'
import type { Queries, Sql } from '../db/client.ts'
import { askToLookAnew } from './held-by.ts'
import { json } from './json.ts'
import { isCountry, isCurrency } from './known-codes.ts'
import { type Changed, fieldErrors, invalid } from './refusal.ts'
import { bump } from './revisions.ts'
import { words } from './text.ts'

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Should be a time of day such as "21:00".')
  .meta({ examples: ['21:00'] })
const hours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, { message: 'Should begin and end at different times.' })
const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Should be a language such as "el" or "pt-BR".')
const country = z.string().regex(/^[A-Z]{2}$/, 'Should be two capital letters such as "GR".')

/** What the owner may set. Hours count in the recipient's zone; a span whose end is before its start crosses midnight. */
export const shopSettings = z.strictObject({
  name: words(100).describe('The name of the shop.'),
  timeZone: z.string().refine(isTimeZone, 'Should be an IANA time zone such as "Europe/Athens".'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'Should be two capital letters such as "GR".', abort: true })
    .refine(
      isCountry,
      'No country that has phones is written so: write yours as it is in ISO 3166, such as "GR".',
    )
    .describe('Where phones without a country code belong.'),
  locale: languageCode.describe("The shop's own language."),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'Should be three capital letters such as "EUR".', abort: true })
    .refine(isCurrency, 'There is no such currency: write yours as it is in ISO 4217, such as "EUR".'),
  quietHours: hours.nullable().describe('No marketing and no cart reminders in these hours.'),
  orderMessageHours: hours.nullable().describe('Proactive order messages only in these hours.'),
  frequencyCap: z
    .strictObject({ messages: z.int().min(1).max(100), days: z.int().min(1).max(365) })
    .nullable()
    .describe(
      'At most so many marketing messages to a person in so many days, and cart reminders while there is room among all of these; null: no cap of our own.',
    ),
  humanIdleMinutes: z
    .int()
    .min(1)
    .max(43_200)
    .describe("The bot answers again so long after the human's last message."),
  attributionDays: z
    .int()
    .min(1)
    .max(90)
    .describe('An order counts for a message that came so many days before, at most.'),
  activeDays: z
    .int()
    .min(1)
    .max(3650)
    .describe(
      'An order keeps a customer active for so many days, where it is counted who stays and who leaves.',
    ),
  excludeOrderedWithinDays: z
    .int()
    .min(0)
    .max(3650)
    .describe(
      'Who ordered in the last so many days is in no campaign that does not say otherwise; 0: everybody is.',
    ),
  marketingBlockedCountries: z
    .array(country)
    .max(250)
    .describe('No marketing to numbers of these countries.'),
  messageRates: z
    .array(
      z.strictObject({
        from: z.iso.date('Should be a date such as "2026-10-01".').describe('Holds from this day on.'),
        country: country.nullable().describe('Null: every country without a rate of its own.'),
        category: z.enum(['marketing', 'utility', 'authentication', 'service']),
        amount: z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, 'Should be an amount such as "0.0712".'),
        currency: z.string().regex(/^[A-Z]{3}$/, 'Should be three capital letters such as "EUR".'),
      }),
    )
    .max(1000)
    .describe('What a delivered message costs, over the rates that come with the server.'),
  storeConsentNamesWhatsApp: z
    .boolean()
    .describe(
      'Whether the words beside the boxes of your store (news by e-mail or SMS) name WhatsApp: only then is a yes there one to WhatsApp.',
    ),
  readReceipts: z.boolean().describe('Show blue ticks for what the bot has read.'),
  languages: z
    .array(languageCode)
    .min(1, 'Name one language at least.')
    .max(30)
    .describe('Languages the bot answers in.'),
})

export type ShopSettings = z.infer<typeof shopSettings>
export type ShopDefaults = ShopSettings

export const shopSettingsPatch = shopSettings.partial()
type Patch = z.infer<typeof shopSettingsPatch>

/** The settings of a shop that never changed one. `shop` is the part of the configuration. */
export function defaultSettings(shop: {
  name: string
  timeZone: string
  country: string
  locale: string
  currency: string
}): ShopDefaults {
  const language = shop.locale.split('-')[0]!
  return {
    ...shop,
    quietHours: { from: '21:00', to: '09:00' },
    orderMessageHours: { from: '08:00', to: '22:00' },
    frequencyCap: null,
    humanIdleMinutes: 240,
    attributionDays: 7,
    activeDays: 365,
    excludeOrderedWithinDays: 7,
    // Meta takes no marketing to +1 United States numbers for now; asking costs quality and brings nothing.
    marketingBlockedCountries: ['US'],
    messageRates: [],
    storeConsentNamesWhatsApp: false,
    readReceipts: true,
    languages: [...new Set([language, 'el', 'hu', 'en'])],
  }
}

/** What the owner set, over the defaults. A stored value that no longer passes its check counts as never set. */
export async function readSettings(tx: Queries, defaults: ShopDefaults): Promise<ShopSettings> {
  const [row] = await tx<{ value: Record<string, unknown> }[]>`select value from settings where key = 'shop'`
  return merge(defaults, row?.value ?? {})
}

/** Changes the settings named in the patch; a field that is not named stays. */
export async function changeSettings(
  deps: { sql: Sql; defaults: ShopDefaults },
  patch: unknown,
): Promise<Changed<ShopSettings>> {
  const parsed = shopSettingsPatch.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const value = await deps.sql.begin(async (tx) => {
    // Raised first: its row lock makes changes of two people follow each other instead of losing one.
    await bump(tx, 'shop')
    const before = await readSettings(tx, deps.defaults)
    const [row] = await tx<{ value: Patch }[]>`
      insert into settings (key, value) values ('shop', ${json(tx, parsed.data)})
      on conflict (key) do update set value = settings.value || excluded.value, changed_at = clock_timestamp()
      returning value`
    const after = merge(deps.defaults, row!.value)
    await askToLookAnew(tx, before, after)
    return after
  })
  return { ok: true, value }
}

function merge(defaults: ShopDefaults, stored: Record<string, unknown>): ShopSettings {
  const set = Object.entries(shopSettings.shape).flatMap(([key, check]) => {
    const parsed = Object.hasOwn(stored, key) ? check.safeParse(stored[key]) : undefined
    return parsed?.success ? [[key, parsed.data]] : []
  })
  return { ...defaults, ...Object.fromEntries(set) }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
