import type { Queries } from '../db/client.ts'

/**
 * Why a segment must stay: a campaign that is not over names it, by its id or its name.
 * @param otherThan what it is to be called; then those alone that name it otherwise
 */
export async function segmentInUse(
  tx: Queries,
  id: string,
  { otherThan = null }: { otherThan?: string | null } = {},
): Promise<string | undefined> {
  const [used] = await tx<{ name: string }[]>`
    select c.name from segments s join campaigns c on c.status not in ('finished', 'cancelled')
      and jsonb_path_exists(c.audience, '$.**.segment ? (@ == $id || @ == $name)', jsonb_build_object(
        'id', case when ${otherThan}::text is null then s.id::text end, 'name', s.name))
    where s.id = ${id} and s.name is distinct from ${otherThan}::text limit 1`
  return used && byCampaign(used.name)
}

/**
 * Why an import must stay: a campaign that is not over names it, or a segment, which without its rows holds nobody.
 * Whoever it kept out of a campaign would be written to.
 */
export async function importInUse(tx: Queries, id: string): Promise<string | undefined> {
  const campaign = (await launchedWithImport(tx, id)) ?? (await campaignOf(tx, id, ['draft']))
  if (campaign) return campaign
  const [segment] = await tx<{ name: string }[]>`
    select name from segments
    where jsonb_path_exists(conditions, '$.**.importId ? (@ == $id)', jsonb_build_object('id', ${id}::text)) limit 1`
  return segment && `The segment "${segment.name}" uses it: change or delete that first.`
}

/** Why an import cannot be taken back: a campaign that was launched and is not over names it. */
export const launchedWithImport = (tx: Queries, id: string): Promise<string | undefined> =>
  campaignOf(tx, id, ['scheduled', 'running', 'paused'])

/** By itself or by a segment whose conditions name the import. */
async function campaignOf(tx: Queries, importId: string, statuses: string[]): Promise<string | undefined> {
  const id = tx`jsonb_build_object('id', ${importId}::text)`
  const [used] = await tx<{ name: string }[]>`
    select c.name from campaigns c where c.status = any(${statuses})
      and (jsonb_path_exists(c.audience, '$.**.importId ? (@ == $id)', ${id}) or exists (
        select 1 from segments s where jsonb_path_exists(s.conditions, '$.**.importId ? (@ == $id)', ${id})
          and jsonb_path_exists(c.audience, '$.**.segment ? (@ == $id || @ == $name)',
            jsonb_build_object('id', s.id::text, 'name', s.name)))) limit 1`
  return used && byCampaign(used.name)
}

const byCampaign = (name: string) => `The campaign "${name}" uses it: change or cancel that first.`
