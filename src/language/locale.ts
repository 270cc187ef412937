/** Where a language is at home, for the shape of its numbers and dates. English is European here: 23 November. */
const HOME: Record<string, string> = { el: 'el-GR', hu: 'hu-HU', en: 'en-GB', sr: 'sr-Latn-RS' }

/** The locale of a language code; an unknown or malformed code gives English, never an error. */
export function localeOf(language: string): string {
  const locale = HOME[language] ?? language
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale])[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}
