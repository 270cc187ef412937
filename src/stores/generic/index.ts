import type { Store } from '../store.ts'

/** Any store that speaks to our own API, in our own shapes: there is nothing to verify or to translate. */
export function createGeneric(): Store {
  return { name: 'generic', webhooks: null, api: null }
}
