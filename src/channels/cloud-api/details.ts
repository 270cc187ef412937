import type { Line, SendResult } from '../channel.ts'
import { object, words } from './parse/read.ts'
import { cut, oneLine } from './render/cut.ts'

type Refused = Extract<SendResult, { outcome: 'refused' }>

/**
 * A refusal with Meta's own explanation after ours, where the message or the template is at fault: "invalid
 * parameter" helps nobody who is not told which. Meta's words repeat tokens, numbers and addresses, so
 * whatever could be one is left out.
 */
export function withDetails(refused: Refused, body: unknown, line: Line): Refused {
  if (refused.class !== 'content' && refused.class !== 'template') return refused
  const error = object(object(body).error)
  const given = words(object(error.error_data).details, 1024) ?? words(error.error_user_msg, 1024)
  if (given === undefined) return refused
  const harmless = oneLine(given)
    .split(' ')
    .map((chunk) => (isTelling(chunk, line) ? '…' : chunk))
    .join(' ')
  return { ...refused, words: `${refused.words} WhatsApp: “${cut(harmless, 200)}”` }
}

/** Anything like a number, an address, an e-mail, a token, or a piece of one of ours. */
function isTelling(chunk: string, { token, secrets, baseUrl }: Line): boolean {
  const digits = chunk.replace(/\D/g, '').length
  if (digits > 4 || chunk.length > 50 || /@|:\/\//.test(chunk)) return true
  const core = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return core.length >= 6 && [token, baseUrl, ...secrets].some((secret) => secret.includes(core))
}
