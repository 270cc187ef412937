import type { Choice, Content } from '../channels/channel.ts'
import type { Said } from '../flows/flow.ts'
import { fold } from '../language/fold.ts'

/**
 * What came in, as flows see it. A typed number, or the words of a button, means the choice it stands for:
 * some phones show no buttons, and some people write rather than press.
 */
export function saidOf(content: Content, lastChoices: Choice[] | null): Said {
  switch (content.type) {
    case 'text':
      return typedChoice(content.text, lastChoices) ?? { type: 'text', text: content.text }
    case 'choice':
      return { type: 'choice', id: content.id, text: content.title }
    case 'media':
      return { type: 'media', media: content.media, text: content.caption ?? '' }
    case 'order':
      return { type: 'other', kind: 'order', text: content.text, items: content.items }
    case 'form':
      return { type: 'other', kind: 'form', text: content.text }
    case 'location':
    case 'contacts':
    case 'reaction':
    case 'unsupported':
      return { type: 'other', kind: content.type, text: '' }
  }
}

function typedChoice(text: string, choices: Choice[] | null): Said | null {
  if (!choices || text.length > 100) return null
  const typed = fold(text)
  if (typed === '') return null
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
  const choice = choices[number - 1] ?? choices.find((one) => fold(one.title) === typed)
  return choice ? { type: 'choice', id: choice.id, text: choice.title } : null
}
