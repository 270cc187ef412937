import { fold, tokens } from '../../language/fold.ts'

// Longer ones tell a story, in which a number may be anything.
const MOST_WORDS = 10
const LONGEST = 200
const BARE = /^\p{L}{0,4}-?\d{3,10}$/u
const NUMBER = /(?<![\p{L}\p{N}-])(?:\p{L}{1,4}-)?\d{3,10}(?![\p{L}\p{N}-])/u
/** Beginnings of folded words that speak of an order or its number. */
const ORDER = ['order', 'parcel', 'package', 'παραγγελ', 'δεμα', 'paraggel', 'parangel', 'rendeles', 'csomag']

/**
 * The order number that a text is ("#1042", "KAL-1042") or that stands in a short one beside a word for an order
 * ("order 1042"), as it was written; null without one. One or two digits are a line of a menu. `bare` when there is nothing else.
 */
export function orderNumberIn(text: string): { number: string; bare: boolean } | null {
  if (text.length > LONGEST) return null
  const folded = fold(text)
  if (BARE.test(folded)) return { number: folded.toUpperCase(), bare: true }
  const number = NUMBER.exec(folded)?.[0]
  if (number === undefined) return null
  const words = tokens(text)
  const named = words.some((word) => ORDER.some((beginning) => word.startsWith(beginning)))
  return named && words.length <= MOST_WORDS ? { number: number.toUpperCase(), bare: false } : null
}
