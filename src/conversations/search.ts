import type { Sql } from '../db/client.ts'
import { tokens } from '../language/fold.ts'

/** Beyond that a search says too little to be worth a longer list. */
const most = 1000
const mostWords = 8

/**
 * The conversations in which somebody of the shop or the shopper said words that begin so, or whose contact is
 * called so, whatever the case and the accents; where `q` is a number, also those whose phone holds it. Texts and
 * names along their indexes; phones among those who have a conversation.
 */
export async function searchConversations(sql: Sql, q: string): Promise<string[]> {
  const words = wordsIn(q)
  const phones = phonesIn(q)
  if (words === '' && phones.length === 0) return []
  const rows = await sql<{ id: string }[]>`
    with asked as (select to_tsquery('simple', folded(${words})) as words)
    (select distinct conversation_id as id from (
      select conversation_id from messages, asked
      where author in ('shopper', 'agent', 'phone') and to_tsvector('simple', folded(body)) @@ words
      order by seq desc limit ${most}) said)
    union
    (select c.id from asked, contact_words p join conversations c on c.contact_id = p.contact_id
      where p.words @@ asked.words limit ${most})
    union
    (select c.id from conversations c join contact_identities i on i.contact_id = c.contact_id
      where ${phones.length > 0} and i.kind = 'phone' and i.value like any(${phones.map((one) => `%${one}%`)}::text[]) limit ${most})`
  return rows.map(({ id }) => id)
}

/** What a text asks for, for `to_tsquery`: words that begin so, all of them; empty where it has none. */
export const wordsIn = (q: string): string =>
  tokens(q)
    .slice(0, mostWords)
    .map((word) => `'${word}':*`)
    .join(' & ')

/** The number as it is, and without what stands before it at home: 06 20… in Hungary, 0… and 00 elsewhere. */
export function phonesIn(q: string): string[] {
  const digits = q.replace(/[\s()+./-]/g, '')
  if (!/^\d{3,20}$/.test(digits)) return []
  const plain = digits.replace(/^0+/, '')
  const home = digits.replace(/^06/, '')
  return [...new Set([digits, plain, home])].filter((one) => one.length >= 3)
}
