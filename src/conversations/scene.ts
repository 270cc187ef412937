import type { Context, Flow } from '../flows/flow.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import type { ShopState } from '../shop/cache.ts'
import type { Conversation, Output, World } from './world.ts'

/** All that a step may use besides the event. */
export type Scene = {
  world: World
  conversation: Conversation
  output: Output
  shop: ShopState
  flows: readonly Flow<{ at: string }>[]
  /** The language to try while none is known: by the shopper's number, else the shop's. */
  guess: string
  /** Whether the shopper had written before the event at hand. */
  returning: boolean
  newId: NewId
  now: Date
  log: Log
}

/** The language to answer in: the contact's, else the best guess. */
export function languageOf({ world, guess }: Scene): string {
  return world.contact.language ?? guess
}

/** What a flow is told besides the event. */
export function contextFor(scene: Scene, flow: Flow<{ at: string }>): Context {
  const { name, timeZone, country, locale, languages } = scene.shop.settings
  const own = scene.shop.flowSettings.get(flow.name)?.settings ?? {}
  return {
    contact: { name: scene.world.contact.name, language: languageOf(scene), returning: scene.returning },
    shop: { name, locale, country, timeZone },
    settings: { languages, ...flow.settings, ...own },
  }
}
