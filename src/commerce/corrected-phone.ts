import type { Queries } from '../db/client.ts'
import { readPhone } from './phone.ts'

/** An account that is told anew. `before`, `now`: its phone, as the store has it. */
export type Renumbered = {
  externalId: string
  contactId: string
  before: string | null
  now: string | null
}

/**
 * Where an account names another phone, its person lets the one before go: it was mistyped, or is somebody else's by
 * now, who must not be told of these orders. Only where nothing but this account ever spoke of it: whoever wrote from
 * it, is in a file of the shop's or ordered by it as somebody else stays who they are.
 */
export async function letGoCorrected(
  tx: Queries,
  store: string,
  country: string,
  told: Renumbered[],
): Promise<void> {
  const changed = told.flatMap(({ externalId, contactId, before, now }) => {
    const [old, next] = [before, now].map((one) => readPhone(one, country)?.e164)
    return old && next && old !== next ? [{ externalId, contactId, old }] : []
  })
  if (changed.length === 0) return
  await tx`
    delete from contact_identities i
    using unnest(${changed.map((one) => one.externalId)}::text[], ${changed.map((one) => one.contactId)}::uuid[],
      ${changed.map((one) => one.old)}::text[]) as c(account, contact_id, old)
    where i.contact_id = c.contact_id and i.kind = 'phone' and i.value = c.old
      and not exists (
        select from contact_identities o where o.contact_id = c.contact_id and (o.kind = 'wa_user'
          or o.kind like 'customer:%' and (o.kind, o.value) is distinct from (${`customer:${store}`}, c.account)))
      and not exists (
        select from conversations v
        where v.contact_id = c.contact_id and (v.last_in_at is not null or v.last_human_at is not null))
      and not exists (select from import_rows f where f.contact_id = c.contact_id)
      and not exists (
        select from orders x where x.contact_id = c.contact_id
          and (x.store, x.customer ->> 'externalId') is distinct from (${store}, c.account))
      and not exists (
        select from carts x where x.contact_id = c.contact_id
          and (x.store, x.customer ->> 'externalId') is distinct from (${store}, c.account))`
}
