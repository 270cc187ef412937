import type { Reply } from '../channel.ts'

/** WhatsApp takes 65,536 characters of a text; nobody reads more than the Cloud API's limit of them. */
const mostText = 4096

/** What goes out for a reply: words, or a file with words below it. Null: this channel cannot say it. */
export type Rendered = { text: string; preview?: boolean; file?: Extract<Reply, { type: 'media' }> }

/** Buttons and lists are not delivered by a linked device: choices become numbered lines, whose number is understood. */
export function render(reply: Reply): Rendered | null {
  switch (reply.type) {
    case 'text':
      return words(reply.previewUrl === false ? { preview: false } : {}, reply.text)
    case 'choices': {
      const lines = reply.choices.map(({ title, description }, n) =>
        description ? `${n + 1}. ${title} – ${description}` : `${n + 1}. ${title}`,
      )
      return words({}, reply.header, reply.text, lines.join('\n'), reply.footer)
    }
    case 'link':
      return words({}, reply.header, reply.text, `${reply.title}: ${reply.url}`, reply.footer)
    case 'location_request':
      return words({}, reply.text)
    case 'products':
      return words({}, reply.header, reply.text)
    case 'media':
      return { text: cut(reply.caption ?? ''), file: reply }
    case 'template':
      return null
  }
}

function words(options: { preview?: boolean }, ...paragraphs: (string | undefined)[]): Rendered | null {
  const text = paragraphs.filter((one) => one?.trim()).join('\n\n')
  return text === '' ? null : { ...options, text: cut(text) }
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length <= mostText ? text : `${characters.slice(0, mostText - 1).join('')}…`
}
