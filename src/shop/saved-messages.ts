import type { ShopState } from './cache.ts'
import type { StoredQuickReply } from './quick-replies.ts'

/** A saved message with those offered below it, in the owner's order. */
export type SavedMessage = { reply: StoredQuickReply; buttons: StoredQuickReply[] }

/** What the shop put in its menu, in its order. */
export const findMenu = ({ quickReplies }: ShopState): StoredQuickReply[] =>
  quickReplies.filter((reply) => reply.menu !== null)

export function findQuickReply({ quickReplies }: ShopState, id: string): SavedMessage | null {
  const reply = quickReplies.find((one) => one.id === id)
  return reply ? withButtons(quickReplies, reply) : null
}

/** The saved message one of whose triggers the text has. `language` is the contact's, if it is known. */
export function matchQuickReply(
  { quickReplies, quickReplyIndex }: ShopState,
  text: string,
  language: string | null,
): SavedMessage | null {
  const heard = quickReplyIndex.match(text, language)
  return heard ? withButtons(quickReplies, heard.reply) : null
}

function withButtons(all: StoredQuickReply[], reply: StoredQuickReply): SavedMessage {
  const byId = new Map(all.map((one) => [one.id, one]))
  return { reply, buttons: reply.buttons.flatMap((id) => byId.get(id) ?? []) }
}
