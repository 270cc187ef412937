import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { keys } from './keys.ts'

type Told = { handovers: 'all' | 'urgent' | 'none'; ownerPhone: string | null; template: string | null }
/** `secret` only in the answer that made it; `disabled`: why nothing is sent there any more. */
export type Notifications = Told & {
  webhook: { url: string; disabled: string | null; secret?: string } | null
}
export type NotificationsInput = Told & { webhook: { url: string; rotateSecret?: boolean } | null }
type Tested = {
  webhook: { outcome: 'sent' | 'failed' | 'gone'; reason: string | null } | null
  whatsapp: 'waiting' | null
}

export const notificationsQuery = queryOptions({
  queryKey: keys.notifications,
  queryFn: () => api<Notifications>('GET', '/notifications'),
})
export const changeNotifications = (input: NotificationsInput) =>
  api<Notifications>('PUT', '/notifications', input)
export const testNotifications = () => api<Tested>('POST', '/notifications/test')
