import { indexTriggers, matchTrigger } from '../language/matchTrigger.ts'
import type { StoredQuickReply } from './quick-replies.ts'

/** A saved message with its trigger that was heard, in the owner's words. */
type HeardReply = { reply: StoredQuickReply; trigger: string; whole: boolean }

/** The triggers of all saved messages, compiled once a revision. `language` is the contact's, if it is known. */
export type QuickReplyIndex = {
  match(text: string, language: string | null): HeardReply | undefined
  /** Whether a trigger is all of the text or a part of it; null: none is in it. */
  hear(text: string, language: string | null): 'whole' | 'part' | null
}

/** Triggers of all languages count, whatever language the shopper is thought to write: "menu" is understood everywhere. */
export function indexQuickReplies(replies: StoredQuickReply[]): QuickReplyIndex {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const index = indexTriggers(replies)
  return {
    match(text, language) {
      const found = matchTrigger(index, text, language)
      const reply = found && byId.get(found.id)
      return reply ? { reply, trigger: found.trigger, whole: found.whole } : undefined
    },
    hear(text, language) {
      const found = matchTrigger(index, text, language)
      return found && (found.whole ? 'whole' : 'part')
    },
  }
}
