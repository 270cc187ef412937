import { type Fields, list } from '../read.ts'

/** What plugins write beside an order, by its key; of a key that stands there twice, the last. */
export function metaOf(thing: Fields): Map<string, unknown> {
  return new Map(
    list(thing.meta_data, 2000).flatMap(({ key, value }) => (typeof key === 'string' ? [[key, value]] : [])),
  )
}
