import { validateLiquid } from '../language/liquid.ts'
import type { FieldError } from './refusal.ts'

/** What is wrong with the Liquid of words by language; the path is `<path>.<language>`. */
export function liquidErrors(path: string, byLanguage: Record<string, string>): FieldError[] {
  return Object.entries(byLanguage).flatMap(([language, text]) => {
    const message = validateLiquid(text)
    return message === null ? [] : [{ path: `${path}.${language}`, message }]
  })
}
