import type { Choice, Reply } from '../channels/channel.ts'
import type { Context, Effect, Flow, FlowEvent, Said } from '../flows/flow.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Purpose } from '../outbox/message.ts'
import { wordsOf } from '../outbox/message.ts'
import type { ShopState } from '../shop/cache.ts'
import { answerTo } from './answers.ts'
import { wordsFor } from './wording.ts'
import type { Conversation, Output, Run, World } from './world.ts'

/** All that a step may use besides the event. */
export type Scene = {
  world: World
  conversation: Conversation
  output: Output
  shop: ShopState
  flows: readonly Flow<{ at: string }>[]
  /** Whether the shopper had written before the event at hand. */
  returning: boolean
  newId: NewId
  now: Date
  log: Log
}

/** More than this is a flow that goes in circles. */
const mostAsks = 8

/** Gives what a shopper said to the flow that wants it most; the one that is waiting for an answer comes before the merely willing. */
export function routeSaid(scene: Scene, event: Extract<FlowEvent, { type: 'said' }>): void {
  const flow = chooseFlow(scene, event.said)
  if (!flow) return
  const run = runOf(scene, flow, '')
  for (const other of scene.world.runs) {
    if (other.conversationId === scene.conversation.id) other.foreground = other === run
  }
  stepRun(scene, flow, run, event)
}

/** Gives an event to the run it belongs to, if that is still there. */
export function routeToRun(scene: Scene, run: Run, event: FlowEvent): void {
  const flow = enabled(scene).find((one) => one.name === run.flow)
  if (!flow || run.status !== 'active' || run.version !== flow.version) return
  stepRun(scene, flow, run, event)
}

function enabled({ flows, shop }: Scene) {
  return flows.filter((flow) => shop.flowSettings.get(flow.name)?.enabled !== false)
}

function chooseFlow(scene: Scene, said: Said): Flow<{ at: string }> | undefined {
  const rank = { must: 3, likely: 1, fallback: 0, no: -1 }
  let best: { flow: Flow<{ at: string }>; rank: number } | undefined
  for (const flow of enabled(scene)) {
    const bid = flow.bid(said, contextFor(scene, flow))
    const run = scene.world.runs.find(
      (one) => one.conversationId === scene.conversation.id && one.flow === flow.name && one.foreground,
    )
    const awaited =
      run?.status === 'active' && run.version === flow.version && flow.awaits?.(run.state) === true
    const own = bid !== 'must' && awaited ? 2 : rank[bid]
    if (own >= 0 && (!best || own > best.rank)) best = { flow, rank: own }
  }
  return best?.flow
}

function runOf(scene: Scene, flow: Flow<{ at: string }>, subject: string): Run {
  const found = scene.world.runs.find(
    (run) =>
      run.conversationId === scene.conversation.id && run.flow === flow.name && run.subject === subject,
  )
  if (found && found.status === 'active' && found.version === flow.version) return found
  const fresh = {
    version: flow.version,
    state: flow.start(contextFor(scene, flow)),
    status: 'active' as const,
  }
  // Its old timers are stale, and the commit writes only what has moved on.
  if (found) return Object.assign(found, fresh, { seq: found.seq + 1 })
  const run: Run = {
    id: scene.newId(),
    conversationId: scene.conversation.id,
    flow: flow.name,
    subject,
    seq: 0,
    foreground: false,
    ...fresh,
  }
  scene.world.runs.push(run)
  return run
}

/** Steps a run until it has no more questions, carrying out its effects. */
function stepRun(scene: Scene, flow: Flow<{ at: string }>, run: Run, first: FlowEvent): void {
  const before = JSON.stringify(run.state)
  const queue: FlowEvent[] = [first]
  let asks = 0
  let said = 0
  for (let event = queue.shift(); event; event = queue.shift()) {
    if (run.status === 'done') break
    const turn = flow.step(run.state, event, contextFor(scene, flow))
    if (turn.state === 'done') run.status = 'done'
    else run.state = turn.state
    for (const effect of turn.effects) {
      if (effect.type === 'ask') {
        if (++asks > mostAsks)
          throw new Error(`flow ${flow.name} asked more than ${mostAsks} questions in one turn`)
        const answer = answerTo(effect.query, { shop: scene.shop, language: languageOf(scene) })
        queue.push({ type: 'answered', id: first.id, now: first.now, query: effect.query.type, answer })
      } else said = carryOut(scene, flow, run, first.id, effect, said)
    }
  }
  moveOn(scene, run, before)
}

/** A run that is elsewhere than before has moved on: its older timers are stale, those of this step are not. */
function moveOn({ output }: Scene, run: Run, before: string): void {
  if (run.status === 'active' && JSON.stringify(run.state) === before) return
  const old = run.seq++
  for (const timer of output.timers) if (timer.runId === run.id && timer.seq === old) timer.seq = run.seq
}

/** Returns how many messages the event has brought so far: their keys are numbered. */
function carryOut(
  scene: Scene,
  flow: Flow<{ at: string }>,
  run: Run,
  eventId: string,
  effect: Exclude<Effect, { type: 'ask' }>,
  said: number,
): number {
  const { conversation, world, output, now } = scene
  switch (effect.type) {
    case 'say': {
      const replies = repliesOf(scene, flow, effect)
      replies.forEach((reply, i) => {
        const key = effect.key
          ? i === 0
            ? effect.key
            : `${effect.key}:${i}`
          : `reply:${eventId}:${said + i}`
        queueMessage(scene, run, reply, key, effect.purpose ?? 'reply')
      })
      return said + replies.length
    }
    case 'set_timer':
      output.timers.push({
        id: scene.newId(),
        runId: run.id,
        seq: run.seq,
        name: effect.name,
        dueAt: new Date(now.getTime() + effect.after.minutes * 60_000),
        payload: effect.data ?? {},
      })
      return said
    case 'hand_over':
      conversation.mode = 'human'
      conversation.waitingSince ??= now
      conversation.handoverReason = effect.reason
      conversation.summary = effect.summary
      return said
    case 'choose_language':
      world.contact.language = effect.language
      world.contact.languageCandidate = null
      return said
    case 'record_consent':
      for (const purpose of effect.purposes) {
        const dedupeKey = `turn:${eventId}:${flow.name}`
        output.consents.push({
          contactId: world.contact.id,
          purpose,
          granted: effect.granted,
          words: effect.words,
          dedupeKey,
          at: now,
        })
      }
      return said
  }
}

/** One thing to say may need two messages: a caption cannot carry buttons. */
function repliesOf(
  scene: Scene,
  flow: Flow<{ at: string }>,
  effect: Extract<Effect, { type: 'say' }>,
): Reply[] {
  const wording = { shop: scene.shop, flow, language: languageOf(scene), now: scene.now, log: scene.log }
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
  if (choices.length === 0) return media ? [{ ...media, caption: text }] : [{ type: 'text', text }]
  const asked: Reply = {
    type: 'choices',
    text,
    choices,
    ...(effect.listButton ? { listButton: wordsFor(effect.listButton, wording) } : {}),
  }
  return media ? [media, asked] : [asked]
}

function queueMessage(scene: Scene, run: Run, reply: Reply, businessKey: string, purpose: Purpose): void {
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
    runId: run.id,
    occurredAt: now,
    sample: world.contact.sample,
  })
  conversation.lastOutAt = now
  conversation.lastChoices = reply.type === 'choices' ? reply.choices : null
}

function languageOf({ world, shop }: Scene): string {
  return world.contact.language ?? shop.settings.locale
}

function contextFor(scene: Scene, flow: Flow<{ at: string }>): Context {
  const { name, timeZone, country, locale, languages } = scene.shop.settings
  const own = scene.shop.flowSettings.get(flow.name)?.settings ?? {}
  return {
    contact: { name: scene.world.contact.name, language: languageOf(scene), returning: scene.returning },
    shop: { name, locale, country, timeZone },
    settings: { languages, ...flow.settings, ...own },
  }
}
