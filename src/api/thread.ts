import { z } from 'zod'
import { languageOf } from '../campaigns/import/words/reasons.ts'
import { agentReply } from '../conversations/agent-reply.ts'
import { getConversation, listMessages } from '../conversations/read.ts'
import { wordsOf } from '../outbox/message.ts'
import { keepAttached } from '../shop/agent-files.ts'
import { agentMessage, composeReply } from './agent-message.ts'
import { message, showMessage } from './conversation-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { idParams, iso } from './shapes.ts'

const tags = ['Conversations']
const what = 'conversation'
const seqCursor = z.object({ seq: z.string().regex(/^\d{1,18}$/) })
const preview = z
  .object({
    content: z.record(z.string(), z.unknown()),
    body: z.string().describe('The words of it.'),
    sendable: z
      .boolean()
      .describe('False: the shopper last wrote more than 24 hours ago, and only a template can reach them.'),
  })
  .meta({ id: 'MessagePreview' })
const sent = z.object({ id: z.string().describe('Of the message.') }).meta({ id: 'SentMessage' })

/** What is said in a conversation: read, answered, and looked at before it is. */
export function threadRoutes(app: Api, deps: ApiDeps): void {
  const existing = async (id: string) => {
    const found = await getConversation(deps, id)
    if (!found) throw notFoundProblem(what)
    return found
  }
  app.get(
    '/conversations/:id/messages',
    {
      schema: {
        tags,
        summary: 'Its messages, newest first',
        params: idParams,
        querystring: pageQuery,
        response: { 200: page(message) },
      },
    },
    async ({ params, headers, query: { limit, cursor } }) => {
      const { id, channelId } = await existing(params.id)
      const channel = deps.channels[deps.numbers.byId(channelId)?.kind ?? '']
      const language = languageOf(headers['accept-language'])
      const rows = await listMessages(deps, id, { before: decodeCursor(seqCursor, cursor)?.seq, limit })
      return toPage(
        rows,
        limit,
        ({ seq }) => ({ seq }),
        (row) => showMessage(row, (code) => channel?.explain(code, language)),
      )
    },
  )
  app.post(
    '/conversations/:id/messages',
    {
      schema: {
        tags,
        summary: 'Answer as an agent; the bot is silent from here on',
        params: idParams,
        headers: z.object({
          'idempotency-key': z.string().max(200).optional().describe('The same key sends once.'),
        }),
        body: agentMessage,
        response: { 201: sent },
      },
    },
    async ({ params, body: given, headers, person, raw }, reply) => {
      const { id, contact, channelId } = await existing(params.id)
      const body = { ...given, author: person?.name ?? given.author }
      const composed = await composeReply(
        deps,
        body,
        contact,
        channelId,
        languageOf(raw.headers['accept-language']),
      )
      if (body.file) await keepAttached(deps, body.file.id)
      const replied = await agentReply(deps, {
        conversationId: id,
        reply: composed,
        author: body.author,
        lastSeenMessageId: body.lastSeenMessageId,
        idempotencyKey: headers['idempotency-key'],
      })
      if (replied.ok) return reply.code(201).send({ id: replied.messageId })
      switch (replied.reason) {
        case 'not_found':
          throw notFoundProblem(what)
        case 'number_removed':
          throw new Problem(
            409,
            'The number of this conversation was removed: nothing can be sent by it. Connect it again, or write another way.',
          )
        case 'stale': {
          const { by, at, messageId } = replied
          throw new Problem(409, 'Somebody answered after the last message you saw.', undefined, {
            by,
            at: iso(at),
            messageId,
          })
        }
        case 'window_closed': {
          const message = 'The shopper last wrote more than 24 hours ago: only a template can reach them.'
          const path = (['text', 'media', 'file'] as const).find((one) => body[one] !== undefined)
          throw invalidProblem([{ path: path ?? 'quickReplyId', message }])
        }
      }
    },
  )
  app.post(
    '/conversations/:id/preview',
    {
      schema: {
        tags,
        summary: 'What such an answer would say; nothing is sent',
        params: idParams,
        body: agentMessage,
        response: { 200: preview },
      },
    },
    async ({ params, body, person, raw }) => {
      const { contact, windowUntil, channelId } = await existing(params.id)
      const author = person?.name ?? body.author
      const content = await composeReply(
        deps,
        { ...body, author },
        contact,
        channelId,
        languageOf(raw.headers['accept-language']),
      )
      const isOpen = windowUntil !== null && new Date(windowUntil) > deps.clock.now()
      return { content, body: wordsOf(content), sendable: content.type === 'template' || isOpen }
    },
  )
}
