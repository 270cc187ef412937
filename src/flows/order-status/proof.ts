import { fold, tokens } from '../../language/fold.ts'
import { LONGEST_PROOF } from './state.ts'

const EMAIL = /[^\s@<>,;:()"']{1,64}@[^\s@<>,;:()"']+\.[^\s@<>,;:()"']{2,}/u
// Greece writes 115 21, Britain EH1 1YZ, Hungary 1051; a country's letters may stand before.
const POSTCODE =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,2}-?)?(?:\d{3} \d{2}|\d{4,6})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}{1,2}\d[\p{L}\d]? ?\d\p{L}{2}(?![\p{L}\p{N}])/iu
const SHORT = 12

/** The e-mail or the postcode in a message that was asked for one; null without either. */
export function proofIn(text: string): string | null {
  const line = text.slice(0, 500).normalize('NFKC')
  const email = emailIn(line)
  if (email !== null) return email
  const postcode = POSTCODE.exec(line)?.[0]
  if (postcode) return postcode
  // Some countries' postcodes look like nothing else; a short answer with a digit is meant as one.
  const folded = fold(line)
  return folded.length <= SHORT && /\d/u.test(folded) && tokens(folded).length <= 2 ? folded : null
}

export function emailIn(text: string): string | null {
  const found = EMAIL.exec(text.slice(0, 500))?.[0].replace(/\.+$/u, '')
  return found && found.length <= LONGEST_PROOF ? found.toWellFormed() : null
}
