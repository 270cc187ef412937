import type { Speaks } from '../commerce/speaks.ts'
import { nothingHeard } from '../flows/flow.ts'
import { languageOfAddress, languageOfCountry } from '../language/countries.ts'
import { detect, nextLanguage } from '../language/detect.ts'
import { intentLanguage, isGreeting, optLanguage } from '../language/intents.ts'
import { type NewMessage, wordsOf } from '../outbox/message.ts'
import type { ShopState } from '../shop/cache.ts'
import { hear } from './heard.ts'
import { echoedMessage, type MessagePayload, receivedMessage } from './inbound.ts'
import type { TurnEvent } from './load.ts'
import { routeBesideHuman, routeHappened, routeOverheard, routeSaid, routeToRun } from './route.ts'
import { saidOf } from './said.ts'
import { languageOf, type Scene } from './scene.ts'
import { tellHandover, waitOn } from './tell-handover.ts'
import { waitsAlone } from './waits-alone.ts'
import type { Conversation, World } from './world.ts'

const windowMs = 24 * 3_600_000

/** Brings one event to whom it concerns. Throws where a flow does; then nothing of the event is kept. */
export async function handle(
  event: TurnEvent,
  scene: Omit<
    Scene,
    'conversation' | 'returning' | 'guess' | 'said' | 'handedOver' | 'soldOut' | 'recent' | 'fromOwner'
  > & {
    recent: (conversation: Conversation) => Promise<string[]>
    speaks: () => Promise<Speaks>
  },
): Promise<void> {
  const conversation = conversationFor(scene.world, event)
  if (!conversation) return
  conversation.touched = true
  const payload = event.payload as unknown as MessagePayload
  const { speaks, ...given } = scene
  const full: Scene = {
    ...given,
    conversation,
    guess: guessLanguage(scene.shop, await withSpeaks(payload, scene.world, speaks)),
    returning: conversation.lastInAt !== null,
    said: 0,
    fromOwner: isOwner(scene.shop, payload),
    handedOver: null,
    soldOut: [],
    recent: () => scene.recent(conversation),
  }
  await bring(event, payload, full)
  await tellSoldOut(full, event)
  await tellHandover(full, event.id)
}

async function bring(event: TurnEvent, payload: MessagePayload, scene: Scene): Promise<void> {
  const { output } = scene
  const { contactId } = event
  switch (event.kind) {
    case 'message_received':
      return onReceived(event, payload, scene)
    case 'message_echoed':
      onEchoed(event, scene)
      return routeOverheard(scene, { ...happened(event, scene.now), kind: 'taken_over', data: {} })
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
      return onTimer(event, scene)
    case 'message_failed': {
      const run = scene.world.runs.find((one) => one.id === event.payload.runId)
      if (run) await routeToRun(scene, run, happened(event, scene.now))
      return
    }
    default:
      await routeHappened(scene, happened(event, scene.now), event.occurredAt)
      return routeOverheard(scene, happened(event, scene.now))
  }
}

/** To whom a human talks, the human offers what there is. */
async function tellSoldOut(scene: Scene, event: TurnEvent): Promise<void> {
  for (const data of scene.soldOut.splice(0)) {
    if (scene.conversation.mode === 'human') return
    await routeHappened(scene, { ...happened(event, scene.now), kind: 'tell_sold_out', data }, scene.now)
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

async function onReceived(event: TurnEvent, payload: MessagePayload, scene: Scene): Promise<void> {
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
  const said = saidOf(content, conversation.lastChoices)
  await routeOverheard(scene, { ...happened(event, scene.now), data: { text: said.text } })
  const isMute = conversation.mode === 'human' && !waitsAlone(scene)
  const saying = {
    type: 'said',
    id: event.id,
    now: scene.now.toISOString(),
    said,
    heard: isMute ? nothingHeard : hear(scene.shop, said, languageOf(scene)),
    ...(payload.consent ? { consent: await scene.consentChange(payload.consent) } : {}),
  } as const
  if (conversation.mode === 'human') {
    conversation.waitingSince ??= at
    const isHeard = await routeBesideHuman(scene, saying)
    // What nobody is sure of is meant for the human, and so is a "hello?": no guess comes between.
    if (!isHeard && !isMute && !isGreeting(said.text)) await routeSaid(scene, saying, 'likely')
    waitOn(scene)
    return
  }
  if (conversation.mode === 'closed') conversation.mode = 'bot'
  const written = output.messages.length
  await routeSaid(scene, saying)
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
  conversation.dueAt = null
  conversation.lastChoices = null
  output.messages.push(echoedMessage(event, where(scene)))
}

async function onTimer(event: TurnEvent, scene: Scene): Promise<void> {
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
  await routeToRun(scene, run, {
    type: 'timer_fired',
    id: event.id,
    now: scene.now.toISOString(),
    name,
    data,
  })
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

/** A language of the shop's: that of the opt-out word they wrote, else of their number or account; else the shop's own. */
function guessLanguage(
  { settings }: ShopState,
  { consent, content, identities = [], speaks }: Spoken,
): string {
  // Who stops marketing in WhatsApp's own settings writes nothing.
  const spoken = consent && content ? optLanguage(wordsOf(content)) : null
  const language = spoken ?? languageOfAddress(identities) ?? languageOfAccount(speaks)
  return language && settings.languages.includes(language) ? language : settings.locale
}

type Spoken = Partial<MessagePayload> & { speaks?: Speaks }

/** A message bears its number, and a cart what its store knows. A timer bears neither: so of who never wrote it is looked up. */
async function withSpeaks(payload: Spoken, { contact }: World, find: () => Promise<Speaks>): Promise<Spoken> {
  const isKnown =
    contact.language !== null || payload.identities !== undefined || payload.speaks !== undefined
  return isKnown ? payload : { ...payload, speaks: await find() }
}

function languageOfAccount(speaks: Speaks | undefined): string | null {
  const [language = ''] = (speaks?.locale ?? '').toLowerCase().split(/[-_]/)
  return language || (speaks?.country ? languageOfCountry(speaks.country) : null)
}

function isOwner({ notifications }: ShopState, { identities = [] }: MessagePayload): boolean {
  const phone = notifications.ownerPhone
  return phone !== null && identities.some(({ kind, value }) => kind === 'phone' && value === phone)
}

function learnLanguage(world: World, text: string, guess: string): void {
  const { language, languageCandidate } = world.contact
  const detection = detect(text, { ...(language ? { contact: language } : {}), shop: guess })
  const asked = language === null && detection.confidence === 'none' ? intentLanguage(text) : null
  const next = nextLanguage(
    { language, candidate: languageCandidate },
    asked === null ? detection : { language: asked, confidence: 'likely' },
  )
  world.contact.language = next.language
  world.contact.languageCandidate = next.candidate
}

function latest(a: Date | null, b: Date): Date {
  return a && a > b ? a : b
}
