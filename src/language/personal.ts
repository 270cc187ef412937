/** As long as a question is kept; more of it is a story. */
const longest = 300
/** Looked at, so that a hostile text costs no more. */
const read = 2000

// In this order: a link may hold an address, an address a number.
const traces: RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gr|hu|eu|cy|me|info|shop|store|link|page|io|app)(?:\/\S*)?(?![\p{L}\p{N}])/giu,
  // An IBAN: two letters, two digits, groups of letters and digits.
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  // Phones, cards, orders: seven digits however they are grouped, or five in a row. A price of 20 000 Ft stays.
  /\+?\(?\p{Nd}(?:[\s().\-/\u2011\u2013]{0,2}\p{Nd}){6,}/gu,
  /\p{Nd}{5,}/gu,
]

/** Whether a text holds what `withoutPersonalData` would take out. */
export const holdsPersonalData = (text: string): boolean => traces.some((trace) => text.search(trace) >= 0)

/**
 * A shopper's words without what would name them: links, e-mail addresses, phones and other long numbers become
 * "…". One line, 300 characters at most; empty when no word is left. Names stay: nobody can tell them from words.
 */
export function withoutPersonalData(text: string): string {
  let clean = text.slice(0, read).toWellFormed().normalize('NFC')
  for (const trace of traces) clean = clean.replace(trace, '…')
  clean = clean
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/…(?:[ …]*…)+/gu, '…')
    .trim()
  const kept = [...clean].slice(0, longest).join('').trimEnd()
  return /\p{L}{2}/u.test(kept) ? kept : ''
}
