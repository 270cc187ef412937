import type { QuickReply } from '../flow.ts'

/** The answer to `find_menu`; what is not a saved message is left out. */
export function asMenu(answer: unknown): QuickReply[] {
  return Array.isArray(answer) ? answer.filter(isQuickReply) : []
}

/** The answer to `find_quick_reply` or `match_quick_reply`, or null. */
export function asFound(answer: unknown): { reply: QuickReply; buttons: QuickReply[] } | null {
  if (!isRecord(answer) || !isQuickReply(answer.reply)) return null
  return { reply: answer.reply, buttons: asMenu(answer.buttons) }
}

// Answers are `unknown` in the contract: a run may be answered by a newer process than the one that asked.
function isQuickReply(value: unknown): value is QuickReply {
  return isRecord(value) && typeof value.id === 'string' && isWords(value.title) && isWords(value.text)
}

function isWords(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
