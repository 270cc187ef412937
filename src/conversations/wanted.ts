import {
  findByIds,
  findByWords,
  findInCarts,
  findOpen,
  findSoldOut,
  type WantedProduct,
} from '../commerce/watches/find.ts'
import type { Queries } from '../db/client.ts'
import type { Wanted } from '../flows/flow.ts'
import { tokens } from '../language/fold.ts'
import { skeleton } from '../language/greeklish.ts'

type Asked = { contactId: string; text: string; ids: string[]; topic: string | null; now: Date }

const mostWords = 12
const mostCandidates = 60
/** Of whom is looked through by sound where the letters of the names are not those of the text. */
const mostSoldOut = 300
const mostFound = 10
/** Endings change with grammar: so many letters at the end of a word say nothing. */
const ending = 2

/** What a contact may mean by these words, or by these ids. */
export async function findWanted(tx: Queries, { contactId, text, ids, topic, now }: Asked): Promise<Wanted> {
  const [byIds, waiting, carts, topics] = await Promise.all([
    findByIds(tx, ids),
    findOpen(tx, contactId),
    ids.length > 0 ? [] : findInCarts(tx, contactId, now, mostFound),
    topic === null ? [] : findByIds(tx, [topic]),
  ])
  const named = ids.length > 0 ? byIds : await findNamed(tx, text, carts)
  return { named, topic: topics[0] ?? null, carts, waiting }
}

async function findNamed(tx: Queries, text: string, near: WantedProduct[]): Promise<WantedProduct[]> {
  const words = tokens(text).slice(0, mostWords)
  if (words.length === 0) return []
  const found = await findByWords(tx, words.map(beginningOf).filter(Boolean), mostCandidates)
  const best = namedIn(text, [...near, ...found])
  return best.length > 0 ? best : namedIn(text, await findSoldOut(tx, mostSoldOut))
}

const beginningOf = (word: string) => {
  const letters = [...word.replace(/[^\p{L}\p{N}]/gu, '')]
  return letters.slice(0, letters.length > 4 ? letters.length - ending : undefined).join('')
}

/**
 * Those whose names have most of the words of a text, by their sound, so that Greeklish is Greek; of these the one
 * whose whole name was said, where there is one.
 */
export function namedIn(text: string, products: WantedProduct[]): WantedProduct[] {
  const said = tokens(text).slice(0, mostWords).map(skeleton)
  const once = [...new Map(products.map((one) => [one.id, one])).values()]
  const scored = once.map((product) => {
    const name = [...new Set(tokens(product.name).map(skeleton))]
    const count = said.filter((word) => name.some((one) => isLike(word, one))).length
    const covered = name.filter((word) => said.some((one) => isLike(one, word))).length
    return { product, count, whole: covered === name.length }
  })
  const most = Math.max(0, ...scored.map(({ count }) => count))
  if (most === 0) return []
  const best = scored.filter(({ count }) => count === most)
  const whole = best.filter((one) => one.whole)
  return (whole.length > 0 ? whole : best).slice(0, mostFound).map(({ product }) => product)
}

/** The same word, whatever its ending. */
function isLike(a: string, b: string): boolean {
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  if (short < 4) return false
  let same = 0
  while (same < short && a[same] === b[same]) same++
  return same >= Math.max(4, short - 1) && Math.max(a.length, b.length) - same <= ending + 1
}
