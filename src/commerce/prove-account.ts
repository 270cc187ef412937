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
  const [account] = await tx<{ email: string }[]>`
    select lower(email) as email from customers
    where store = ${store} and external_id = ${customerId} and email like '%@%'`
  if (!account) return false
  const { email } = account
  const said = await tx<{ body: string }[]>`
    select m.body from messages m where m.contact_id = ${contactId} and m.direction = 'in' and exists (
      select from messages e where e.contact_id = m.contact_id and e.direction = 'in'
        and position(${email} in lower(e.body)) > 0)`
  const words = new Set(said.flatMap(({ body }) => wordsOf(body)))
  if (!words.has(email.normalize('NFKC'))) return false
  // Of a million orders only theirs and those that they name are looked at: no index finds an account's.
  const orders = await tx<{ number: string }[]>`
    select number from orders
    where store = ${store} and customer ->> 'externalId' = ${customerId}
      and (contact_id = ${contactId} or number = any(${[...words].flatMap(asNumbers)}::text[]))`
  return orders.some(({ number }) => words.has(plain(number)))
}

/** How a store may write an order's number that somebody wrote in small letters and without its sign. */
const asNumbers = (word: string): string[] =>
  /\d/.test(word) && word.length <= 100 ? [word, word.toUpperCase()].flatMap((one) => [one, `#${one}`]) : []

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;:!?()<>"'«»]+/)
    .map(plain)

/** Without what stands around a number or an address in a sentence. */
const plain = (word: string): string => word.toLowerCase().replace(/^[#.]+|[.]+$/g, '')
