import type { Choice, Content } from '../../channels/channel.ts'
import type { Flow } from '../../flows/flow.ts'
import type { NewId } from '../../ids.ts'
import type { Log } from '../../log.ts'
import { type NewMessage, wordsOf } from '../../outbox/message.ts'
import type { ShopState } from '../../shop/cache.ts'
import type { FlowSetting } from '../../shop/flow-settings.ts'
import { answering } from '../answers.ts'
import { handle } from '../handle.ts'
import type { TurnEvent } from '../load.ts'
import { linesOf } from '../recent-words.ts'
import { noOutput, type Output, type World } from '../world.ts'
import { exampleCartId, exampleLookups, exampleOrderId } from './example.ts'

/** `wait`: until the next thing that the bot has planned for later, such as a reminder. */
type PreviewStep =
  | { does: 'write'; text: string }
  | { does: 'press'; id: string; title: string }
  | { does: 'leave_basket' }
  | { does: 'order_shipped' }
  | { does: 'wait' }

/** `at` is an instant of the preview. `flow` says whose words they are; null: the shopper's, or the house's own. */
export type PreviewBubble = {
  at: Date
  from: 'shopper' | 'shop'
  flow: string | null
  text: string
  choices: Choice[]
  link: { title: string; url: string } | null
}

type Asked = {
  shop: ShopState
  flows: readonly Flow<{ at: string }>[]
  newId: NewId
  log: Log
  now: Date
  language: string
  steps: PreviewStep[]
  /** Settings and words that are not saved yet, over those of the shop. */
  draft?: { flow: string; settings: Record<string, unknown>; copy: FlowSetting['copy'] } | undefined
}

/**
 * Runs the real flows over a conversation that nobody has: in memory, with the shop's own words and an invented
 * order and basket. Nothing is stored or sent. `waitsFor`: when the bot would next say something by itself.
 */
export async function previewConversation(
  asked: Asked,
): Promise<{ bubbles: PreviewBubble[]; mode: string; waitsFor: Date | null }> {
  const { newId, now: began } = asked
  const shop = withDraft(asked.shop, asked.draft)
  const ids = { contactId: newId(), channelId: newId(), conversationId: newId() }
  const world = newWorld(ids, asked.language)
  const ask = answering(exampleLookups(shop.settings.currency, began))
  const all = noOutput()
  const bubbles: PreviewBubble[] = []
  let now = began
  for (const [at, step] of asked.steps.entries()) {
    const timer = step.does === 'wait' ? nextTimer(world, all) : undefined
    if (step.does === 'wait' && !timer) continue
    if (timer && timer.dueAt > now) now = timer.dueAt
    const event = eventOf(step, { ...ids, id: String(at + 1), now, timer })
    const output = noOutput()
    await handle(event, {
      ...{ world, output, shop, flows: asked.flows, newId, now, log: asked.log, ask },
      consentChange: async (given) => ({ ...given, changed: true }),
      speaks: async () => ({ locale: null, country: null }),
      recent: async () => linesOf([...all.messages, ...output.messages].filter(isIn)),
    })
    all.messages.push(...output.messages)
    all.timers.push(...output.timers)
    for (const message of output.messages) bubbles.push(bubbleOf(message, world))
  }
  return { bubbles, mode: world.conversations[0]!.mode, waitsFor: nextTimer(world, all)?.dueAt ?? null }
}

type Timer = Output['timers'][number]
type About = { contactId: string; channelId: string; id: string; now: Date; timer: Timer | undefined }

const isIn = (one: NewMessage): one is NewMessage & { content: Content } => one.direction === 'in'

/** The first that is still awaited: one whose run has moved on is not. */
function nextTimer({ runs }: World, { timers }: Output): Timer | undefined {
  return timers
    .filter(({ runId, seq }) =>
      runs.some((run) => run.id === runId && run.seq === seq && run.status === 'active'),
    )
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
}

function eventOf(step: PreviewStep, { contactId, channelId, id, now, timer }: About): TurnEvent {
  const about = { id, contactId, channelId, occurredAt: now, attempts: 0, source: 'preview', dedupeKey: id }
  const wrote = (content: Content): TurnEvent => ({
    ...about,
    kind: 'message_received',
    payload: { providerId: id, content, name: 'Maria' },
  })
  switch (step.does) {
    case 'write':
      return wrote({ type: 'text', text: step.text })
    case 'press':
      return wrote({ type: 'choice', id: step.id, title: step.title })
    case 'leave_basket':
      return { ...about, kind: 'cart_updated', payload: { cartId: exampleCartId } }
    case 'order_shipped':
      return { ...about, kind: 'order_updated', payload: shipped(now) }
    case 'wait': {
      const { runId, seq, name, payload } = timer!
      return { ...about, kind: 'timer_fired', payload: { runId, seq, name, data: payload } }
    }
  }
}

const shipped = (now: Date) => ({
  orderId: exampleOrderId,
  status: 'fulfilled',
  previousStatus: 'paid',
  shipments: [],
  changedAt: now.toISOString(),
  placedAt: now.toISOString(),
  created: false,
})

function bubbleOf(
  { content, body, direction, runId, occurredAt }: NewMessage,
  { runs }: World,
): PreviewBubble {
  return {
    at: occurredAt,
    from: direction === 'in' ? 'shopper' : 'shop',
    flow: runs.find((run) => run.id === runId)?.flow ?? null,
    text: body || wordsOf(content),
    choices: content.type === 'choices' ? content.choices : [],
    link: content.type === 'link' ? { title: content.title, url: content.url } : null,
  }
}

/** The flow is on, whatever the shop has it at: who tries it out wants to see it. */
function withDraft(shop: ShopState, draft: Asked['draft']): ShopState {
  if (!draft) return shop
  const stored = shop.flowSettings.get(draft.flow)
  const { settings, copy } = draft
  const own = {
    enabled: true,
    enabledAt: stored?.enabledAt ?? new Date(0),
    settings,
    settingsSince: {},
    copy,
  }
  return { ...shop, flowSettings: new Map([...shop.flowSettings, [draft.flow, own]]) }
}

function newWorld({ contactId, channelId, conversationId }: Record<string, string>, language: string): World {
  return {
    contact: {
      id: contactId!,
      name: 'Maria',
      language,
      languageCandidate: null,
      topics: [],
      sample: true,
      touched: false,
    },
    conversations: [
      {
        ...{ id: conversationId!, contactId: contactId!, channelId: channelId!, mode: 'bot' },
        ...{ windowUntil: null, waitingSince: null, lastInAt: null, lastOutAt: null, lastHumanAt: null },
        ...{ handoverReason: null, summary: null, handedOverAt: null, urgent: false, dueAt: null },
        ...{ assignee: null, snoozedUntil: null, lastChoices: null, touched: false },
      },
    ],
    runs: [],
  }
}
