import { callingCode } from '../contacts/phone.ts'
import { phonesIn, wordsIn } from '../conversations/search.ts'
import type { Sql } from '../db/client.ts'

type Asked = { before: string | undefined; q: string; limit: number; country: string }

/** Fewer characters anywhere in a number would find everybody. */
const leastWithin = 3

/**
 * Ids of contacts, newest first, whose name has words that begin so, whatever the case and the accents, or whose phone
 * or e-mail begins so; along their indexes. Where there is none, those who have it anywhere in a phone or an e-mail:
 * the last digits of a number are what people remember.
 * @param asked `country`: the shop's, whose code stands before a number as it is written at home
 */
export async function searchContacts(sql: Sql, asked: Asked): Promise<string[]> {
  const text = asked.q.replaceAll('\u0000', '').toWellFormed().trim().toLowerCase()
  const words = wordsIn(text)
  const phones = phonesIn(text)
  const code = callingCode(asked.country)
  const mail = /^\S+$/.test(text) ? [text] : []
  const starts = [...phones.flatMap((digits) => [`+${digits}`, `+${code}${digits}`]), ...mail]
  const [named, known] = await Promise.all([
    words === '' ? [] : namedSo(sql, words, asked),
    knownAs(
      sql,
      starts.map((one) => `${escaped(one)}%`),
      asked,
    ),
  ])
  const found = [...new Set([...named, ...known])].sort().reverse().slice(0, asked.limit)
  if (found.length > 0 || text.length < leastWithin) return found
  // A later page of those that begin so does not go on with others.
  if (asked.before && (await searchContacts(sql, { ...asked, before: undefined })).length > 0) return []
  return knownAs(
    sql,
    [...phones, ...mail].map((one) => `%${escaped(one)}%`),
    asked,
  )
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

async function namedSo(sql: Sql, words: string, { before, limit }: Asked): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select c.id from contact_words w join contacts c on c.id = w.contact_id
    where w.words @@ to_tsquery('simple', folded(${words})) and c.merged_into is null and c.erased_at is null
      ${before === undefined ? sql`` : sql`and w.contact_id < ${before}`}
    order by w.contact_id desc limit ${limit}`
  return rows.map(({ id }) => id)
}

/** A statement for each pattern, which its plan sees: `like any` is not looked up in an index. */
async function knownAs(sql: Sql, patterns: string[], { before, limit }: Asked): Promise<string[]> {
  const all = await Promise.all(
    patterns.flatMap((pattern) =>
      (pattern.startsWith('+') ? ['phone'] : ['phone', 'email']).map(
        (kind) => sql<{ id: string }[]>`
          select distinct c.id from contact_identities i join contacts c on c.id = i.contact_id
          where i.kind = ${kind} and i.value like ${pattern}
            and c.merged_into is null and c.erased_at is null
            ${before === undefined ? sql`` : sql`and i.contact_id < ${before}`}
          order by c.id desc limit ${limit}`,
      ),
    ),
  )
  return [...new Set(all.flat().map(({ id }) => id))].sort().reverse().slice(0, limit)
}
