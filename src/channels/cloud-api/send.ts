import type { Clock } from '../../clock.ts'
import type { Identity, Line, Outgoing, SendResult } from '../channel.ts'
import { withDetails } from './details.ts'
import { classify, isError } from './errors.ts'
import { endpoint, jsonHeaders, readJson } from './graph.ts'
import type { Answer, Exchange, Http } from './http.ts'
import { identitiesOf, person } from './parse/people.ts'
import { id, list, object } from './parse/read.ts'
import { render } from './render.ts'

const ANSWER_LIMIT = 1_048_576

/** One message, one request. Never throws; the result says whether Meta took it, refused it, or may have taken it. */
export async function send(http: Http, clock: Clock, line: Line, message: Outgoing): Promise<SendResult> {
  const rendered = render(line, message)
  if ('outcome' in rendered) return rendered
  const door = doorOf(line)
  if (door === undefined) return misconfigured()
  const answer = await http.exchange({
    method: 'POST',
    ...door,
    body: JSON.stringify(rendered.body),
    limitBytes: ANSWER_LIMIT,
    onLeave: message.onLeave,
  })
  return interpret(answer, line, clock.now())
}

type Door = Pick<Exchange, 'url' | 'headers'>

const doors = new WeakMap<Line, Door>()

/** Where a number's messages go, and under which name: the same for all of a million. */
function doorOf(line: Line): Door | undefined {
  const known = doors.get(line)
  if (known) return known
  const url = endpoint(line, line.number, 'messages')
  if (url === undefined) return undefined
  const door = { url, headers: jsonHeaders(line) }
  doors.set(line, door)
  return door
}

function interpret(answer: Answer, line: Line, now: Date): SendResult {
  if (answer.kind === 'failure') {
    if (answer.sent) return { outcome: 'unknown', reason: answer.reason }
    return { outcome: 'refused', class: 'transient', code: null, words: 'WhatsApp could not be reached.' }
  }
  const body = readJson(answer.body)
  const success = answer.status >= 200 && answer.status < 300
  if (success && !isError(body)) {
    return accepted(body) ?? { outcome: 'unknown', reason: 'success without a readable body' }
  }
  const refused = classify(answer.status, body, answer.headers, now)
  if (refused !== undefined) return withDetails(refused, body, line)
  return { outcome: 'unknown', reason: `HTTP ${answer.status} without a readable error` }
}

function accepted(body: unknown): SendResult | undefined {
  const taken = object(list(object(body).messages)[0])
  const providerId = id(taken.id)
  if (providerId === undefined) return undefined
  const identities: Identity[] = []
  for (const contact of list(object(body).contacts)) {
    const { wa_id, user_id } = object(contact)
    identities.push(...identitiesOf(person(wa_id, user_id)))
  }
  return {
    outcome: 'accepted',
    providerId,
    identities,
    ...(taken.message_status === 'held_for_quality_assessment' && { heldForQuality: true }),
  }
}

function misconfigured(): SendResult {
  return {
    outcome: 'refused',
    class: 'credentials',
    code: null,
    words:
      'The address of the Graph API is not a valid URL, or the access token has characters no token has.',
  }
}
