import type { Language, Message, Said } from './shape.ts'

const written: [keyof Said, Language][] = [
  ['el', 'el'],
  ['greeklish', 'el'],
  ['hu', 'hu'],
  ['en', 'en'],
]

/** The messages that stand in a file under one entry, or under null for those that no entry answers. */
export function messagesOf(entry: string | null, said: Said): Message[] {
  return written.flatMap(([key, language]) =>
    linesOf(said[key]).map(
      (text): Message =>
        key === 'greeklish' ? { text, language, entry, script: key } : { text, language, entry },
    ),
  )
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '')
}
