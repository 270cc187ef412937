import type { Context, Faq } from '../flow.ts'

/** The language in which the entry answers this shopper: theirs, or the same one of another country; null: it has none. */
export function ownLanguage(faq: Faq, { contact }: Context): string | null {
  if (faq.answer[contact.language]) return contact.language
  const spoken = base(contact.language)
  return Object.keys(faq.answer).find((one) => base(one) === spoken) ?? null
}

/** The entry's other languages, those that most people read first. */
export function otherLanguages(faq: Faq, { shop }: Context): string[] {
  const all = Object.keys(faq.answer)
  const first = ['en', shop.locale].filter((one) => all.includes(one))
  return [...new Set([...first, ...all])]
}

/** The entry's question as this shopper reads it best. */
export function questionFor(faq: Faq, context: Context): string {
  const language = ownLanguage(faq, context) ?? otherLanguages(faq, context)[0]
  return (language !== undefined && faq.question[language]) || Object.values(faq.question)[0] || ''
}

const base = (language: string) => language.split('-')[0]
