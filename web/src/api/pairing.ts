import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { pairing } from '../../../src/api/pairing-shapes.ts'
import { api } from './client.ts'
import type { Channel } from './shop.ts'

export type Pairing = z.infer<typeof pairing>
/** How fast a linked phone writes, and whether it writes to many. */
export type Pace = { messagesPerMinute: number; allowMarketing: boolean; marketingPerDay?: number }

const underWayMs = 1500
const settledMs = 10_000

/** Asked again and again: a code holds for seconds, and whoever holds the phone may scan it at any moment. */
export const pairingQuery = (id: string) =>
  queryOptions({
    queryKey: ['pairing', id],
    queryFn: () => api<Pairing>('GET', `/channels/${id}/pairing`),
    refetchInterval: ({ state }) =>
      state.data?.state === 'starting' || state.data?.state === 'qr' ? underWayMs : settledMs,
  })

export const addPhone = (name: string) =>
  api<Channel>('POST', '/channels', { kind: 'linked-device', name, acceptRisk: true })
export const startPairing = (id: string) => api<Pairing>('POST', `/channels/${id}/pairing`)
export const endPairing = (id: string) => api<Pairing>('DELETE', `/channels/${id}/pairing`)
export const changePhone = (id: string, patch: { name?: string } & Partial<Pace>) =>
  api<Channel>('PATCH', `/channels/${id}`, patch)
