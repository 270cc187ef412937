// Building Intl.DisplayNames costs more than all the rest; a shop has few languages.
const known = new Map<string, string>()

/** A language's name in itself: Ελληνικά, Magyar; the code where it has none. */
export function nativeName(language: string): string {
  const before = known.get(language)
  if (before !== undefined) return before
  const name = displayName(language) ?? language
  const native = name.charAt(0).toLocaleUpperCase() + name.slice(1)
  known.set(language, native)
  return native
}

/** A code that is none of BCP 47 has no name. */
function displayName(language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language)
  } catch {
    return undefined
  }
}
