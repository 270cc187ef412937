import type { Sql } from '../../src/db/client.ts'
import { account } from '../meta.ts'

const components = [
  { type: 'BODY', text: 'Γεια σας {{1}}, έχουμε νέα!' },
  { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'ΣΤΟΠ' }] },
]

/**
 * So many people who said yes to marketing, in as many parts as there are numbers: tagged `part:0` and on. Written
 * by the database itself, because how they came to be here is not what is measured.
 */
export async function fillShop(sql: Sql, people: number, parts: number): Promise<void> {
  await sql`
    insert into templates (id, account, name, language, category, status, components)
    values (gen_random_uuid(), ${account}, 'news', 'el', 'marketing', 'APPROVED', ${sql.json(components)})
    on conflict do nothing`
  await sql`
    insert into contacts (id, name, language, country, tags)
    select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'Μαρία Παπαδοπούλου', 'el', 'GR',
      jsonb_build_array('part:' || n % ${parts}::int)
    from generate_series(1, ${people}::int) n`
  await sql`
    insert into contact_identities (contact_id, kind, value)
    select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'phone', '+3069' || (40000000 + n)
    from generate_series(1, ${people}::int) n`
  await sql`
    insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
    select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'marketing', true, 'bench', 'bench:' || n, now()
    from generate_series(1, ${people}::int) n`
  await sql`vacuum analyze`
}
