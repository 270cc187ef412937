import { ChannelError, type Outgoing, type SendResult } from '../channel.ts'
import { type Client, type DeviceContent, NotConnected } from './client.ts'
import { fetchFile } from './file.ts'
import type { Known } from './known.ts'
import { within } from './memory.ts'
import { providerIdOf } from './parse.ts'
import { notConnected, type Refused, refused } from './refusals.ts'
import { type Rendered, render } from './render.ts'

export type SendDeps = {
  client: Client
  /** The provider's id of the number. */
  number: string
  known: Known
  /** A file that was given to this channel before. */
  kept(mediaId: string): Promise<{ bytes: Buffer; mime: string }>
  /** 0 to 1: how long "typing…" is shown within its bounds. */
  random(): number
  pause(ms: number): Promise<unknown>
}

/** A person takes a moment to type; a machine that does not is told from one. */
const typingMs = { least: 600, most: 2_600 }
/** What may pass before bytes leave, and until the library answers. Together less than the outbox's lease of 60 s. */
const beforeMs = 20_000
const answerMs = 30_000

/**
 * One message. `refused` only for what failed before the library was given it; whatever goes wrong after that may
 * have been sent. Such a message is recognised when the page tells of it (`known`), and its statuses bear our id.
 */
export async function send(
  { client, number, known, kept, random, pause }: SendDeps,
  message: Outgoing,
): Promise<SendResult> {
  // It counts from here: between two of a device lie seconds, in which the next is looked up and typed.
  if (message.onLeave?.() === false) return notConnected
  const rendered = render(message.reply)
  if (!rendered) {
    return refused(
      'content',
      message.reply.type === 'template'
        ? 'A linked device sends no templates: they are of the Cloud API.'
        : 'There are no words in the message.',
    )
  }
  const ready = await prepare({ client, known, kept }, message, rendered)
  if ('outcome' in ready) return ready
  const { chat, content } = ready
  client.typing(chat).catch(() => {})
  await pause(typingMs.least + random() * (typingMs.most - typingMs.least))
  known.sending(message.id, content.text)
  try {
    const sent = await within(client.send(chat, content), answerMs)
    if (!sent?.key) return { outcome: 'unknown', reason: 'the library did not name the message' }
    known.sent(message.id, sent.key)
    const providerId = providerIdOf(number, { key: sent.key, fromMe: true })
    known.messages.set(providerId, { id: sent.id, chat })
    return { outcome: 'accepted', providerId, identities: [] }
  } catch (error) {
    if (!(error instanceof NotConnected)) return { outcome: 'unknown', reason: 'no answer of the library' }
    known.notSent(message.id)
    return notConnected
  }
}

/** Whom and what, looked up without sending anything. */
async function prepare(
  { client, known, kept }: Pick<SendDeps, 'client' | 'known' | 'kept'>,
  { to, replyTo }: Outgoing,
  { text, preview, file }: Rendered,
): Promise<Refused | { chat: string; content: DeviceContent }> {
  try {
    const chat =
      to.kind === 'phone' ? await within(chatOf(client, known, to.value), beforeMs) : hidden(to.value)
    if (!chat) return refused('recipient', 'This person cannot be reached on WhatsApp by the linked device.')
    if (!file) {
      const quoted = replyTo === undefined ? undefined : known.messages.get(replyTo)?.id
      return {
        chat,
        content: { text, ...(preview === false && { preview }), ...(quoted && { quoted }) },
      }
    }
    const fetched =
      'link' in file.source ? await fetchFile(file.source.link) : await kept(file.source.mediaId)
    const as =
      file.media === 'voice' || file.media === 'document' || file.media === 'sticker' ? file.media : 'media'
    return {
      chat,
      content: { text, file: { ...fetched, as, ...(file.filename && { filename: file.filename }) } },
    }
  } catch (error) {
    if (error instanceof ChannelError && error.class !== 'ambiguous')
      return refused(error.class, error.message)
    return notConnected
  }
}

const hidden = (value: string): string | null => (/^\d+@lid$/.test(value) ? value : null)

async function chatOf(client: Client, known: Known, phone: string): Promise<string | null> {
  const digits = phone.replace(/^\+/, '')
  if (!/^\d{6,15}$/.test(digits)) return null
  const seen = known.chats.get(`${digits}@c.us`)
  if (seen) return seen
  const chat = await client.find(digits)
  if (chat) known.chats.set(`${digits}@c.us`, chat)
  return chat
}
