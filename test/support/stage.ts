import type { Content } from '../../src/channels/channel.ts'
import { answering, type Lookups } from '../../src/conversations/answers.ts'
import { handle } from '../../src/conversations/handle.ts'
import type { TurnEvent } from '../../src/conversations/load.ts'
import { linesOf } from '../../src/conversations/recent-words.ts'
import { noOutput, type Output, type World } from '../../src/conversations/world.ts'
import type { Flow } from '../../src/flows/flow.ts'
import { flows } from '../../src/flows/registry.ts'
import { indexFaqs } from '../../src/language/faq/index.ts'
import { optIntent, stopsOrderMessages } from '../../src/language/intents.ts'
import type { ShopState } from '../../src/shop/cache.ts'
import { faqIndexOf } from '../../src/shop/faqs/faq-index.ts'
import type { StoredFaq } from '../../src/shop/faqs/faqs.ts'
import type { OpeningHours } from '../../src/shop/hours/hours.ts'
import { noNotifications } from '../../src/shop/notifications/settings.ts'
import { indexQuickReplies } from '../../src/shop/quick-reply-index.ts'
import { defaultSettings } from '../../src/shop/settings.ts'
import { type Carts, findIn } from './carts.ts'
import { catalogue, findProducts } from './catalogue.ts'
import { quietLog } from './log.ts'
import type { Saved } from './saved-messages.ts'
import { noteWatching, openWatches, type Watches, wantedIn, watchedIn } from './watches.ts'

/** One shopper's conversation with a shop of soaps, without a database: the real routing, flows and words. */
export type Stage = {
  shop: ShopState
  world: World
  lookups: Lookups
  now: number
  ids: number
  /** What the shopper wrote, as lines. */
  said: string[]
  /** What the ledger says, by purpose. */
  consents: Record<string, boolean>
  timers: Output['timers']
  carts: Carts
  watches: Watches
}

export type Scenery = {
  name: string | null
  language: string | null
  returning: boolean
  saved: Saved[]
  faqs: StoredFaq[]
  /** Of flows, by their name. */
  settings: Record<string, Record<string, unknown>>
  now: string
  topics: string[]
  lookups: Partial<Lookups>
  /** Null: always open. */
  hours: OpeningHours | null
}

const nobody: Lookups = {
  findOrders: async () => [],
  proveOrder: async () => ({ proved: null, left: 2 }),
  findPlace: async () => ({ place: 1 }),
  findCart: async () => null,
  findProducts,
  findWanted: async () => ({ named: [], topic: null, carts: [], waiting: [] }),
  findWatched: async () => null,
}

export function openStage(scenery: Scenery): Stage {
  const { name, language, returning, saved, faqs, settings, now, topics, lookups, hours } = scenery
  const shop = {
    ...{ name: 'Σαπωνία', timeZone: 'Europe/Athens', country: 'GR', locale: 'el', currency: 'EUR' },
  }
  const replies = saved as ShopState['quickReplies']
  const watches = openWatches(catalogue)
  const carts: Carts = { byId: new Map(), left: new Map() }
  return {
    shop: {
      revision: 1,
      settings: defaultSettings(shop),
      quickReplies: [...replies].sort((a, b) => (a.menu ?? 99) - (b.menu ?? 99)),
      quickReplyIndex: indexQuickReplies(replies),
      faqs,
      faqIndex: faqIndexOf(faqs, indexFaqs(faqs)),
      flowSettings: new Map(
        Object.entries(settings).map(([flow, own]) => [
          flow,
          { enabled: true, enabledAt: new Date(0), settings: own, settingsSince: {}, copy: {} },
        ]),
      ),
      profile: {},
      hours,
      notifications: noNotifications,
    },
    world: {
      contact: {
        id: 'contact',
        name,
        language,
        languageCandidate: null,
        topics,
        sample: true,
        touched: false,
      },
      conversations: [openConversation(returning ? new Date(Date.parse(now) - 30 * 86_400_000) : null)],
      runs: [],
    },
    lookups: {
      ...nobody,
      findCart: async ({ id }) => findIn(carts, id),
      findWanted: async (asked) => wantedIn(watches, asked),
      findWatched: async ({ productId, dropPercent }) => watchedIn(watches, productId, dropPercent),
      ...lookups,
    },
    carts,
    watches,
    now: Date.parse(now),
    ids: 0,
    said: [],
    consents: {},
    timers: [],
  }
}

const openConversation = (lastInAt: Date | null): World['conversations'][number] => ({
  id: 'conversation',
  contactId: 'contact',
  channelId: 'channel',
  mode: 'bot',
  windowUntil: null,
  waitingSince: null,
  lastInAt,
  lastOutAt: null,
  lastHumanAt: null,
  handoverReason: null,
  summary: null,
  handedOverAt: null,
  urgent: false,
  dueAt: null,
  assignee: null,
  snoozedUntil: null,
  lastChoices: null,
  touched: false,
})

/** What came of an event, and how things stood before it. */
export type Outcome = { output: Output; before: { mode: string; language: string | null } }

/** Brings a message to the shop and tells what came of it. */
export function say(stage: Stage, content: Content): Promise<Outcome> {
  const text = content.type === 'text' ? content.text : ''
  const consent = intake(stage, text)
  return happen(stage, 'message_received', {
    providerId: `wamid.${stage.ids}`,
    content,
    ...(consent && { consent }),
  })
}

/** Any other event: an order that changed, a timer. */
export async function happen(stage: Stage, kind: string, payload: Record<string, unknown>): Promise<Outcome> {
  const id = String(++stage.ids)
  const now = new Date(stage.now)
  const event: TurnEvent = {
    ...{ id, source: 'stage', dedupeKey: id, kind, contactId: 'contact', channelId: 'channel', attempts: 0 },
    payload,
    occurredAt: now,
  }
  const output = noOutput()
  const known = { ...stage.consents }
  const before = { mode: stage.world.conversations[0]!.mode, language: stage.world.contact.language }
  if (payload.consent) remember(stage, payload.consent as Given)
  await handle(event, {
    world: stage.world,
    output,
    shop: stage.shop,
    flows: flows as readonly Flow<{ at: string }>[],
    ask: answering(stage.lookups),
    consentChange: async (given) => ({
      ...given,
      changed: given.purposes.some((purpose) => known[purpose] !== given.granted),
    }),
    speaks: async () => ({ locale: null, country: null }),
    recent: async () => [...stage.said, ...received(output)].slice(-6),
    newId: () => `id-${++stage.ids}`,
    now,
    log: quietLog,
  })
  for (const { purpose, granted } of output.consents) stage.consents[purpose] = granted
  // As from the database: what only lives in memory must not pass for state that can be stored.
  stage.world.runs = JSON.parse(JSON.stringify(stage.world.runs))
  for (const { direction, businessKey } of output.messages)
    if (direction === 'out') stage.carts.left.set(businessKey, now.toISOString())
  noteWatching(stage.watches, output.watching)
  stage.timers.push(...output.timers)
  stage.said.push(...received(output))
  return { output, before }
}

/** Fires the oldest timer that is due by then and not stale; null when there is none. */
export async function nextTimer(stage: Stage, until: number): Promise<Outcome | null> {
  const due = stage.timers.filter(({ dueAt }) => dueAt.getTime() <= until)
  const timer = due.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
  if (!timer) return null
  stage.timers.splice(stage.timers.indexOf(timer), 1)
  stage.now = Math.max(stage.now, timer.dueAt.getTime())
  const { runId, seq, name, payload } = timer
  return happen(stage, 'timer_fired', { runId, seq, name, data: payload })
}

const received = (output: Output) =>
  linesOf(output.messages.filter((one) => one.direction === 'in') as Parameters<typeof linesOf>[0])

type Given = { granted: boolean; purposes: string[] }

function remember(stage: Stage, { granted, purposes }: Given): void {
  for (const purpose of purposes) stage.consents[purpose] = granted
}

/** What intake writes to the ledger before the flows are asked. */
function intake(_stage: Stage, text: string): Given | null {
  const intent = stopsOrderMessages(text) ? 'orders' : optIntent(text)
  if (intent === null) return null
  return {
    granted: intent === 'in',
    purposes: intent === 'orders' ? ['orders'] : ['marketing', 'cart', 'stock'],
  }
}
