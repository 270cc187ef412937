import { type WatchDeps, wakeWatchers } from './commerce/watches/wake.ts'
import type { Flow } from './flows/flow.ts'
import type { Log } from './log.ts'
import type { ShopCache } from './shop/cache.ts'
import { type SingleFlight, singleFlight } from './single-flight.ts'

/** The flow that people ask, and whose settings say when they are told. */
const flowName = 'product-watch'

type Deps = { shop: ShopCache; flows: readonly Flow<{ at: string }>[]; log: Log }

/** Looks for those who wait for what has changed, one look at a time: ten thousand may wait for one product. */
export function createWatching(
  deps: Deps,
  commerce: () => Promise<Omit<WatchDeps, 'since' | 'dropPercent'>>,
): SingleFlight {
  const look = async () => {
    const { flowSettings } = await deps.shop.current()
    const own = flowSettings.get(flowName)
    const flow = deps.flows.find(({ name }) => name === flowName)
    const { dropPercent } = { ...flow?.settings, ...own?.settings } as { dropPercent: number }
    const since = !flow || own?.enabled === false ? null : (own?.enabledAt ?? new Date(0))
    await wakeWatchers({ ...(await commerce()), since, dropPercent })
  }
  return singleFlight(look, deps.log, 'watchers not woken')
}
