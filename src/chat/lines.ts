import { styleText } from 'node:util'
import type { Bubble, Row } from './phone.ts'

type Style = Parameters<typeof styleText>[0]

/** Colours where a person looks, nothing of the kind in a pipe. */
export type Paint = (style: Style, text: string) => string

export const painter =
  (colours: boolean): Paint =>
  (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text

/** What a shop writes must not move the cursor, change colours or turn the writing of a terminal. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\n' ? mark : ''))
}

/** What can be pressed below a message, in its order: buttons, or the rows of a list. */
export function choicesOf({ content, rendered, deleted }: Bubble): Row[] {
  if (deleted) return []
  const action = content.action as { buttons?: { reply?: Row }[]; sections?: { rows?: Row[] }[] } | undefined
  const buttons = (action?.buttons ?? []).flatMap((button) => button.reply ?? [])
  const rows = (action?.sections ?? []).flatMap((section) => section.rows ?? [])
  const ofTemplate = ((rendered?.buttons ?? []) as { type: string; text: string; payload?: string }[])
    .filter((button) => button.type === 'quick_reply')
    .map((button) => ({ id: button.payload ?? button.text, title: button.text }))
  return [...buttons, ...rows, ...ofTemplate]
}

/** A message of the shop as lines: its words, and its choices numbered below. */
export function linesOf(message: Bubble, paint: Paint): string[] {
  if (message.status === 'failed')
    return [paint('red', `× not delivered: ${harmless(message.error?.title ?? 'failed')}`)]
  const words = harmless(wordsOf(message)).split('\n')
  const choices = choicesOf(message).map(({ title, description }, i) => {
    const more = description ? paint('dim', `  ${harmless(description)}`) : ''
    return `  ${paint('cyan', `${i + 1})`)} ${harmless(title)}${more}`
  })
  return [...words.map((line, i) => `${paint('green', i === 0 ? '‹' : ' ')} ${line}`), ...choices]
}

function wordsOf({ type, content, rendered, deleted }: Bubble): string {
  if (deleted) return '(deleted)'
  if (rendered)
    return [(rendered.header as { text?: string } | null)?.text, rendered.body, rendered.footer]
      .filter((part) => typeof part === 'string')
      .join('\n')
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  switch (type) {
    case 'text':
      return text(content.body)
    case 'interactive': {
      const parts = [content.header, content.body, content.footer] as ({ text?: string } | undefined)[]
      return parts.flatMap((part) => part?.text ?? []).join('\n')
    }
    default: {
      const name = text(content.filename) || text(content.link)
      return [`(${type}${name ? ` ${name}` : ''})`, text(content.caption)].filter(Boolean).join(' ')
    }
  }
}

/** The ticks below what the shopper wrote. */
export function ticksOf(status: string, paint: Paint): string {
  if (status === 'read') return paint('blueBright', '✓✓ read')
  return paint('dim', status === 'delivered' ? '✓✓ delivered' : '✓ sent')
}
