import type { Conversation } from './world.ts'

type Standing = Pick<Conversation, 'waitingSince' | 'handedOverAt' | 'lastHumanAt'>

/**
 * Whether a human has written since the handover. An answer ends the wait, so a wait under way began after it; who
 * only took the conversation on has touched it during the wait, and has not answered.
 */
export function isAnswered({ waitingSince, handedOverAt, lastHumanAt }: Standing): boolean {
  if (lastHumanAt === null || (handedOverAt !== null && lastHumanAt < handedOverAt)) return false
  return waitingSince === null || waitingSince >= lastHumanAt
}
