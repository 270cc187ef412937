import { z } from 'zod'
import { Problem } from './problem.ts'

/** How much of a list to read, and from where. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items at most.'),
  cursor: z.string().max(500).optional().describe('`next` of the page before.'),
})

export const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Cursor of the next page; null: this is the last.'),
  })

/** Cursors are opaque to those outside; inside they are the sort key of the last item. */
export const encodeCursor = (key: Record<string, string | number | boolean | undefined>) =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** @throws Problem 400 when it is no cursor of this list. */
export function decodeCursor<T extends z.ZodType>(
  shape: T,
  cursor: string | undefined,
): z.output<T> | undefined {
  if (cursor === undefined) return undefined
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new Problem(400, 'The cursor is not one of this list.', [
      { path: 'cursor', message: 'Is not a cursor of this list.' },
    ])
  }
}

/** For lists in the order of their ids. */
export const idCursor = z.object({ id: z.uuid() })

/** A page of a list that was read with one item more than asked for. */
export function toPage<T, U>(
  rows: T[],
  limit: number,
  keyOf: (last: T) => Record<string, string | boolean>,
  show: (row: T) => U,
): { items: U[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(show), next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null }
}
