import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type * as shapes from '../../../src/api/checklist-shapes.ts'
import { api } from './client.ts'
import { keys } from './keys.ts'
import type { Channel, Store } from './shop.ts'

export type Checklist = z.infer<typeof shapes.checklist>
export type Finding = z.infer<typeof shapes.findings>['items'][number]

export const checklistQuery = queryOptions({
  queryKey: keys.checklist,
  queryFn: () => api<Checklist>('GET', '/checklist'),
})

/** What Meta says of a number, asked anew each time somebody wants to see it. */
export const checkQuery = (id: string) =>
  queryOptions({
    // Not among what an event of the number makes stale: Meta would be asked again for each.
    queryKey: ['checks', id],
    queryFn: () => api<{ items: Finding[] }>('POST', `/channels/${id}/check`),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const addNumber = (number: Record<string, string>) => api<Channel>('POST', '/channels', number)
export const changeNumber = (id: string, patch: Record<string, string>) =>
  api<Channel>('PATCH', `/channels/${id}`, patch)

/** What hangs on a number, asked before it is corrected or removed. */
export const numberUseQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', id, 'use'],
    queryFn: () =>
      api<{ unused: boolean; campaigns: string[]; waiting: number }>('GET', `/channels/${id}/use`),
  })
export const removeNumber = (id: string) => api<Channel>('DELETE', `/channels/${id}`)

export const pauseNumber = (id: string) => api<Channel>('POST', `/channels/${id}/pause`)
export const resumeNumber = (id: string) => api<Channel>('POST', `/channels/${id}/resume`)

export type NewStore = {
  kind: string
  baseUrl: string
  webhookSecret: string | null
  credentials: Record<string, string>
}
export const connectStore = (store: NewStore) => api<Store>('POST', '/stores', store)
export const removeSamples = () => api<{ removed: number }>('DELETE', '/sample-data')
export const sendTest = (to: string) => api('POST', '/checklist/test', { to })
