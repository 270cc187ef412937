import type { HandedOver } from '../flows/flow.ts'
import { dueAfter, isOpen } from '../shop/opening.ts'
import { isAnswered } from './answered.ts'
import { waysFor } from './notices/notice.ts'
import { routeHandover, routeOverheard } from './route.ts'
import { queueMessage } from './say.ts'
import type { Scene } from './scene.ts'

/** Whoever of the shop wrote so lately is still there, whatever the hours say. */
const stillThereMs = 30 * 60_000

/**
 * Tells the shopper what follows now that a human has the conversation; where no flow does, at least what was
 * wanted said first. And the human: what the shopper last wrote, whichever flows answered it, before what the
 * flow that hands over knows besides.
 */
export async function tellHandover(scene: Scene, eventId: string): Promise<void> {
  const { handedOver, conversation } = scene
  if (!handedOver) return
  scene.handedOver = null
  if (!handedOver.again && !scene.fromOwner) {
    const recent = await scene.recent()
    const besides = (conversation.summary ?? '').split('\n').filter((line) => line && !recent.includes(line))
    conversation.summary = [...recent, ...besides].join('\n')
    noteForOwner(scene, eventId, handedOver)
    const now = scene.now.toISOString()
    await routeOverheard(scene, { type: 'happened', id: eventId, now, kind: 'handed_over', data: handedOver })
  }
  if ((await routeHandover(scene, eventId, handedOver)) || handedOver.lead === '') return
  const reply = { type: 'text', text: handedOver.lead } as const
  queueMessage(scene, null, reply, `reply:${eventId}:${scene.said++}`, { purpose: 'reply' })
}

/** The owner hears of it by the ways that they chose. */
function noteForOwner({ conversation, shop, output, now }: Scene, eventId: string, data: HandedOver): void {
  const { reason, urgent, dueAt } = data
  const notice = {
    ...{ type: 'conversation.handed_over' as const, occasion: `handover:${eventId}` },
    ...{ conversationId: conversation.id, reason, urgent, dueAt, at: now.toISOString() },
  }
  const ways = waysFor(notice, shop.notifications)
  if (ways.length > 0) output.notices.push({ notice, ways })
}

/**
 * Whoever writes again while the shop is closed may be told when somebody will answer; not where somebody of the
 * shop is at it in spite of the hours. Who answered in an earlier opening, and has gone since, is not.
 */
export function waitOn(scene: Scene): void {
  const { conversation, shop, now } = scene
  if (scene.handedOver || isOpen(shop, now) || isServed(scene)) return
  const { urgent, handoverReason } = conversation
  const reason = handoverReason ?? ''
  const data = { reason, lead: '', urgent, dueAt: null, open: false }
  scene.handedOver = { ...data, again: true, told: false }
}

/** Whether a human has answered since the handover, and no opening has passed since in which they could have gone. */
function isServed({ conversation, shop, now }: Scene): boolean {
  const { lastHumanAt } = conversation
  if (lastHumanAt === null || !isAnswered(conversation)) return false
  if (now.getTime() - lastHumanAt.getTime() < stillThereMs) return true
  const opened = dueAfter(shop, lastHumanAt, 1)
  return opened === null || opened > now
}
