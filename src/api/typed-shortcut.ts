import { nearTo } from '../language/near.ts'
import type { StoredQuickReply } from '../shop/quick-replies.ts'
import { invalidProblem } from './problem.ts'

/** What an agent's text stands for: a quick reply by its shortcut, or words to send. */
export type Typed = { quickReply: StoredQuickReply } | { text: string }

const asking = 'To send the text as it is, begin it with two slashes.'

/**
 * "/hours" is the quick reply of this shortcut, "//x" the text "/x", all else itself. A slash and more words is a
 * text: nobody types a shortcut in the middle of one.
 * @throws Problem 422 when there is no such shortcut, with those that may have been meant
 */
export function typed(text: string, quickReplies: StoredQuickReply[]): Typed {
  if (text.startsWith('//')) return { text: text.slice(1) }
  const [, written] = /^\/(\S+)$/u.exec(text) ?? []
  if (written === undefined) return { text }
  const shortcut = written.normalize('NFC').toLowerCase()
  const quickReply = quickReplies.find((one) => one.shortcut === shortcut)
  if (quickReply) return { quickReply }
  const near = nearTo(
    shortcut,
    quickReplies.map((one) => one.shortcut),
  ).map((one) => `/${one}`)
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
  const message = `There is no quick reply with the shortcut "/${written.slice(0, 40)}".${meant} ${asking}`
  throw invalidProblem([{ path: 'text', message }])
}
