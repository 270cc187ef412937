export type Nested = { [key: string]: string | Nested }

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ű',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  S: 'Š',
}

/** Every text longer and accented, its placeholders untouched: shows what is not translated and what does not fit. */
export function pseudo<T extends Nested>(words: T): T {
  const changed = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? longer(value) : pseudo(value),
  ])
  return Object.fromEntries(changed) as T
}

function longer(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/)
  const accented = parts.map((part) =>
    part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (one) => accents[one] ?? one),
  )
  return `[${accented.join('')} ${'~'.repeat(Math.ceil(text.length * 0.3))}]`
}
