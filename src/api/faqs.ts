import { z } from 'zod'
import { changeFaq, createFaq, deleteFaq, getFaq, listFaqs } from '../shop/faqs/faqs.ts'
import { faqInput, faqPatch } from '../shop/faqs/shape.ts'
import type { ApiDeps } from './deps.ts'
import { faqCsvRoutes } from './faq-csv.ts'
import { countedFaq, faq, showFaq, unansweredId } from './faq-shapes.ts'
import { faqTryRoutes } from './faq-try.ts'
import { unansweredRoutes } from './faq-unanswered.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem, settled } from './problem.ts'
import { idParams } from './shapes.ts'

const tags = ['Shop content']
const what = 'FAQ entry'

export function faqRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/faqs',
    {
      schema: {
        tags,
        summary: 'FAQ entries, oldest first',
        querystring: pageQuery,
        response: { 200: page(countedFaq) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const rows = await listFaqs(deps, { after: decodeCursor(idCursor, cursor)?.id, limit })
      return toPage(rows, limit, ({ id }) => ({ id }), showFaq)
    },
  )
  app.post(
    '/faqs',
    {
      schema: {
        tags,
        summary: 'Create one, also out of unanswered questions',
        body: faqInput.extend({
          fromUnanswered: z
            .array(unansweredId)
            .max(500)
            .default([])
            .describe('Unanswered questions that it answers; they are settled by it.'),
        }),
        response: { 201: faq },
      },
    },
    async ({ body: { fromUnanswered, ...input } }, reply) => {
      const created = await createFaq(deps, input, fromUnanswered)
      if (!created.ok) throw invalidProblem(created.errors)
      return reply.code(201).send(created.value)
    },
  )
  app.get(
    '/faqs/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: countedFaq } } },
    async (request) => {
      const found = await getFaq(deps, request.params.id)
      if (!found) throw notFoundProblem(what)
      return showFaq(found)
    },
  )
  app.patch(
    '/faqs/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields and languages named; a language that is null is taken out',
        params: idParams,
        body: faqPatch,
        response: { 200: faq },
      },
    },
    async (request) => settled(await changeFaq(deps, request.params.id, request.body), what),
  )
  app.delete(
    '/faqs/:id',
    { schema: { tags, summary: 'Delete it', params: idParams, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await deleteFaq(deps, request.params.id))) throw notFoundProblem(what)
      return reply.code(204).send(null)
    },
  )
  faqCsvRoutes(app, deps)
  faqTryRoutes(app, deps)
  unansweredRoutes(app, deps)
}
