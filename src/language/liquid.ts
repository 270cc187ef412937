import { type Context, Liquid, LiquidError, type Template } from 'liquidjs'
import { wordDate, wordTime } from './dates.ts'
import { wordMoney } from './money.ts'
import { greetingName } from './names/index.ts'

/** Plain data for a template. Nothing in it is ever read as Liquid, whatever a shopper wrote. */
export type LiquidValue =
  | string
  | number
  | boolean
  | null
  | Date
  | LiquidValue[]
  | { [key: string]: LiquidValue }

/** For whom the text is worded. */
export type LiquidLocale = { language: string; timeZone: string; now: Date; currency: string }

export type Rendered = { ok: true; text: string } | { ok: false; error: string }

// A message has 4,096 characters; a template that loops is stopped by time, one that grows by memory.
const TEMPLATE_LENGTH = 20_000
const OUTPUT_LENGTH = 20_000
// Far above what a message takes, so that a busy machine does not break a good template.
const RENDER_MS = 250
const RENDER_MEMORY = 200_000

const TAGS = new Set([
  'assign',
  'capture',
  'case',
  'comment',
  'for',
  'if',
  'unless',
  'cycle',
  'raw',
  'echo',
  'break',
  'continue',
  '#',
])
const FILTERS = new Set(
  'default upcase downcase capitalize strip append prepend replace remove truncate truncatewords size first last join split sort reverse map slice plus minus times divided_by modulo round ceil floor abs at_least at_most'.split(
    ' ',
  ),
)
// What the shop's people can do about the commonest slips, by what the parser says.
const CURES: [said: RegExp, cure: string][] = [
  [
    /not closed/u,
    'close it: {{ … }} for a value, {% if … %}…{% endif %} and {% for … %}…{% endfor %} for a block',
  ],
  [
    /undefined filter/u,
    'use one of the filters money, date, time, vocative, default, upcase, downcase, capitalize, truncate',
  ],
  [/tag .* not found/u, 'only if, unless, case, for, assign, capture and comment can be used here'],
  [/limit exceeded/u, 'shorten the text or the loop'],
  [/unexpected|invalid|expected/u, 'check the spelling between the braces'],
]

const engine = plainEngine()

/**
 * Renders a text that the shop edits, with plain data as its values: missing ones are blank, no file can be
 * included, and time, memory and length are bounded. A broken template is a value whose error names line and cure.
 * Filters: money (currency of the shop unless given), date, time, vocative (the name to greet by, or blank).
 */
export function renderLiquid(
  template: string,
  values: { [key: string]: LiquidValue },
  locale: LiquidLocale,
): Rendered {
  try {
    const parsed: Template[] = engine.parse(template)
    const limits = { renderLimit: RENDER_MS, memoryLimit: RENDER_MEMORY, globals: { $locale: locale } }
    const text = String(engine.renderSync(parsed, values, limits))
    if (text.length > OUTPUT_LENGTH)
      return { ok: false, error: `The text becomes longer than ${OUTPUT_LENGTH} characters: shorten it.` }
    return { ok: true, text }
  } catch (error) {
    return { ok: false, error: explain(error) }
  }
}

/** Whether a text can be saved: null, or what is wrong with it, on which line, and the cure. */
export function validateLiquid(template: string): string | null {
  try {
    engine.parse(template)
    return null
  } catch (error) {
    return explain(error)
  }
}

/**
 * What a text takes from outside, as dotted paths ("shop.hours"); names that it assigns itself are not among them.
 * Of a text that cannot be parsed: nothing, for that is told by `validateLiquid`.
 */
export function placeholdersOf(template: string): string[] {
  if (!template.includes('{{') && !template.includes('{%')) return []
  try {
    const segments = engine.globalVariableSegmentsSync(template)
    return [...new Set(segments.map((path) => path.filter((one) => typeof one === 'string').join('.')))]
  } catch {
    return []
  }
}

function plainEngine(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    parseLimit: TEMPLATE_LENGTH,
    // An in-memory file system with nothing in it: no template reads the disk.
    templates: {},
  })
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag]
  for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter]
  liquid.registerFilter('money', money)
  liquid.registerFilter('date', date)
  liquid.registerFilter('time', time)
  liquid.registerFilter('vocative', vocative)
  return liquid
}

type Filter = { context: Context }

function localeIn(filter: Filter): LiquidLocale {
  return (filter.context.globals as { $locale: LiquidLocale }).$locale
}

function money(this: Filter, amount: unknown, currency?: unknown): string {
  const locale = localeIn(this)
  if (typeof amount !== 'string' && typeof amount !== 'number') return ''
  return wordMoney(String(amount), typeof currency === 'string' ? currency : locale.currency, locale.language)
}

function date(this: Filter, value: unknown): string {
  const moment = momentOf(value)
  return moment === null ? '' : wordDate(moment, localeIn(this))
}

function time(this: Filter, value: unknown): string {
  const moment = momentOf(value)
  return moment === null ? '' : wordTime(moment, localeIn(this))
}

function vocative(this: Filter, name: unknown): string {
  return typeof name === 'string' ? (greetingName(name, localeIn(this).language) ?? '') : ''
}

function momentOf(value: unknown): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value
  if (typeof value !== 'string') return null
  // A day without a time (an estimated delivery) is the same day in the zones of all customers at noon.
  const moment = new Date(/^\d{4}-\d\d-\d\d$/u.test(value) ? `${value}T12:00:00Z` : value)
  return Number.isNaN(moment.getTime()) ? null : moment
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) throw error
  const said = error.message.replace(/, line:\d+.*$/su, '')
  const cure = CURES.find(([pattern]) => pattern.test(said))?.[1] ?? 'check the spelling between the braces'
  const line = LiquidError.is(error) ? `Line ${lineOf(error)}: ` : ''
  return `${line}${said}: ${cure}.`
}

function lineOf(error: LiquidError): number {
  return error.token.getPosition()[0] ?? 1
}
