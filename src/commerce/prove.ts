import type { Queries } from '../db/client.ts'
import { type Order, readOrders } from './order-rows.ts'

/** Who asks for an order, by which words, and what they offer as proof. `eventId`: of their message. */
export type Asked = { contactId: string; eventId: string; number: string; proof: string | null; at: Date }

/** Whose the order is to whoever asks: their own, proved by its e-mail or by its postcode; or nothing, and how many tries are left. */
export type Proved = { proved: 'owner' | 'email' | 'postcode'; order: Order } | { proved: null; left: number }

const mostWrong = 3
const countedMs = 24 * 3_600_000
const longest = 100
// Numbers are unique within a store only; nobody has this many stores.
const mostOfNumber = 5

/**
 * Whether this contact may hear of an order. Their own needs no proof, and may be named by its id too. Any other is
 * opened by the e-mail or the postcode it bears. Wrong proofs count for the number and for the contact, whether or not
 * the order exists, so that neither the answer nor the count tells that it does; after three in a day nothing is
 * opened, not even by a right one. A message counts once, whatever its turn is repeated. Two contacts who try at
 * the same moment may not see each other's count: a process more is a try more, which is not worth a lock.
 */
export async function proveOrder(tx: Queries, asked: Asked): Promise<Proved> {
  const number = plainNumber(asked.number)
  const own = await ownOrder(tx, asked, number)
  if (own) return { proved: 'owner', order: own }
  const before = await countWrong(tx, asked, number)
  if (asked.proof === null || before >= mostWrong) return { proved: null, left: mostWrong - before }
  const opened = (await byNumber(tx, number)).flatMap((order) => {
    const proved = opens(order, asked.proof!)
    return proved ? [{ proved, order }] : []
  })[0]
  await tx`
    insert into order_proofs (order_number, contact_id, dedupe_key, "right", tried_at)
    values (${number}, ${asked.contactId}, ${keyOf(asked)}, ${opened !== undefined}, ${asked.at})
    on conflict (dedupe_key) do nothing`
  return opened ?? { proved: null, left: mostWrong - before - 1 }
}

/** As it is counted and compared: however it was written. */
const plainNumber = (number: string): string =>
  number.slice(0, longest).replaceAll('\u0000', '').toWellFormed().trim().replace(/^#/, '').toUpperCase()

const spellings = (number: string): string[] => [
  ...new Set([number, `#${number}`, number.toLowerCase(), `#${number.toLowerCase()}`]),
]

const keyOf = ({ eventId }: Asked) => `proof:${eventId}`

async function ownOrder(tx: Queries, { contactId }: Asked, number: string): Promise<Order | undefined> {
  const condition = tx`o.contact_id = ${contactId}
    and (o.number = any(${spellings(number)}) or o.id::text = ${number.toLowerCase()})`
  return (await readOrders(tx, condition, 1))[0]
}

const byNumber = (tx: Queries, number: string) =>
  readOrders(tx, tx`o.number = any(${spellings(number)})`, mostOfNumber)

/** Wrong proofs of the last day for this number or by this contact, whichever are more; not counting this message. */
async function countWrong(tx: Queries, asked: Asked, number: string): Promise<number> {
  const since = new Date(asked.at.getTime() - countedMs)
  const [row] = await tx<[{ most: number }]>`
    select greatest(
      (select count(*) from order_proofs
        where order_number = ${number} and tried_at > ${since} and not "right" and dedupe_key <> ${keyOf(asked)}),
      (select count(*) from order_proofs
        where contact_id = ${asked.contactId} and tried_at > ${since} and not "right" and dedupe_key <> ${keyOf(asked)})
    )::int as most`
  return Math.min(row.most, mostWrong)
}

function opens(order: Order, proof: string): 'email' | 'postcode' | null {
  if (proof.includes('@')) {
    const email = order.customer.email
    return typeof email === 'string' && email !== '' && emailKey(email) === emailKey(proof) ? 'email' : null
  }
  const postcode = postcodeKey((order.shippingAddress ?? order.billingAddress)?.postcode ?? '')
  return postcode.length >= 3 && postcode === postcodeKey(proof) ? 'postcode' : null
}

const emailKey = (email: string) => email.normalize('NFKC').trim().toLowerCase()

/** "GR-115 21", "11521" and "H-1051" as they are compared: without spaces, case, and the country before the digits. */
export const postcodeKey = (postcode: string): string =>
  postcode
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\p{L}{1,2}(?=\d{3,}$)/u, '')
