import { tokens } from '../language/fold.ts'
import { indexPhrases, matchAt } from '../language/phrases.ts'
import type { StoredQuickReply } from './quick-replies.ts'

/** The triggers of all saved messages, folded once a revision. */
export type QuickReplyIndex = { match(text: string): StoredQuickReply | undefined }

/**
 * Finds the saved message one of whose triggers the text has, as whole words in their order. The longest trigger
 * wins, because it says most; then the one that comes first in the text. Triggers of all languages count,
 * whatever language the shopper is thought to write: "menu" is understood everywhere.
 */
export function indexQuickReplies(replies: StoredQuickReply[]): QuickReplyIndex {
  const owners = new Map<string, StoredQuickReply>()
  for (const reply of replies) {
    for (const trigger of Object.values(reply.triggers).flat()) {
      const key = tokens(trigger).join(' ')
      if (key !== '' && !owners.has(key)) owners.set(key, reply)
    }
  }
  const index = indexPhrases([...owners.keys()].map((key) => key.split(' ')))
  return {
    match(text) {
      const said = tokens(text)
      let best = { at: 0, length: 0 }
      said.forEach((_, at) => {
        const length = matchAt(index, said, at)
        if (length > best.length) best = { at, length }
      })
      return owners.get(said.slice(best.at, best.at + best.length).join(' '))
    },
  }
}
