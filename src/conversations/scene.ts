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
  /** Whether the shopper had written before the event at hand. */
  returning: boolean
  newId: NewId
  now: Date
  log: Log
}

/** The language to answer in: the contact's, else the shop's. */
export function languageOf({ world, shop }: Scene): string {
  return world.contact.language ?? shop.settings.locale
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
