import { z } from 'zod'
import type { Reply } from '../channels/channel.ts'
import { findOrders } from '../commerce/find.ts'
import { findAttached } from '../shop/agent-files.ts'
import type { ShopState } from '../shop/cache.ts'
import { namesOrder } from '../shop/personal-facts.ts'
import type { StoredQuickReply } from '../shop/quick-replies.ts'
import { quickReplyWords } from '../shop/quick-reply-words.ts'
import { findQuickReply } from '../shop/saved-messages.ts'
import { fillTemplate } from '../shop/templates/fill.ts'
import { findTemplate } from '../shop/templates/find.ts'
import { stateOf } from '../shop/templates/states/index.ts'
import { readTranslation } from '../shop/templates/translation.ts'
import { words } from '../shop/text.ts'
import type { ApiDeps } from './deps.ts'
import { invalidProblem } from './problem.ts'
import { typed } from './typed-shortcut.ts'

const link = z.url({ protocol: /^https?$/, error: 'Should be a web address.' }).max(2000)

/** Who writes where a script does not say. */
const nobody = 'API'

/** An agent's message: exactly one of text, media, file, quickReplyId and template. */
export const agentMessage = z
  .strictObject({
    text: words(4096)
      .optional()
      .describe(
        'As it is sent; "/hours" and nothing more is the quick reply of this shortcut, "//x" the text "/x".',
      ),
    media: z
      .strictObject({
        media: z.enum(['image', 'video', 'audio', 'document']),
        link,
        caption: words(1024).optional(),
        filename: words(200).optional(),
      })
      .optional(),
    file: z
      .strictObject({ id: z.uuid('Should be the id of an attached file.'), caption: words(1024).optional() })
      .optional()
      .describe('A file that was given to `POST /conversations/:id/files`.'),
    quickReplyId: z
      .uuid('Should be the id of a quick reply.')
      .optional()
      .describe('In the shopper’s language, with the shopper’s facts.'),
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
    author: words(100).default(nobody).describe('Who writes; `{{ agent.name }}` in quick replies.'),
  })
  .refine(
    ({ text, media, file, quickReplyId, template }) =>
      [text, media, file, quickReplyId, template].filter((one) => one !== undefined).length === 1,
    'Name exactly one of text, media, file, quickReplyId and template.',
  )
  .meta({ examples: [{ text: 'Καλημέρα! Το δέμα σας φεύγει σήμερα.' }] })

/** Whom an agent writes to. */
export type Recipient = { id: string; name: string | null; language: string | null }

/**
 * What an agent's message says to the shopper, as a channel takes it.
 * @param language of whoever writes: for what is said of a template that cannot be sent
 * @throws Problem 422 when it names a file, quick reply or template that cannot be sent
 */
export async function composeReply(
  deps: ApiDeps,
  body: z.output<typeof agentMessage>,
  recipient: Recipient,
  channelId: string,
  language: string,
): Promise<Reply> {
  const { text, media, file, quickReplyId, template } = body
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
  if (file) return fromFile(deps, channelId, file)
  if (template) return fromTemplate(deps, template, language)
  const state = await deps.shop.current()
  const to = { recipient, agent: body.author === nobody ? null : body.author }
  if (quickReplyId) {
    const found = findQuickReply(state, quickReplyId)
    if (found) return fromQuickReply(deps, state, found.reply, { ...to, path: 'quickReplyId' })
    throw invalidProblem([{ path: 'quickReplyId', message: 'There is no quick reply with this id.' }])
  }
  const meant = typed(text!, state.quickReplies)
  if ('text' in meant) return { type: 'text', text: meant.text }
  return fromQuickReply(deps, state, meant.quickReply, { ...to, path: 'text' })
}

async function fromFile(
  deps: ApiDeps,
  channelId: string,
  { id, caption }: { id: string; caption?: string | undefined },
): Promise<Reply> {
  const found = await findAttached(deps, channelId, id)
  if (!found)
    throw invalidProblem([
      { path: 'file.id', message: 'The file does not lie there any more: attach it again.' },
    ])
  const { kind, mediaId, filename } = found
  if (caption && kind === 'audio')
    throw invalidProblem([
      { path: 'file.caption', message: 'WhatsApp shows no words below audio: send them as a text.' },
    ])
  return {
    type: 'media',
    media: kind,
    source: { mediaId },
    fileId: id,
    ...(caption && { caption }),
    ...(kind === 'document' && { filename }),
  }
}

async function fromQuickReply(
  deps: ApiDeps,
  state: ShopState,
  quickReply: StoredQuickReply,
  { recipient, agent, path }: { recipient: Recipient; agent: string | null; path: string },
): Promise<Reply> {
  const namesOne = Object.values(quickReply.text).some(namesOrder)
  const [order = null] = namesOne ? await findOrders(deps, recipient.id, 1) : []
  const { name, language } = recipient
  const text = quickReplyWords(state, quickReply, {
    language,
    person: { name, order, agent },
    now: deps.clock.now(),
  })
  const { media } = quickReply
  // Without its buttons: pressing one asks the bot, and the bot is silent while an agent is at work.
  if (!media && text.trim() === '') {
    const message =
      'Nothing of it is left: it names facts (of an order, say) that there are not for this contact.'
    throw invalidProblem([{ path, message }])
  }
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
  readBy: string,
): Promise<Reply> {
  const found = await findTemplate(deps, name, language)
  if (!found)
    throw invalidProblem([{ path: 'template.name', message: 'There is no such template in this language.' }])
  if (found.status !== 'APPROVED') {
    const { settings } = await deps.shop.current()
    const wording = { language: readBy, timeZone: settings.timeZone, now: deps.clock.now() }
    const { words, cure } = stateOf(found, false, wording)
    throw invalidProblem([{ path: 'template.name', message: `It cannot be sent now. ${words} ${cure}` }])
  }
  const translation = readTranslation(found)
  const { known, category, variables: keys } = translation
  // Where the words are not known, what was given is sent as it is.
  if (!known) return { type: 'template', name, language, category, body: variables }
  if (keys.length !== variables.length) {
    throw invalidProblem([
      { path: 'template.variables', message: `This template takes ${keys.length} variables.` },
    ])
  }
  const given = Object.fromEntries(keys.map((key, i) => [key, { text: variables[i]! }]))
  return fillTemplate(translation, { ...found.variables, ...given }, () => '').reply
}
