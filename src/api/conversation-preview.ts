import { z } from 'zod'
import { previewConversation } from '../conversations/preview/preview.ts'
import { draftOf } from '../shop/flows.ts'
import { language, words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { Problem, settled } from './problem.ts'
import { iso, moment } from './shapes.ts'

const step = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('write'), text: words(4096) }),
  z.strictObject({ does: z.literal('press'), id: z.string().max(256), title: z.string().max(256) }),
  z.strictObject({ does: z.literal('leave_basket') }),
  z.strictObject({ does: z.literal('order_shipped') }),
  z.strictObject({ does: z.literal('wait') }).describe('Until the bot would say something by itself.'),
])

const body = z.strictObject({
  language,
  steps: z.array(step).min(1).max(50, 'Should have 50 at most.'),
  draft: z
    .strictObject({
      flow: z.string().max(100),
      settings: z.record(z.string().max(100), z.unknown()).default({}),
      copy: z.record(language, z.record(z.string().max(100), words(4096).nullable())).default({}),
    })
    .optional()
    .describe('A change of a flow that is not saved yet, as PATCH /api/flows/:name takes it.'),
})

const bubble = z.object({
  at: moment,
  from: z.enum(['shopper', 'shop']),
  flow: z.string().nullable(),
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), title: z.string(), description: z.string().optional() })),
  link: z.object({ title: z.string(), url: z.string() }).nullable(),
})

const preview = z
  .object({
    bubbles: z.array(bubble),
    mode: z.string().describe('bot, or human once the conversation was handed over.'),
    waitsFor: moment.nullable().describe('When the bot would next speak by itself; null: not at all.'),
  })
  .meta({ id: 'ConversationPreview' })

/** Trying the flows out, with words that may not be saved yet. */
export function conversationPreviewRoutes(app: Api, deps: ApiDeps): void {
  app.post(
    '/flows/preview',
    {
      config: { right: 'content.read' },
      schema: {
        tags: ['Shop content'],
        summary: 'Run the flows over a conversation that nobody has',
        description:
          'The person has one order (1042) and one basket, both invented. Nothing is stored or sent. Send all steps so far each time.',
        body,
        response: { 200: preview },
      },
    },
    async ({ body: { language: spoken, steps, draft } }) => {
      const flow = draft && deps.flows.find((one) => one.name === draft.flow)
      if (draft && !flow) throw new Problem(404, 'There is no flow of this name.')
      const own = flow && settled(await draftOf(deps, flow, draft), 'flow')
      const seen = await previewConversation({
        shop: await deps.shop.current(),
        flows: deps.flows,
        newId: deps.newId,
        log: deps.log,
        now: deps.clock.now(),
        language: spoken,
        steps,
        ...(own && { draft: { flow: flow.name, ...own } }),
      })
      return {
        ...seen,
        waitsFor: seen.waitsFor && iso(seen.waitsFor),
        bubbles: seen.bubbles.map((one) => ({ ...one, at: iso(one.at) })),
      }
    },
  )
}
