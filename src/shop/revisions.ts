import type { Queries } from '../db/client.ts'

/** `shop`: settings, saved messages, flow settings, profile. `channels`: the numbers. */
type RevisionName = 'shop' | 'channels'

/**
 * Raises a revision in the transaction of the change. Its row stays locked until the commit, so revisions
 * come into view in the order of their numbers: who has read 7 sees everything up to 7.
 */
export async function bump(tx: Queries, name: RevisionName): Promise<number> {
  const [row] = await tx<{ revision: string }[]>`
    insert into revisions (name, revision) values (${name}, 1)
    on conflict (name) do update set revision = revisions.revision + 1
    returning revision`
  return Number(row!.revision)
}

/** The revision now; 0 where nothing was ever changed. */
export async function revisionOf(tx: Queries, name: RevisionName): Promise<number> {
  const [row] = await tx<{ revision: string }[]>`select revision from revisions where name = ${name}`
  return Number(row?.revision ?? 0)
}
