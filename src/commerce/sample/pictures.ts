import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from '../../db/client.ts'

const folder = join(import.meta.dirname, 'pictures')
const names = new Set(readdirSync(folder))

/** Below which address the sample shop's pictures are; its products say so. */
export const picturesPath = '/sample-pictures'

/** A picture of a sample product, PNG; undefined where there is none of this name. */
export const samplePicture = (name: string): Buffer | undefined =>
  names.has(name) ? readFileSync(join(folder, name)) : undefined

/** The sample shop's products show their pictures from `base`, where this server is reached today. */
export async function showSamplePictures({ sql }: { sql: Sql }, base: string): Promise<void> {
  const skus = [...names].map((name) => name.replace('.png', '').toUpperCase())
  await sql`
    update products p set image = ${`${base}${picturesPath}/`} || lower(p.external_id) || '.png'
    where p.store = 'generic' and p.external_id = any(${skus}::text[])
      and (p.sample or p.image like ${`%${picturesPath}/%`})`
}
