import type { Sought } from '../campaigns/lines.ts'
import { callingCode } from '../contacts/phone.ts'
import { phonesIn, wordsIn } from '../conversations/search.ts'
import type { Queries, Sql } from '../db/client.ts'

type Page = { before: string | undefined; limit: number }
type Asked = Page & { q: string; country: string }

/** Fewer characters anywhere in a number would find everybody. */
const leastWithin = 3
/** What many have, enough of the newest have: so many phones and e-mails are looked at before all are. */
const newestLooked = 2000

/**
 * Ids of contacts, newest first, whose name has words that begin so, whatever the case and the accents, or whose phone
 * or e-mail begins so; along their indexes. Where there is none, those who have it anywhere in a phone or an e-mail:
 * the last digits of a number are what people remember.
 * @param asked `country`: the shop's, whose code stands before a number as it is written at home
 */
export function searchContacts(sql: Sql, asked: Asked): Promise<string[]> {
  return sql.begin('read only', async (tx) => {
    // One plan for every text would read all of an index, since it cannot know where in it a text stands; and whoever
    // takes a word for a frequent one would walk along all contacts beside the few that have it.
    await tx`select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_mergejoin', 'off', true)`
    return search(tx, asked)
  }) as Promise<string[]>
}

async function search(tx: Queries, asked: Asked): Promise<string[]> {
  const { words, starts, within } = soughtBy(asked.q, asked.country)
  const found = await beginSo(tx, words, starts, asked)
  if (found.length > 0 || within.length === 0) return found
  // A later page of those that begin so does not go on with others.
  const first = asked.before === undefined ? [] : await beginSo(tx, words, starts, firstOne)
  return first.length > 0 ? [] : knownAs(tx, within, asked)
}

/**
 * What is looked for by a text: words of a name for `to_tsquery`, and patterns of phones and e-mails, of those that
 * begin so and of those that have it anywhere.
 * @param country the shop's
 */
export function soughtBy(q: string, country: string): Sought {
  const text = q.replaceAll('\u0000', '').toWellFormed().trim().toLowerCase()
  const phones = phonesIn(text)
  const code = callingCode(country)
  const mail = /^\S+$/.test(text) ? [text] : []
  const starts = [...phones.flatMap((digits) => [`+${digits}`, `+${code}${digits}`]), ...mail]
  return {
    words: wordsIn(text),
    starts: starts.map((one) => `${escaped(one)}%`),
    within: text.length < leastWithin ? [] : [...phones, ...mail].map((one) => `%${escaped(one)}%`),
  }
}

const firstOne: Page = { before: undefined, limit: 1 }

async function beginSo(tx: Queries, words: string, starts: string[], page: Page): Promise<string[]> {
  const [named, known] = await Promise.all([
    words === '' ? [] : namedSo(tx, words, page),
    knownAs(tx, starts, page),
  ])
  return [...new Set([...named, ...known])].sort().reverse().slice(0, page.limit)
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

async function namedSo(tx: Queries, words: string, { before, limit }: Page): Promise<string[]> {
  const asked = tx`w.words @@ to_tsquery('simple', folded(${words}))`
  const earlier = before === undefined ? tx`true` : tx`w.contact_id < ${before}`
  const among = (rows: ReturnType<Queries>) => tx<{ id: string }[]>`
    with fits as materialized (${rows})
    select c.id from fits join contacts c on c.id = fits.contact_id
    where c.merged_into is null and c.erased_at is null order by c.id desc limit ${limit}`
  const newest = await among(tx`
    select w.contact_id from (
      select w.contact_id, w.words from contact_words w where ${earlier}
      order by w.contact_id desc limit ${newestLooked}) w
    where ${asked}`)
  const rows =
    newest.length >= limit
      ? newest
      : await among(tx`select w.contact_id from contact_words w where ${asked} and ${earlier}`)
  return rows.map(({ id }) => id)
}

async function knownAs(tx: Queries, patterns: string[], page: Page): Promise<string[]> {
  if (patterns.length === 0) return []
  const newest = await newestKnownAs(tx, patterns, page)
  return newest.length >= page.limit ? newest : allKnownAs(tx, patterns, page)
}

const inMail = (pattern: string) => !pattern.startsWith('+')

/** Of the newest alone: where these are enough, nobody else need be looked at, however many more there are. */
async function newestKnownAs(tx: Queries, patterns: string[], { before, limit }: Page): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct c.id from (
      select contact_id, kind, value from contact_identities
      ${before === undefined ? tx`` : tx`where contact_id < ${before}`}
      order by contact_id desc limit ${newestLooked}) i
    join contacts c on c.id = i.contact_id
    where (i.kind = 'phone' and i.value like any(${patterns}::text[])
        or i.kind = 'email' and i.value like any(${patterns.filter(inMail)}::text[]))
      and c.merged_into is null and c.erased_at is null
    order by c.id desc limit ${limit}`
  return rows.map(({ id }) => id)
}

/**
 * A statement for each pattern, which its plan sees: \`like any\` is not looked up in an index. Those that it fits are
 * found in the index alone, without a look at their rows.
 */
async function allKnownAs(tx: Queries, patterns: string[], { before, limit }: Page): Promise<string[]> {
  const all = await Promise.all(
    patterns.flatMap((pattern) =>
      (inMail(pattern) ? ['phone', 'email'] : ['phone']).map(
        (kind) => tx<{ id: string }[]>`
          with fits as materialized (
            select value from contact_identities where kind = ${kind} and value like ${pattern})
          select distinct c.id from fits join contact_identities i on i.kind = ${kind} and i.value = fits.value
            join contacts c on c.id = i.contact_id
          where c.merged_into is null and c.erased_at is null
            ${before === undefined ? tx`` : tx`and i.contact_id < ${before}`}
          order by c.id desc limit ${limit}`,
      ),
    ),
  )
  return [...new Set(all.flat().map(({ id }) => id))].sort().reverse().slice(0, limit)
}
