import { z } from 'zod'
import {
  changeQuickReply,
  createQuickReply,
  deleteQuickReply,
  getQuickReply,
  listQuickReplies,
} from '../shop/quick-replies.ts'
import { quickReplyInput, quickReplyPatch } from '../shop/quick-reply-shape.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { page } from './page.ts'
import { invalidProblem, notFoundProblem, settled } from './problem.ts'
import { idParams } from './shapes.ts'

const byLanguage = z.record(z.string(), z.string())
const quickReply = z
  .object({
    id: z.string(),
    shortcut: z.string(),
    title: byLanguage,
    text: byLanguage,
    media: z.object({ media: z.string(), link: z.string(), filename: z.string().optional() }).nullable(),
    triggers: z.record(z.string(), z.array(z.string())),
    menu: z.number().nullable(),
    buttons: z.array(z.string()),
  })
  .meta({
    id: 'QuickReply',
    description:
      'One saved message with three uses: typed by an agent, pressed by a shopper, or found by a trigger.',
    examples: [
      {
        id: '019aa000-0000-7000-8000-000000000001',
        shortcut: 'hours',
        title: { en: 'Opening hours' },
        text: { en: 'Monday to Friday, 9:00 to 17:00.' },
        media: null,
        triggers: { en: ['opening hours'] },
        menu: 1,
        buttons: [],
      },
    ],
  })

const tags = ['Shop content']

export function quickReplyRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/quick-replies',
    { schema: { tags, summary: 'All quick replies, the menu first', response: { 200: page(quickReply) } } },
    // All of them in one page: a shop has dozens, and whoever edits one needs the others for its buttons.
    async () => ({ items: await listQuickReplies(deps), next: null }),
  )
  app.post(
    '/quick-replies',
    { schema: { tags, summary: 'Create one', body: quickReplyInput, response: { 201: quickReply } } },
    async (request, reply) => {
      const created = await createQuickReply(deps, request.body)
      if (!created.ok) throw invalidProblem(created.errors)
      return reply.code(201).send(created.value)
    },
  )
  app.get(
    '/quick-replies/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: quickReply } } },
    async (request) => {
      const found = await getQuickReply(deps, request.params.id)
      if (!found) throw notFoundProblem('quick reply')
      return found
    },
  )
  app.patch(
    '/quick-replies/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields named',
        params: idParams,
        body: quickReplyPatch,
        response: { 200: quickReply },
      },
    },
    async (request) => settled(await changeQuickReply(deps, request.params.id, request.body), 'quick reply'),
  )
  app.delete(
    '/quick-replies/:id',
    {
      schema: {
        tags,
        summary: 'Delete it, also as a button of others',
        params: idParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      if (!(await deleteQuickReply(deps, request.params.id))) throw notFoundProblem('quick reply')
      return reply.code(204).send(null)
    },
  )
}
