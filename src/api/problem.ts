import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isConnectionLost } from '../db/client.ts'
import type { Log } from '../log.ts'
import { type FieldError, fieldErrors, type Issue } from '../shop/refusal.ts'
import { sayTo } from './words/index.ts'

/** The answer to whatever went wrong (RFC 9457). */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Each bad field.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' })

/** A refusal that a handler throws on purpose: the one exception that is not a fault. */
export class Problem extends Error {
  readonly status: number
  readonly errors: FieldError[] | undefined
  readonly more: Record<string, unknown>
  constructor(status: number, detail: string, errors?: FieldError[], more: Record<string, unknown> = {}) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.errors = errors
    this.more = more
  }
}

export const notFoundProblem = (what: string) => new Problem(404, `There is no ${what} with this id.`)

/** 422: the JSON is well formed, and what it says cannot be. */
export const invalidProblem = (errors: FieldError[]) =>
  new Problem(422, 'Some fields cannot be taken as they are.', errors)

/** What a change gave, or the problem why not. `what` names it for the 404. */
export function settled<T>(
  changed:
    | { ok: true; value: T }
    | { ok: false; reason: 'invalid'; errors: FieldError[] }
    | { ok: false; reason: 'not_found' },
  what: string,
): T {
  if (changed.ok) return changed.value
  throw changed.reason === 'invalid' ? invalidProblem(changed.errors) : notFoundProblem(what)
}

const nobodys = 'There is nothing with this id.'

/** The app's error handler. Words of faults stay in the log: they may name tables, paths and addresses. */
export function onError(log: Log) {
  return (error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Problem) return send(reply, error.status, error.message, error.errors, error.more)
    if (hasZodFastifySchemaValidationErrors(error)) {
      // What cannot be an id is nobody's: the answer is that of any other unknown one.
      if (error.validationContext === 'params' && error.validation[0]?.instancePath === '/id') {
        return send(reply, 404, nobodys)
      }
      return send(reply, 400, 'Some fields are missing or malformed.', validationErrors(error))
    }
    if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') return send(reply, 404, nobodys)
    const status = statusOf(error)
    if (status >= 500) {
      log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'request failed')
      if (status === 503) reply.header('retry-after', '2')
      return send(
        reply,
        status,
        status === 503 ? 'The database is away; try again soon.' : 'Something went wrong on our side.',
      )
    }
    return send(reply, status, detailOf(error, status, request))
  }
}

/** The app's not-found handler. */
export const onNotFound = (_request: FastifyRequest, reply: FastifyReply) =>
  send(reply, 404, 'There is nothing at this address.')

function send(
  reply: FastifyReply,
  status: number,
  detail: string,
  errors?: FieldError[],
  more: Record<string, unknown> = {},
) {
  const say = sayTo(reply.request)
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: say(detail),
    ...(errors && { errors: errors.map(({ path, message }) => ({ path, message: say(message) })) }),
    ...more,
  }
  // As text, so that no route's response schema is asked about it.
  reply.header('vary', 'accept-language')
  return reply.code(status).type('application/problem+json').serializer(String).send(JSON.stringify(body))
}

function statusOf(error: FastifyError): number {
  if (isConnectionLost(error)) return 503
  const status = error.statusCode ?? 500
  return status >= 400 && status < 600 ? status : 500
}

const details: Record<number, string> = {
  400: 'The request cannot be read.',
  413: 'The request is too large.',
  415: 'Send the body as application/json.',
  429: 'Too many requests; try again later.',
}

// Fastify's words are for programmers of the server, and some repeat what was sent.
function detailOf({ code }: FastifyError, status: number, request: FastifyRequest): string {
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'The body is empty.'
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return 'The body is not JSON, or breaks off before its end. Send it whole.'
  const { consumes } = (request.routeOptions.schema ?? {}) as { consumes?: string[] }
  if (status === 415 && consumes) return `Send the body as ${consumes.join(' or ')}.`
  return details[status] ?? 'The request cannot be taken.'
}

/** As the type provider makes them of zod's issues: `params` is whatever else an issue has. */
type Validation = {
  validation: {
    instancePath: string
    message?: string
    keyword: string
    params: Pick<Issue, 'keys' | 'errors' | 'issues'>
  }[]
}

function validationErrors(error: Validation): FieldError[] {
  return fieldErrors(
    error.validation.map(({ instancePath, message, keyword, params }) => ({
      ...params,
      path: instancePath.split('/').filter(Boolean),
      message: message ?? 'Is malformed.',
      code: keyword,
    })),
  )
}
