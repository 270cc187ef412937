import type { FastifyInstance } from 'fastify'
import { storable } from '../shop/text.ts'
import { Problem } from './problem.ts'

/**
 * Refuses what of an address Postgres takes in no text, for all routes at once. What is typed into a search, `q`, is
 * refused nobody: it finds nothing.
 */
export function refuseUnstorableTexts(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ query }) => {
    const refused = Object.entries(query as Record<string, unknown>).flatMap(([path, value]) =>
      path === 'q' || [value].flat().every((one) => typeof one !== 'string' || storable(one)) ? [] : [path],
    )
    if (refused.length === 0) return
    const message = 'Holds a character that cannot be stored.'
    throw new Problem(
      400,
      'Some fields are missing or malformed.',
      refused.map((path) => ({ path, message })),
    )
  })
}
