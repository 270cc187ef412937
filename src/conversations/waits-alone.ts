import { isOpen } from '../shop/opening.ts'
import { isAnswered } from './answered.ts'
import type { Scene } from './scene.ts'

/** Whether the shopper waits for a human while the shop is closed, and nobody has taken it on: until then the bot serves. */
export function waitsAlone({ conversation, shop, now, fromOwner }: Scene): boolean {
  if (fromOwner || conversation.mode !== 'human' || conversation.handedOverAt === null) return false
  return conversation.assignee === null && !isAnswered(conversation) && !isOpen(shop, now)
}
