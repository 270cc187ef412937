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

/** What somebody must look at. */
export const openAlertsQuery = queryOptions({
  queryKey: keys.alerts,
  queryFn: () => api<Listed<Alert>>('GET', '/alerts?open=true&limit=50'),
  refetchOnMount: 'always',
})
export const resolveAlert = (id: string) => api('POST', `/alerts/${id}/resolve`)
