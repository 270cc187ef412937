/** A language as BCP 47 writes it, short enough to be one. */
const code = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu
const mostAsked = 20

/**
 * The language of the page, of those there are: the one asked for in the address, else what the browser likes
 * best, else the shop's, else the first.
 */
export function chooseLanguage(
  there: string[],
  { asked, accepted, shop }: { asked: string | undefined; accepted: string | undefined; shop: string },
): string {
  const wanted = [asked ?? '', ...acceptedLanguages(accepted ?? ''), shop]
  for (const one of wanted) {
    const found =
      there.find((language) => language === one) ?? there.find((language) => base(language) === base(one))
    if (found) return found
  }
  return there[0] ?? shop
}

/** The languages of an Accept-Language header (RFC 9110, 12.5.4), the dearest first. */
export function acceptedLanguages(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',', mostAsked)
    .map((part) => {
      const [language = '', ...parameters] = part.trim().split(';')
      const q = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/iu.exec(one)?.[1]).find(Boolean)
      return { language: language.trim(), q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ language, q }) => code.test(language) && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ language }) => language)
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb'])

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(base(language)) ? 'rtl' : 'ltr'

export const base = (language: string): string => language.toLowerCase().split('-')[0]!
