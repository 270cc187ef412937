import { fold, tokens } from '../../language/fold.ts'
import { emailIn } from './proof.ts'

/** The order number that a text is, or that stands in it, whatever e-mail beside it; as it was written, without "#". */
export type OrderNumber = {
  number: string
  /** `bare`: there is nothing else. `marked`: a "#" or a word for an order stands beside it. `loose`: neither. */
  standing: 'bare' | 'marked' | 'loose'
}

const LONGEST = 400
const BARE = /^(?:\p{L}{1,4}-?)?\d{3,10}$/u
// Mobile and landline numbers of Greece and Hungary as they are typed there: a phone is no order.
const PHONE = /^(?:69\d{8}|2[1-8]\d{8}|06\d{8,9})$/u
const NUMBERS = /(?<![\p{L}\p{N}.,-])(#?)((?:\p{L}{1,4}-?)?\d{3,10})(?![\p{L}\p{N}]|[.,-]\d)/gu
// EUR500 is a price, and EL123456789 a company's tax number.
const NO_ORDERS = /^(?:(?:eur|usd|gbp|huf|ft)\d+|(?:el|gr|hu|cy)\d{8,9})$/u
/** Beginnings of the folded words that stand beside an order's number. */
const MARKS = [
  ...['order', 'parcel', 'package', 'παραγγελ', 'δεμα', 'paraggel', 'parangel', 'paragel', 'dema'],
  ...['rendeles', 'csomag'],
]
/** Of what is measured or paid: 500 ml, 2000 Ft. */
const UNITS =
  /^\s*(?:ml|l|lt|g|gr|gramm|kg|cm|mm|m|€|\$|eur|euro|euros|ευρω|ft|huf|forint|db|τεμ|pcs|%|γρ|λιτρ|ημερ|μερ|nap|day|ora|ωρ|perc|min)/u
// So many words may stand between the word and the number: "order with number 1042".
const NEAR = 3

/** Finds it; null without one. One or two digits are a line of a menu. Linear, never throws. */
export function orderNumberIn(text: string): OrderNumber | null {
  if (text.length > LONGEST) return null
  const folded = fold(withoutEmail(text))
  if (BARE.test(folded) && !PHONE.test(folded)) return { number: folded.toUpperCase(), standing: 'bare' }
  let loose: OrderNumber | null = null
  for (const match of folded.matchAll(NUMBERS)) {
    const [all, hash, digits = ''] = match
    const before = folded.slice(0, match.index)
    const after = folded.slice(match.index + all.length)
    if (UNITS.test(after) || PHONE.test(digits) || NO_ORDERS.test(digits)) continue
    const number = digits.toUpperCase()
    const beside = [...tokens(before).slice(-NEAR), ...tokens(after).slice(0, 2)]
    if (hash === '#' || beside.some(isMark)) return { number, standing: 'marked' }
    loose ??= { number, standing: 'loose' }
  }
  return loose
}

const isMark = (word: string) => MARKS.some((mark) => word.startsWith(mark))

/** "1042 maria1985@example.com": the digits of an address are no order's. */
function withoutEmail(text: string): string {
  const email = emailIn(text)
  return email === null ? text : text.replace(email, () => ' ')
}
