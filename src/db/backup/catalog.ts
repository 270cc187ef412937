import type { TransactionSql } from 'postgres'
import type { Sequence, TableEntry } from './file.ts'

/** Quotes an identifier. */
export const name = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`

/** What an extension brought belongs to it: neither saved nor dropped. */
const notOfExtension = (catalog: string, alias: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${alias}.oid and d.deptype = 'e')`

/** Tables of schema public that hold rows (partitions, not their parents), with the columns that can be written. */
export async function listTables(tx: TransactionSql): Promise<TableEntry[]> {
  return await tx.unsafe<TableEntry[]>(`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${notOfExtension('pg_class', 'c')}
    group by c.relname order by c.relname`)
}

/** Read after the tables: a sequence does not obey the snapshot, and one that is ahead harms nobody. */
export async function readSequences(tx: TransactionSql): Promise<Sequence[]> {
  const found = await tx<{ name: string }[]>`
    select sequencename as name from pg_sequences where schemaname = 'public' order by 1`
  const sequences: Sequence[] = []
  for (const sequence of found) {
    const [row] = await tx<{ last_value: string; is_called: boolean }[]>`
      select last_value, is_called from public.${tx(sequence.name)}`
    if (row) sequences.push({ name: sequence.name, lastValue: row.last_value, isCalled: row.is_called })
  }
  return sequences
}

/**
 * Takes foreign keys and triggers off while rows come in table by table; gives the function that puts them
 * back, which checks all rows. Unlike session_replication_role it needs no superuser, and it bears circles.
 */
export async function suspendConstraints(tx: TransactionSql): Promise<() => Promise<void>> {
  const keys = await tx<{ table: string; constraint: string; definition: string }[]>`
    select conrelid::regclass::text as table, conname as constraint, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`
  const triggers = await tx<{ table: string }[]>`
    select distinct tgrelid::regclass::text as table from pg_trigger t
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
    where not tgisinternal`
  for (const key of keys) await tx.unsafe(`alter table ${key.table} drop constraint ${name(key.constraint)}`)
  for (const { table } of triggers) await tx.unsafe(`alter table ${table} disable trigger user`)
  return async () => {
    for (const { table, constraint, definition } of keys) {
      await tx.unsafe(`alter table ${table} add constraint ${name(constraint)} ${definition}`)
    }
    for (const { table } of triggers) await tx.unsafe(`alter table ${table} enable trigger user`)
  }
}

/** Drops all of schema public but what extensions own, and the record of migrations. Not the schema: an extension may live in it. */
export async function dropEverything(tx: TransactionSql): Promise<void> {
  const relations = await tx.unsafe<{ kind: string; name: string }[]>(`
    select case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as kind,
      c.oid::regclass::text as name
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and ${notOfExtension('pg_class', 'c')}
    order by c.relkind = 'S' -- those of columns go with their tables, and cannot go alone`)
  for (const relation of relations)
    await tx.unsafe(`drop ${relation.kind} if exists ${relation.name} cascade`)
  const routines = await tx.unsafe<{ name: string }[]>(`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and ${notOfExtension('pg_proc', 'p')}`)
  for (const routine of routines) await tx.unsafe(`drop routine if exists ${routine.name} cascade`)
  const types = await tx.unsafe<{ name: string }[]>(`
    select t.oid::regtype::text as name from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd') and ${notOfExtension('pg_type', 't')}`)
  for (const type of types) await tx.unsafe(`drop type if exists ${type.name} cascade`)
  await tx`drop schema if exists drizzle cascade`
}
