import type { Choice, Reply } from '../channels/channel.ts'
import type { Effect, Flow } from '../flows/flow.ts'
import { type NewMessage, wordsOf } from '../outbox/message.ts'
import type { Scene } from './scene.ts'
import { wordingOf, wordsFor } from './wording.ts'
import type { Run } from './world.ts'

/** One thing to say may need two messages: a caption cannot carry buttons. */
export function repliesOf(
  scene: Scene,
  flow: Flow<{ at: string }>,
  effect: Extract<Effect, { type: 'say' }>,
): Reply[] {
  const wording = wordingOf(scene, flow)
  const text = wordsFor(effect.words, wording)
  const choices: Choice[] = (effect.offers ?? []).map((offer) => ({
    id: offer.id,
    title: wordsFor(offer.title, wording),
    ...(offer.description ? { description: wordsFor(offer.description, wording) } : {}),
  }))
  const media = effect.media && {
    type: 'media' as const,
    media: effect.media.media,
    source: { link: effect.media.link },
    ...(effect.media.filename ? { filename: effect.media.filename } : {}),
  }
  if (effect.link) {
    const { title, url } = effect.link
    const linked = { type: 'link' as const, text, title: wordsFor(title, wording), url }
    if (effect.media?.media === 'image') return [{ ...linked, image: effect.media.link }]
    return media ? [media, linked] : [linked]
  }
  if (choices.length === 0) return media ? [{ ...media, caption: text }] : [{ type: 'text', text }]
  const asked: Reply = {
    type: 'choices',
    text,
    choices,
    ...(effect.listButton ? { listButton: wordsFor(effect.listButton, wording) } : {}),
  }
  return media ? [media, asked] : [asked]
}

/**
 * The template that goes in the stead of words whose window has closed. Its values are one line each and never blank,
 * or Meta refuses them; which language it exists in is found out when it is sent.
 */
export function standInOf(
  scene: Scene,
  flow: Flow<{ at: string }>,
  { name, variables, language, link }: NonNullable<Extract<Effect, { type: 'say' }>['template']>,
): NonNullable<NewMessage['standIn']> {
  const wording = wordingOf(scene, flow)
  const body = variables.map((words) => wordsFor(words, wording).replace(/\s+/gu, ' ').trim() || '–')
  return {
    type: 'template',
    name,
    language: language ?? wording.language,
    category: 'utility',
    body,
    // Where its button leads; how its address ends is found out with the template.
    ...(link && { buttons: [{ index: 0, kind: 'url', value: link }] }),
  }
}

/** Puts a message into what the turn will write; the number it stands for is understood from now on. */
export function queueMessage(
  scene: Scene,
  run: Run | null,
  reply: Reply,
  businessKey: string,
  { purpose, because, standIn }: Pick<NewMessage, 'purpose' | 'because' | 'standIn'>,
): void {
  const { conversation, world, output, now } = scene
  output.messages.push({
    id: scene.newId(),
    conversationId: conversation.id,
    contactId: world.contact.id,
    channelId: conversation.channelId,
    direction: 'out',
    businessKey,
    author: 'bot',
    content: reply,
    body: wordsOf(reply),
    status: 'pending',
    purpose,
    ...(run && { runId: run.id }),
    ...(because && { because }),
    ...(standIn && { standIn }),
    occurredAt: now,
    sample: world.contact.sample,
  })
  conversation.lastOutAt = now
  conversation.lastChoices = reply.type === 'choices' ? reply.choices : null
}
