import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { lockAll } from '../write.ts'
import type { FactTold } from './fact.ts'

/**
 * A store tells of one checkout under several names: its webhooks by the cart's token, its deletion by an id, its API by
 * an id alone, its plugin by another than the draft of its checkout, an order by the token of the checkout. Each name is kept with the cart's id here, so that
 * all of them are one cart. A cart that only the API or a draft has told of goes by that id until a webhook or an order
 * says its own; then it is renamed, and stays the same cart.
 *
 * Gives the facts with the ids that their carts go by.
 */
export async function nameCarts(
  tx: Queries,
  newId: NewId,
  store: string,
  told: FactTold[],
): Promise<FactTold[]> {
  const named = told.map(({ fact }) => namesIn(fact)).filter((one) => one !== null)
  if (named.length === 0) return told
  const aliases = [...new Set(named.flatMap((one) => one.aliases))]
  // Both ways of hearing of one checkout wait for each other, or it would be two carts.
  await lockAll(
    tx,
    aliases.map((alias) => `checkout:${store}:${alias}`),
  )
  const known = await readNames(tx, store, aliases)
  for (const { cartId, aliases, provisional } of named) {
    if (provisional) continue
    for (const before of new Set(aliases.flatMap((alias) => known.standIn(alias) ?? []))) {
      if (before === cartId) continue
      await rename(tx, store, before, cartId)
      known.rename(before, cartId)
    }
    known.add(aliases, cartId)
  }
  const renamed = told.map((one) => {
    const names = namesIn(one.fact)
    if (!names?.provisional) return one
    const cartId = known.cartOf(names.aliases) ?? names.cartId
    known.add(names.aliases, cartId)
    return { ...one, fact: goingBy(one.fact, cartId) }
  })
  await keepNames(tx, newId, store, renamed, known.cartOf)
  return renamed
}

type Names = { at: Date; cartId: string; aliases: string[]; provisional: boolean }

function namesIn(fact: FactTold['fact']): Names | null {
  if (fact.kind === 'order') {
    const { at, checkout, token } = fact
    const { cartId } = fact.data
    if (!checkout || !cartId) return null
    return token
      ? { at, cartId, aliases: [checkout, token], provisional: true }
      : { at, cartId, aliases: [checkout], provisional: false }
  }
  if (fact.kind !== 'cart' || !fact.aliases?.length) return null
  const { at, externalId: cartId, aliases, provisional = false } = fact
  return { at, cartId, aliases, provisional }
}

function goingBy(fact: FactTold['fact'], cartId: string): FactTold['fact'] {
  if (fact.kind === 'order') return { ...fact, data: { ...fact.data, cartId } }
  return fact.kind === 'cart' ? { ...fact, externalId: cartId } : fact
}

async function readNames(tx: Queries, store: string, aliases: string[]) {
  const rows = await tx<{ alias: string; cart: string; provisional: boolean }[]>`
    select p.external_id as alias, p.part_of as cart, exists (
      select from store_parts s where s.store = p.store and s.kind = 'checkout' and s.external_id = p.part_of
        and s.part_of = p.part_of) as provisional
    from store_parts p
    where p.store = ${store} and p.kind = 'checkout' and p.external_id = any(${aliases}::text[])`
  const carts = new Map(rows.map((row) => [row.alias, row.cart]))
  const standIns = new Set(rows.filter((row) => row.provisional).map((row) => row.cart))
  return {
    cartOf: (names: string[]) => names.flatMap((alias) => carts.get(alias) ?? [])[0],
    standIn(alias: string): string | undefined {
      const cart = carts.get(alias)
      return cart !== undefined && standIns.has(cart) ? cart : undefined
    },
    rename(before: string, now: string) {
      for (const [alias, cart] of carts) if (cart === before) carts.set(alias, now)
      standIns.delete(before)
    },
    /** What is known already stays. */
    add(names: string[], cart: string) {
      for (const alias of names) if (!carts.has(alias)) carts.set(alias, cart)
    },
  }
}

/** The cart that was spoken of stays; one that bears the name already, and whose shopper nobody knows, goes into it. */
async function rename(tx: Queries, store: string, before: string, now: string): Promise<void> {
  await lockAll(
    tx,
    [before, now].map((id) => `cart:${store}:${id}`),
  )
  await tx`
    delete from carts where store = ${store} and external_id = ${now} and contact_id is null and exists (
      select from carts where store = ${store} and external_id = ${before})`
  await tx`
    delete from carts where store = ${store} and external_id = ${before} and exists (
      select from carts where store = ${store} and external_id = ${now})`
  await tx`update carts set external_id = ${now} where store = ${store} and external_id = ${before}`
  // An order may have come of it meanwhile, or before the cart was told.
  await tx`
    with bought as (
      update orders set cart_id = ${now} where store = ${store} and cart_id = ${before} returning external_id
    )
    update store_parts p set content = p.content || jsonb_build_object('cartId', ${now}::text)
    from bought where p.store = ${store} and p.kind = 'order' and p.external_id = bought.external_id`
  await tx`
    update store_parts set part_of = ${now} where store = ${store} and kind = 'checkout' and part_of = ${before}`
}

async function keepNames(
  tx: Queries,
  newId: NewId,
  store: string,
  told: FactTold[],
  cartOf: (names: string[]) => string | undefined,
): Promise<void> {
  // An order's too: its cart may be told behind it, by the other name.
  const known = new Map(
    told.flatMap(({ fact }) => {
      const names = namesIn(fact)
      if (names === null) return []
      const { aliases, cartId, at } = names
      return aliases.map((alias) => [alias, { cartId, at }] as const)
    }),
  )
  if (known.size === 0) return
  const rows = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([alias, { at, cartId }]) => ({ alias, at, cart: cartOf([alias]) ?? cartId }))
  await tx`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    select id, ${store}, 'checkout', alias, cart, at, '{}'
    from unnest(${rows.map(() => newId())}::uuid[], ${rows.map((one) => one.alias)}::text[],
      ${rows.map((one) => one.cart)}::text[], ${rows.map((one) => one.at.toISOString())}::timestamptz[])
      as a(id, alias, cart, at)
    on conflict (store, kind, external_id) do nothing`
}

export async function cartOf(tx: Queries, store: string, alias: string): Promise<string | undefined> {
  const [row] = await tx<{ part_of: string }[]>`
    select part_of from store_parts where store = ${store} and kind = 'checkout' and external_id = ${alias}`
  return row?.part_of
}
