import { z } from 'zod'
import type { Reply } from '../channels/channel.ts'
import { quickReplyWords } from '../shop/quick-reply-words.ts'
import { findQuickReply } from '../shop/saved-messages.ts'
import { findTemplate } from '../shop/templates.ts'
import { words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import { invalidProblem } from './problem.ts'

const link = z.url({ protocol: /^https?$/, error: 'Should be a web address.' }).max(2000)

/** An agent's message: exactly one of text, media, quickReplyId and template. */
export const agentMessage = z
  .strictObject({
    text: words(4096).optional(),
    media: z
      .strictObject({
        media: z.enum(['image', 'video', 'audio', 'document']),
        link,
        caption: words(1024).optional(),
        filename: words(200).optional(),
      })
      .optional(),
    quickReplyId: z
      .uuid('Should be the id of a quick reply.')
      .optional()
      .describe('In the shopper’s language.'),
    template: z
      .strictObject({
        name: words(512),
        language: words(35),
        variables: z.array(words(1024)).max(50).default([]).describe('Of the body, in their order.'),
      })
      .optional(),
    lastSeenMessageId: z
      .uuid()
      .optional()
      .describe('The newest message on screen; 409 when a colleague answered after it.'),
    author: words(100).default('API').describe('Who writes.'),
  })
  .refine(
    ({ text, media, quickReplyId, template }) =>
      [text, media, quickReplyId, template].filter((one) => one !== undefined).length === 1,
    'Name exactly one of text, media, quickReplyId and template.',
  )
  .meta({ examples: [{ text: 'Καλημέρα! Το δέμα σας φεύγει σήμερα.' }] })

/**
 * What an agent's message says to the shopper, as a channel takes it.
 * @throws Problem 422 when it names a quick reply or template that cannot be sent
 */
export async function composeReply(
  deps: ApiDeps,
  body: z.output<typeof agentMessage>,
  language: string | null,
): Promise<Reply> {
  const { text, media, quickReplyId, template } = body
  if (media) {
    const { link, caption, filename } = media
    return {
      type: 'media',
      media: media.media,
      source: { link },
      ...(caption && { caption }),
      ...(filename && { filename }),
    }
  }
  if (quickReplyId) return fromQuickReply(deps, quickReplyId, language)
  if (template) return fromTemplate(deps, template)
  return { type: 'text', text: text! }
}

async function fromQuickReply(deps: ApiDeps, id: string, language: string | null): Promise<Reply> {
  const state = await deps.shop.current()
  const found = findQuickReply(state, id)
  if (!found)
    throw invalidProblem([{ path: 'quickReplyId', message: 'There is no quick reply with this id.' }])
  const text = quickReplyWords(state, found.reply, language, deps.clock.now())
  const { media } = found.reply
  // Without its buttons: pressing one asks the bot, and the bot is silent while an agent is at work.
  if (!media) return { type: 'text', text }
  const { link, filename } = media
  return {
    type: 'media',
    media: media.media,
    source: { link },
    ...(text && { caption: text }),
    ...(filename && { filename }),
  }
}

async function fromTemplate(
  deps: ApiDeps,
  { name, language, variables }: { name: string; language: string; variables: string[] },
): Promise<Reply> {
  const found = await findTemplate(deps, name, language)
  if (!found)
    throw invalidProblem([{ path: 'template.name', message: 'There is no such template in this language.' }])
  const { category, body } = found
  if (body !== null && body.variables !== variables.length) {
    throw invalidProblem([
      { path: 'template.variables', message: `This template takes ${body.variables} variables.` },
    ])
  }
  const preview = body?.text.replace(
    /\{\{(\d+)\}\}/g,
    (_, place: string) => variables[Number(place) - 1] ?? '',
  )
  return { type: 'template', name, language, category, body: variables, ...(preview && { preview }) }
}
