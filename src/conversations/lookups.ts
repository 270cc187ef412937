import type { Queries } from '../db/client.ts'
import type { Lookups } from './answers.ts'

/** Looks things up in the turn's own transaction. */
export const lookupsIn = (_tx: Queries): Lookups => ({
  findOrders: async () => [],
  proveOrder: async () => ({ proved: null, left: 0 }),
  findPlace: async () => ({ place: 1 }),
  findProducts: async () => [],
})
