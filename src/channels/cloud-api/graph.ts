import { ChannelError, type Line } from '../channel.ts'
import { withDetails } from './details.ts'
import { classify, isError } from './errors.ts'
import type { Answer, Exchange, Http } from './http.ts'
import { subcodeOf } from './subcodes.ts'

const ANSWER_LIMIT = 1_048_576

/** The URL of a node below the line's base, with every part escaped; undefined when the base is no http(s) URL. */
export function endpoint(line: Line, ...path: string[]): URL | undefined {
  // "." and ".." would climb out of the base; a lone surrogate cannot be escaped.
  if (path.some((part) => /^\.{0,2}$/.test(part) || !part.isWellFormed())) return undefined
  const url = `${line.baseUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`
  // A token with a line break or the like would make undici throw with the header's text in its message.
  if (!/^[\x21-\x7e]+$/.test(line.token) || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined
}

/** Meta's media hosts refuse requests without a user agent. */
export function authorised(line: Line): Record<string, string> {
  return { authorization: `Bearer ${line.token}`, 'user-agent': 'kalathi' }
}

export function jsonHeaders(line: Line): Record<string, string> {
  return { ...authorised(line), 'content-type': 'application/json' }
}

/** The body as JSON, or undefined when it is none. */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/**
 * A call that is not a message; gives the JSON of the answer. Throws `ChannelError`: its words hold
 * nothing of Meta's that could be a token or a number.
 */
export async function call(
  http: Http,
  line: Line,
  url: URL | undefined,
  request: Pick<Exchange, 'method' | 'body'>,
  now: Date,
): Promise<unknown> {
  if (url === undefined)
    throw new ChannelError('credentials', null, 'The set-up of the number is not usable.')
  const headers = typeof request.body === 'string' ? jsonHeaders(line) : authorised(line)
  const answer = await http.exchange({ ...request, url, headers, limitBytes: ANSWER_LIMIT })
  return unwrap(answer, line, now)
}

function unwrap(answer: Answer, line: Line, now: Date): unknown {
  if (answer.kind === 'failure') throw unreachable(answer)
  const body = readJson(answer.body)
  const success = answer.status >= 200 && answer.status < 300
  if (success && body !== undefined && !isError(body)) return body
  throw refusedBy(answer, body, line, now)
}

export function unreachable(answer: Extract<Answer, { kind: 'failure' }>): ChannelError {
  const words = answer.sent ? 'WhatsApp gave no complete answer.' : 'WhatsApp could not be reached.'
  return new ChannelError('transient', null, words)
}

type Answered = Extract<Answer, { kind: 'answer' }>

export function refusedBy({ status, headers }: Answered, body: unknown, line: Line, now: Date): ChannelError {
  const refused = classify(status, body, headers, now)
  if (refused === undefined) {
    return new ChannelError(
      'transient',
      null,
      `WhatsApp gave an answer that cannot be read (HTTP ${status}).`,
    )
  }
  const particular = subcodeOf(body)
  const words = withDetails(particular ? { ...refused, words: particular.words } : refused, body, line).words
  return new ChannelError(refused.class, refused.code, words, particular?.reason ?? null)
}
