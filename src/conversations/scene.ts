import type { Context, Flow, HandedOver, OrderFacts, Query } from '../flows/flow.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { ShopState } from '../shop/cache.ts'
import type { Conversation, Output, World } from './world.ts'

type ConsentGiven = { granted: boolean; purposes: string[] }

/** All that the steps of one event may use besides the event. */
export type Scene = {
  world: World
  conversation: Conversation
  output: Output
  shop: ShopState
  flows: readonly Flow<{ at: string }>[]
  /** Answers a flow's question; plain JSON. */
  ask: (query: Query, scene: Scene, eventId: string) => Promise<unknown>
  /** Whether what intake wrote to the ledger for the message at hand changed anything. */
  consentChange: (given: ConsentGiven) => Promise<ConsentGiven & { changed: boolean }>
  /** What the shopper last wrote, a line a message, oldest first, the one at hand among them. */
  recent: () => Promise<string[]>
  /** The language to try while none is known: by the shopper's number, else the shop's. */
  guess: string
  /** Whether the shopper had written before the event at hand. */
  returning: boolean
  /** The shop's owner tries out the bot, or answers a notice: they are no shopper who waits. */
  fromOwner: boolean
  /** How many messages without a key of their own the event has brought: their keys are numbered. */
  said: number
  /** What a step of the event handed over, until somebody has told the shopper. */
  handedOver: HandedOver | null
  /** What of the shopper's wishes is sold out, until a flow has heard of it. */
  soldOut: { products: string[]; key?: string }[]
  /** The contact's own, looked up where words that name it are about to be said; null: they have none. */
  newestOrder?: OrderFacts | null
  newId: NewId
  now: Date
  log: Log
}

/** The language to answer in: the contact's, else the best guess. */
export function languageOf({ world, guess }: Pick<Scene, 'world' | 'guess'>): string {
  return world.contact.language ?? guess
}

/** What a flow is told besides the event. */
export function contextFor(scene: Scene, flow: Flow<{ at: string }>): Context {
  const { name, timeZone, country, locale, currency, languages } = scene.shop.settings
  const own = scene.shop.flowSettings.get(flow.name)
  const { name: called, topics } = scene.world.contact
  return {
    contact: { name: called, language: languageOf(scene), returning: scene.returning, topics },
    shop: { name, locale, country, timeZone, currency },
    settings: { languages, ...flow.settings, ...own?.settings },
    settingsSince: own?.settingsSince ?? {},
  }
}
