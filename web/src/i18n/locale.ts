/** English is European here, as the shop's own is: 24 hours, 23 November. */
const home: Record<string, string> = { en: 'en-GB' }

/**
 * Where the reader is at home, for the shape of hours, days and numbers: the browser's own locale of the language that
 * is spoken, so that British and American visitors of one language each have theirs.
 */
export function localeOf(language: string): string {
  const spoken = language.slice(0, 2)
  const own = navigator.languages.find((one) => one.startsWith(`${spoken}-`))
  const locale = own ?? home[spoken] ?? spoken
  // Greek is written with 12 hours by the book, and read with 24 on every phone, ticket and shop door.
  return spoken === 'el' || spoken === 'hu' ? `${locale}-u-hc-h23` : locale
}
