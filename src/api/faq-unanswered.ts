import { z } from 'zod'
import { dismissUnanswered, listUnanswered } from '../shop/faqs/unanswered-groups.ts'
import type { ApiDeps } from './deps.ts'
import { unansweredId } from './faq-shapes.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, pageQuery, toPage } from './page.ts'
import { notFoundProblem } from './problem.ts'
import { iso, moment } from './shapes.ts'

const tags = ['Shop content']

const group = z
  .object({
    id: z.string().describe('Of the newest question of the group.'),
    ids: z.array(z.string()).describe('Of all its questions, newest first.'),
    language: z.string(),
    count: z.number(),
    examples: z.array(z.object({ id: z.string(), text: z.string(), askedAt: moment })),
    lastAskedAt: moment,
    draft: z
      .object({ question: z.string(), phrasings: z.array(z.string()) })
      .describe('To begin a new entry with.'),
  })
  .meta({ id: 'UnansweredGroup', description: 'Questions alike that nothing of the shop answered.' })

const skipCursor = z.object({ skip: z.string().regex(/^\d{1,6}$/) })

export function unansweredRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/faqs/unanswered',
    {
      schema: {
        tags,
        summary: 'Questions without an answer, grouped by likeness, the most asked first',
        querystring: pageQuery,
        response: { 200: page(group) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const skip = Number(decodeCursor(skipCursor, cursor)?.skip ?? 0)
      const groups = await listUnanswered(deps)
      return toPage(
        groups.slice(skip, skip + limit + 1),
        limit,
        () => ({ skip: String(skip + limit) }),
        (one) => ({
          ...one,
          examples: one.examples.map((example) => ({ ...example, askedAt: iso(example.askedAt) })),
          lastAskedAt: iso(one.lastAskedAt),
        }),
      )
    },
  )
  app.post(
    '/faqs/unanswered/:question/dismiss',
    {
      schema: {
        tags,
        summary: 'Put a question, and those of its group, aside',
        params: z.object({ question: z.string() }),
        body: z.strictObject({ ids: z.array(unansweredId).max(500).default([]) }).nullish(),
        response: { 200: z.object({ dismissed: z.number() }) },
      },
    },
    async ({ params: { question }, body }) => {
      const id = unansweredId.safeParse(question)
      const dismissed = id.success ? await dismissUnanswered(deps, [id.data, ...(body?.ids ?? [])]) : null
      if (dismissed === null) throw notFoundProblem('unanswered question')
      return { dismissed }
    },
  )
}
