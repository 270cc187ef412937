import type { Queries } from '../db/client.ts'
import { languageOfAddress } from '../language/countries.ts'
import { detect, nextLanguage } from '../language/detect.ts'
import { optLanguage } from '../language/intents.ts'
import { type NewMessage, wordsOf } from '../outbox/message.ts'
import type { ShopState } from '../shop/cache.ts'
import { withChange } from './consent.ts'
import { echoedMessage, type MessagePayload, receivedMessage } from './inbound.ts'
import type { TurnEvent } from './load.ts'
import { routeSaid, routeToRun } from './route.ts'
import { saidOf } from './said.ts'
import type { Scene } from './scene.ts'
import type { Conversation, World } from './world.ts'

const windowMs = 24 * 3_600_000

/** Brings one event to whom it concerns. Throws where a flow does; then nothing of the event is kept. */
export async function handle(
  tx: Queries,
  event: TurnEvent,
  scene: Omit<Scene, 'conversation' | 'returning' | 'guess'>,
): Promise<void> {
  const conversation = conversationFor(scene.world, event)
  if (!conversation) return
  conversation.touched = true
  const { output } = scene
  const { contactId } = event
  const payload = event.payload as unknown as MessagePayload
  const full: Scene = {
    ...scene,
    conversation,
    guess: guessLanguage(scene.shop, payload),
    returning: conversation.lastInAt !== null,
  }
  switch (event.kind) {
    case 'message_received':
      return onReceived(tx, event, payload, full)
    case 'message_echoed':
      return onEchoed(event, full)
    case 'message_edited':
      output.edits.push({
        contactId,
        providerId: payload.original!,
        content: payload.content,
        body: wordsOf(payload.content),
        at: event.occurredAt,
      })
      return
    case 'message_deleted':
      output.deletions.push({ contactId, providerId: payload.original!, at: event.occurredAt })
      return
    case 'timer_fired':
      return onTimer(event, full)
    case 'message_failed': {
      const run = scene.world.runs.find((one) => one.id === event.payload.runId)
      if (run) routeToRun(full, run, happened(event, scene.now))
      return
    }
    default:
      // A cart, an order: whatever run has it as its subject.
      for (const run of scene.world.runs.filter(
        (one) => one.subject !== '' && one.subject === event.payload.subject,
      )) {
        routeToRun(full, run, happened(event, scene.now))
      }
  }
}

function conversationFor(world: World, event: TurnEvent): Conversation | undefined {
  const run = world.runs.find((one) => one.id === event.payload.runId)
  const id = run?.conversationId
  return (
    world.conversations.find((one) => one.id === id) ??
    world.conversations.find((one) => one.channelId === event.channelId) ??
    world.conversations[0]
  )
}

async function onReceived(
  tx: Queries,
  event: TurnEvent,
  payload: MessagePayload,
  scene: Scene,
): Promise<void> {
  const { conversation, world, output } = scene
  const { content } = payload
  const at = event.occurredAt
  conversation.windowUntil = latest(conversation.windowUntil, new Date(at.getTime() + windowMs))
  conversation.lastInAt = latest(conversation.lastInAt, at)
  if (payload.name && !world.contact.name) world.contact.name = payload.name
  if (content.type === 'reaction') {
    output.reactions.push({ contactId: event.contactId, providerId: content.to, emoji: content.emoji })
    return
  }
  output.messages.push(inbound(event, payload, scene))
  // What they wait for ends with their word; a snooze too.
  conversation.snoozedUntil = null
  // STOP is understood in every language and so tells of none.
  if (content.type === 'text' && !payload.consent) learnLanguage(world, content.text, scene.guess)
  if (conversation.mode === 'human') {
    conversation.waitingSince ??= at
    return
  }
  if (conversation.mode === 'closed') conversation.mode = 'bot'
  const written = output.messages.length
  routeSaid(scene, {
    type: 'said',
    id: event.id,
    now: scene.now.toISOString(),
    said: saidOf(content, conversation.lastChoices),
    ...(payload.consent ? { consent: await withChange(tx, world.contact.id, event, payload.consent) } : {}),
  })
  output.receipts.push({
    channelId: conversation.channelId,
    providerId: payload.providerId,
    typing: output.messages.length > written,
  })
}

/** The shop wrote from its own phone: a human has the conversation, as with any message of an agent. */
function onEchoed(event: TurnEvent, scene: Scene): void {
  const { conversation, output } = scene
  conversation.mode = 'human'
  conversation.lastHumanAt = latest(conversation.lastHumanAt, event.occurredAt)
  conversation.lastOutAt = latest(conversation.lastOutAt, event.occurredAt)
  conversation.waitingSince = null
  conversation.lastChoices = null
  output.messages.push(echoedMessage(event, where(scene)))
}

function onTimer(event: TurnEvent, scene: Scene): void {
  const { runId, seq, name, data } = event.payload as {
    runId: string
    seq: number
    name: string
    data: Record<string, unknown>
  }
  const run = scene.world.runs.find((one) => one.id === runId)
  if (!run || run.seq !== seq) {
    scene.log.debug({ runId }, 'timer of a run that has moved on')
    return
  }
  routeToRun(scene, run, { type: 'timer_fired', id: event.id, now: scene.now.toISOString(), name, data })
}

const happened = (event: TurnEvent, now: Date) => ({
  type: 'happened' as const,
  id: event.id,
  now: now.toISOString(),
  kind: event.kind,
  data: event.payload,
})

/** The message, and the file that comes with it booked to be fetched. */
function inbound(event: TurnEvent, { content }: MessagePayload, scene: Scene): NewMessage {
  const { conversation, output, newId } = scene
  const message = receivedMessage(event, where(scene))
  if (content.type !== 'media') return message
  const { mediaId, mime, filename } = content
  const fileId = newId()
  output.media.push({
    id: fileId,
    channelId: conversation.channelId,
    providerMediaId: mediaId,
    mime,
    filename: filename ?? null,
  })
  return { ...message, content: { ...content, fileId } }
}

const where = ({ conversation, world, newId }: Scene) => ({
  conversationId: conversation.id,
  channelId: conversation.channelId,
  sample: world.contact.sample,
  newId,
})

/** A language of the shop's: that of the opt-out word they wrote, else of their number; else the shop's own. */
function guessLanguage(
  { settings }: ShopState,
  { consent, content, identities = [] }: MessagePayload,
): string {
  const spoken = consent ? optLanguage(wordsOf(content)) : null
  const language = spoken ?? languageOfAddress(identities)
  return language && settings.languages.includes(language) ? language : settings.locale
}

function learnLanguage(world: World, text: string, guess: string): void {
  const { language, languageCandidate } = world.contact
  const detection = detect(text, { ...(language ? { contact: language } : {}), shop: guess })
  const next = nextLanguage({ language, candidate: languageCandidate }, detection)
  world.contact.language = next.language
  world.contact.languageCandidate = next.candidate
}

function latest(a: Date | null, b: Date): Date {
  return a && a > b ? a : b
}
