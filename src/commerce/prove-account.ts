import type { Queries } from '../db/client.ts'

/**
 * Whether who writes to us is this customer. A store lets anybody name anybody's phone in their account, so the phone
 * alone says nothing. It is proved where they wrote in the chat what belongs to both: the e-mail of the account, and the
 * number of one of its orders, see decision 31.
 */
export async function isProved(
  tx: Queries,
  store: string,
  contactId: string,
  customerId: string | null,
): Promise<boolean> {
  const known = await tx<{ email: string; number: string }[]>`
    select lower(a.email) as email, o.number from customers a
    join orders o on o.store = a.store and o.customer ->> 'externalId' = a.external_id
    where a.store = ${store} and a.external_id = ${customerId} and a.email like '%@%'`
  if (known.length === 0) return false
  const { email } = known[0]!
  const said = await tx<{ body: string }[]>`
    select m.body from messages m where m.contact_id = ${contactId} and m.direction = 'in' and exists (
      select from messages e where e.contact_id = m.contact_id and e.direction = 'in'
        and position(${email} in lower(e.body)) > 0)`
  const words = new Set(said.flatMap(({ body }) => wordsOf(body)))
  return words.has(email.normalize('NFKC')) && known.some(({ number }) => words.has(plain(number)))
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;:!?()<>"'«»]+/)
    .map(plain)

/** Without what stands around a number or an address in a sentence. */
const plain = (word: string): string => word.toLowerCase().replace(/^[#.]+|[.]+$/g, '')
