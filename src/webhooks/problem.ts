import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'

/** A problem document (RFC 9457), as everywhere. */
export function refuse(reply: FastifyReply, status: number, detail: string): FastifyReply {
  const title = STATUS_CODES[status]
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, detail }))
}
