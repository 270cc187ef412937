import { Liquid } from 'liquidjs'
import type { FieldError } from './refusal.ts'

// Parses only: rendering, with its filters and limits, is the business of `language`.
const liquid = new Liquid({ strictFilters: false })

/** What is wrong with the Liquid of words by language; the path is `<path>.<language>`. */
export function liquidErrors(path: string, byLanguage: Record<string, string>): FieldError[] {
  return Object.entries(byLanguage).flatMap(([language, text]) => {
    try {
      liquid.parse(text)
      return []
    } catch (error) {
      const [line] = String((error as Error).message).split('\n')
      return [{ path: `${path}.${language}`, message: `Cannot be read as Liquid: ${line}` }]
    }
  })
}
