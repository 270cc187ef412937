import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type Alert = {
  id: string
  kind: string
  subject: string
  details: Record<string, unknown>
  raisedAt: string
  times: number
}

/** What somebody must look at. No live event tells of it: it is asked for again each minute, and when Home is opened. */
export const openAlertsQuery = queryOptions({
  queryKey: keys.alerts,
  queryFn: () => api<Listed<Alert>>('GET', '/alerts?open=true&limit=50'),
  refetchInterval: 60_000,
  refetchOnMount: 'always',
})
export const resolveAlert = (id: string) => api('POST', `/alerts/${id}/resolve`)
