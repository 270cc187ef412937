import { isOpen } from '../shop/opening.ts'
import { routeHandover } from './route.ts'
import { queueMessage } from './say.ts'
import type { Scene } from './scene.ts'

/** Tells the shopper what follows now that a human has the conversation; where no flow does, at least what was wanted said first. */
export async function tellHandover(scene: Scene, eventId: string): Promise<void> {
  const { handedOver } = scene
  if (!handedOver) return
  scene.handedOver = null
  if ((await routeHandover(scene, eventId, handedOver)) || handedOver.lead === '') return
  const reply = { type: 'text', text: handedOver.lead } as const
  queueMessage(scene, null, reply, `reply:${eventId}:${scene.said++}`, { purpose: 'reply' })
}

/** Whoever writes again while the shop is closed and nobody has answered yet may be told when somebody will. */
export function waitOn(scene: Scene): void {
  const { conversation, shop, now } = scene
  const { handedOverAt, lastHumanAt, urgent, handoverReason } = conversation
  const answered = lastHumanAt !== null && (handedOverAt === null || lastHumanAt >= handedOverAt)
  if (answered || isOpen(shop, now)) return
  scene.handedOver = { reason: handoverReason ?? '', lead: '', urgent, open: false, again: true }
}
