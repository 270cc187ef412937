import { randomBytes } from 'node:crypto'
import type { Queries } from '../db/client.ts'

/**
 * What somebody said no to outlives their erasure, by a hash of each of their identities: so nobody who brings the
 * number again (an import, an order) can make it a yes. The hash is salted once for the shop. It tells nobody who it
 * was by itself; whoever has the whole database could try all numbers, so it is a pseudonym and no more is kept.
 */
const hashOf = (tx: Queries) => tx`
  encode(sha256(convert_to(s.value ->> 'salt' || chr(10) || i.kind || chr(10) || i.value, 'UTF8')), 'hex')`

/** Keeps the purposes that hold a no for these contacts, before their identities and consents are deleted. */
export async function keepOptOuts(tx: Queries, contactIds: string[]): Promise<void> {
  await tx`
    insert into settings (key, value) values ('erasure', ${tx.json({ salt: randomBytes(32).toString('hex') })})
    on conflict (key) do nothing`
  await tx`
    insert into kept_opt_outs (hash, purpose, occurred_at)
    select ${hashOf(tx)}, newest.purpose, newest.occurred_at
    from (
      select distinct on (contact_id, purpose) contact_id, purpose, granted, occurred_at from consents
      where contact_id = any(${contactIds}::uuid[]) order by contact_id, purpose, occurred_at desc, id desc
    ) newest
    join contact_identities i on i.contact_id = newest.contact_id
    join settings s on s.key = 'erasure'
    where not newest.granted
    on conflict (hash, purpose) do update set occurred_at = greatest(kept_opt_outs.occurred_at, excluded.occurred_at)`
}

/**
 * Writes what was kept into the ledger of contacts that have just been made or got an identity. Dated as it was said,
 * so that a START that the person writes afterwards is the newer word. `overrules`: where somebody else speaks for
 * them (an import), dated after all that is in the ledger.
 */
export async function restoreOptOuts(
  tx: Queries,
  contactIds: string[],
  { overrules = false }: { overrules?: boolean } = {},
): Promise<void> {
  if (contactIds.length === 0) return
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select i.contact_id, k.purpose, false, 'kept', '', 'kept:' || i.id,
      case when ${overrules} then greatest(clock_timestamp(), (
        select max(c.occurred_at) from consents c where c.contact_id = i.contact_id and c.purpose = k.purpose))
        else k.occurred_at end
    from contact_identities i
    join settings s on s.key = 'erasure'
    join kept_opt_outs k on k.hash = ${hashOf(tx)}
    where i.contact_id = any(${contactIds}::uuid[])
    on conflict (dedupe_key, purpose) do nothing`
}

/**
 * Which of these identities, of people yet to be made, somebody erased had said no under.
 * @param named kind and value of each; not asked for where nobody ever was erased
 */
export async function findKeptOptOuts(
  tx: Queries,
  named: () => [kind: string, value: string][],
): Promise<{ kind: string; value: string; purpose: string }[]> {
  const [any] = await tx`select 1 from kept_opt_outs limit 1`
  if (!any) return []
  const all = named()
  const kinds = all.map(([kind]) => kind)
  const values = all.map(([, value]) => value)
  return tx<{ kind: string; value: string; purpose: string }[]>`
    select i.kind, i.value, k.purpose from unnest(${kinds}::text[], ${values}::text[]) as i(kind, value)
    join settings s on s.key = 'erasure'
    join kept_opt_outs k on k.hash = ${hashOf(tx)}`
}
