import type { Column } from './fields.ts'
import { readWords } from './values/text.ts'

const most = 50
/** As many as a message's body may take in, or nearly. */
const longest = 1000

/** The attributes of one row after the other. */
export type AttributeReader = {
  read(cells: string[]): Record<string, string>
  /** The place of the first cell of the row just read that was longer than is kept; null where none was. */
  cutAt(): number | null
}

/** Made once a file, as the reader of its fields is. */
export function attributeReader(columns: Column[]): AttributeReader {
  const places = columns.flatMap(({ at, target }) =>
    'attribute' in target ? [{ at, key: target.attribute }] : [],
  )
  let cut: number | null = null
  return {
    read(cells) {
      cut = null
      // No key is `__proto__` (`attributeKey`), and an object without a prototype is a hash table, four times the size.
      const found: Record<string, string> = {}
      let count = 0
      for (const { at, key } of places) {
        const cell = cells[at] ?? ''
        const value = readWords(cell, longest)
        if (value === '' || Object.hasOwn(found, key)) continue
        if (++count > most) break
        found[key] = value
        if (cut === null && cell.length > longest && readWords(cell, cell.length) !== value) cut = at
      }
      return found
    },
    cutAt: () => cut,
  }
}
