import { plain } from './plain.ts'

const displayed = ['en', 'el', 'hu'] as const

const fold = (text: string) =>
  plain(text.slice(0, 100))
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()

/** Names of regions or languages in the shops' languages, folded, to their codes. Made once: some 2,000 words. */
function namesOf(
  type: 'region' | 'language',
  codes: string[],
  more: Record<string, string>,
): Map<string, string> {
  const names = new Map<string, string>()
  for (const locale of displayed) {
    const display = new Intl.DisplayNames([locale], { type, fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name) names.set(fold(name), code)
    }
  }
  for (const [name, code] of Object.entries(more)) names.set(fold(name), code)
  return names
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((a) => letters.map((b) => a + b))
let regions: Map<string, string> | undefined
let languages: Map<string, string> | undefined
/** Greece's own short form, and Britain's. */
const alias: Record<string, string> = { EL: 'GR', UK: 'GB' }
let regionCodes: Set<string> | undefined

/** A country by its code or its name in English, Greek or Hungarian, as ISO 3166 in two letters; null where it is none. */
export function readCountry(cell: string): string | null {
  const text = cell.trim()
  if (text === '') return null
  regions ??= namesOf('region', pairs.filter(isRegion), {
    uk: 'GB',
    usa: 'US',
    ελλασ: 'GR',
    hellas: 'GR',
    grc: 'GR',
    hun: 'HU',
    cyp: 'CY',
    deu: 'DE',
    gbr: 'GB',
  })
  regionCodes ??= new Set(regions.values())
  const code = alias[text.toUpperCase()] ?? text.toUpperCase()
  if (regionCodes.has(code)) return code
  return regions.get(fold(text)) ?? null
}

const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const isRegion = (code: string) =>
  !['EU', 'UN', 'EZ', 'ZZ', 'XA', 'XB', 'QO', 'UK'].includes(code) && display.of(code) !== undefined

/** A language by its code (`el`, `hu-HU`, `en_US`) or its name, as its code; null where it is none. */
export function readLanguage(cell: string): string | null {
  const text = cell.trim()
  if (text === '') return null
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{2,8})*$/i.exec(text)?.[1]?.toLowerCase()
  languages ??= namesOf(
    'language',
    'el hu en de fr it es pt nl pl ro bg sr hr sl sk cs sq tr ru uk mk da sv nb fi ar he'.split(' '),
    {
      gr: 'el',
      ell: 'el',
      hun: 'hu',
      eng: 'en',
    },
  )
  if (code === 'gr') return 'el'
  return languages.get(fold(text)) ?? code ?? null
}
