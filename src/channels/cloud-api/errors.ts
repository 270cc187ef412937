import type { ErrorClass, SendResult } from '../channel.ts'
import { type Entry, TABLE } from './error-table.ts'
import { inLanguage } from './error-words/index.ts'
import { isObject, number, object } from './parse/read.ts'

type Refused = Extract<SendResult, { outcome: 'refused' }>
type Headers = Record<string, string | string[] | undefined>

const unknownWords = 'WhatsApp refused the message (code {code}).'

/** What Meta's code means, in words for the shop, in a language where there are such. Codes not in the table are judged by their hundred or thousand. */
export function explain(code: number, language = 'en'): { class: ErrorClass; words: string; cure: string } {
  const found = TABLE.get(code) ?? byRange(code) ?? unknownCode(code, 'content')
  const said = found.words === unknownCode(code, 'content').words ? unknownWords : found.words
  return {
    class: found.class,
    words: inLanguage(said, language).replace('{code}', String(code)),
    cure: inLanguage(found.cure, language),
  }
}

/** A table entry as a local refusal, for what need not be asked. */
export function refusal(code: number): Refused {
  const { class: errorClass, words, cure } = TABLE.get(code) ?? unknownCode(code, 'content')
  return { outcome: 'refused', class: errorClass, code, words, cure }
}

/**
 * What an answer that is not a success means. `body` is the parsed JSON, or undefined if there was none.
 * Undefined when the answer proves nothing: Meta may have taken the message.
 *
 * The code in the body says more than the HTTP status, which Meta chooses loosely (131048 comes with 429,
 * 131000 with 400 or 500). Without a code, a 4xx is a refusal: the request was understood and declined; but
 * 408 and 5xx may come from something between us and Meta after Meta had answered, and prove nothing.
 */
export function classify(status: number, body: unknown, headers: Headers, now: Date): Refused | undefined {
  const error = object(object(body).error)
  const code = readCode(error)
  const found = code === undefined ? byStatus(status) : byCode(code, status, error.is_transient === true)
  if (found === undefined) return undefined
  const refused: Refused = {
    outcome: 'refused',
    class: found.class,
    code: code ?? null,
    words: found.words,
    cure: found.cure,
  }
  const retryAfterMs = readRetryAfter(headers['retry-after'], now)
  if (retryAfterMs !== undefined) refused.retryAfterMs = retryAfterMs
  if (code === 131056) refused.onlyThisRecipient = true
  return refused
}

function readCode(error: Record<string, unknown>): number | undefined {
  const code = number(error.code)
  if (code === undefined || !Number.isInteger(code) || Math.abs(code) > 1e9) return undefined
  // 100 with subcode 33: the object named in the path (our number) does not exist for this token.
  return code === 100 && number(error.error_subcode) === 33 ? 33 : code
}

function byCode(code: number, status: number, isTransient: boolean): Entry {
  const known = TABLE.get(code) ?? byRange(code)
  // 429 slows down whatever says no better; a person's cap (131049) or a block (131048) stays what it is.
  const vague = known === undefined || known.class === 'content' || known.class === 'transient'
  if (status === 429 && vague) return { ...(known ?? unknownCode(code, 'throttle')), class: 'throttle' }
  if (known !== undefined) return known
  // An error that Meta words itself proves that the message was not taken, so a retry is safe.
  return unknownCode(code, isTransient || status >= 500 ? 'transient' : 'content')
}

/** Codes that Meta keeps adding, by their neighbours. */
function byRange(code: number): Entry | undefined {
  if (code >= 200 && code <= 299) return { ...TABLE.get(10)! }
  if (code >= 132000 && code <= 132999) return unknownCode(code, 'template')
  if (code >= 133000 && code <= 133999) return unknownCode(code, 'credentials')
  // 130xxx and 131xxx are about one message to one person: they fail that row and nothing else.
  if (code >= 130000 && code <= 131999) return unknownCode(code, 'recipient')
  return undefined
}

function byStatus(status: number): Entry | undefined {
  if (status === 429) return TABLE.get(4)
  if (status === 401 || status === 403) return TABLE.get(0)
  if (status >= 400 && status < 500 && status !== 408) {
    return {
      class: 'content',
      words: `WhatsApp refused the message (HTTP ${status}).`,
      cure: 'Check the address of the Graph API and the phone number id.',
    }
  }
  return undefined
}

function unknownCode(code: number, errorClass: Entry['class']): Entry {
  return {
    class: errorClass,
    words: unknownWords.replace('{code}', String(code)),
    cure: 'Look the code up on Meta’s page of error codes.',
  }
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now; a day at most. */
function readRetryAfter(header: string | string[] | undefined, now: Date): number | undefined {
  if (typeof header !== 'string') return undefined
  const value = header.trim()
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 86_400_000) : undefined
}

/** Whether a body is an error of Meta's at all. */
export function isError(body: unknown): boolean {
  return isObject(body) && isObject(body.error)
}
