import { z } from 'zod'
import { rightsOf } from '../accounts/rights.ts'
import type { LiveType } from '../events/live.ts'
import type { ApiDeps } from './deps.ts'
import { beginEventStream } from './event-stream.ts'
import type { Api } from './instance.ts'
import { isSecure } from './transport.ts'

/** What one must be allowed to see to hear that it changed. */
const rightOf: Record<LiveType, string> = {
  conversation: 'inbox.read',
  message: 'inbox.read',
  presence: 'inbox.read',
  campaign: 'campaigns.read',
  import: 'campaigns.read',
  template: 'content.read',
  alert: 'inbox.read',
  channel: 'settings.read',
}
/** Shorter than the minute after which proxies cut what is silent. */
const beatMs = 20_000
const place = z.string().regex(/^\d{1,18}$/)

/** What changes, as it changes: types and ids, and nothing of what anybody wrote. */
export function eventRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/events',
    {
      config: { right: 'session' },
      schema: {
        tags: ['Live'],
        summary:
          'Server-sent events: which conversations, campaigns, imports, templates, numbers and alerts have changed',
        description:
          'Each has an id, by which `Last-Event-ID` or `after` goes on where the connection was lost; data is `{id, type, ids}`, where no ids means any of them.',
        querystring: z.object({ after: place.optional().describe('The id of the last event seen.') }),
        headers: z.object({ 'last-event-id': z.string().max(40).optional() }),
      },
    },
    async (request, reply) => {
      const given = request.headers['last-event-id']
      const after = place.safeParse(given).success ? given : request.query.after
      let rights = request.person && rightsOf(request.person.role)
      reply.hijack()
      let leave = () => {}
      const { cookie } = request.headers
      const stream = beginEventStream(reply.raw, {
        everyMs: beatMs,
        async beat() {
          if (!request.person || !cookie) return true
          // Who was signed out, disabled or given another role must not listen on.
          const person = await deps.accounts
            .whoIs(cookie, isSecure(request, deps.publicUrl))
            .catch(() => request.person)
          rights = person ? rightsOf(person.role) : []
          return Boolean(person)
        },
        onClose: () => leave(),
      })
      if (!stream.isOpen()) return
      const client = {
        may: (type: LiveType) => rights === null || rights.includes(rightOf[type]),
        write: stream.write,
        end: stream.end,
      }
      try {
        leave = await deps.live.add(client, after)
        if (!stream.isOpen()) leave()
      } catch (error) {
        deps.log.warn({ err: error }, 'live events not begun')
        stream.destroy()
      }
    },
  )
}
