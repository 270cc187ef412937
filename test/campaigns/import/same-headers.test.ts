import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importer } from './support.ts'

type Shown = { attribute: string | null }
const keysOf = (columns: Shown[]) => columns.map(({ attribute }) => attribute)

const files: [
  what: string,
  file: string,
  mapping: Record<string, string> | undefined,
  attributes: Record<string, string>,
][] = [
  [
    'the second under a name is numbered',
    'name,phone,Note,Note,note\nA,6964400001,first,second,third',
    undefined,
    { note: 'first', note_2: 'second', note_3: 'third' },
  ],
  [
    'past the columns that are really called so, wherever they stand',
    'phone,Note,Note,note_2,Note,NOTE 3\n6964400001,a,b,c,d,e',
    undefined,
    { note: 'a', note_4: 'b', note_2: 'c', note_5: 'd', note_3: 'e' },
  ],
  [
    'a column without the name is numbered as well',
    'name,phone,column 4,\nA,6964400001,named,unnamed',
    undefined,
    { column_4: 'named', column_4_2: 'unnamed' },
  ],
  [
    'columns of orders in a list of people',
    'phone,Products,Price,Price\n6964400001,a,b,c',
    undefined,
    { products: 'a', price: 'b', price_2: 'c' },
  ],
  [
    'long names that begin alike, within what a key may have',
    `phone,${'x'.repeat(60)}a,${'x'.repeat(60)}b\n6964400001,a,b`,
    undefined,
    { ['x'.repeat(50)]: 'a', [`${'x'.repeat(48)}_2`]: 'b' },
  ],
  [
    'chosen to be an attribute it keeps its number',
    'phone,Note,Note\n6964400001,a,b',
    { '3': 'note' },
    { note: 'a', note_2: 'b' },
  ],
  [
    'what the uploader calls so has the name, and of two of these the first',
    'phone,Note,Remark,Remark\n6964400001,a,b,c',
    { Remark: 'note', '4': 'note' },
    { note: 'b', note_2: 'c', note_3: 'a' },
  ],
]

for (const [what, file, mapping, attributes] of files) {
  test(`of columns of the same name none is lost: ${what}`, async (t) => {
    const { send, take, sql } = await importer(t)
    const fields = { ...(mapping && { mapping }) }
    const { body } = await send('/api/imports/preview', `${file}\n`, fields)
    const keys = keysOf(body.columns)
    const taken = await take(`${file}\n`, fields)
    assert.deepEqual(keysOf(taken.columns), keys)
    const [contact] = await sql<{ attributes: Record<string, string> }[]>`select attributes from contacts`
    assert.deepEqual(contact!.attributes, attributes)

    const chosen = Object.fromEntries(
      keys.flatMap((key, at) => (key ? [[String(at + 1), `attribute.${key}`]] : [])),
    )
    const again = await send('/api/imports/preview', `${file}\n`, { mapping: chosen })
    assert.deepEqual(keysOf(again.body.columns), keys, 'said as it was shown it stays')
  })
}
