import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { today } from '../../../src/api/insights-shapes.ts'
import { api } from './client.ts'
import { keys } from './keys.ts'

export type Today = z.infer<typeof today>
export type Listed<T> = { items: T[]; next: string | null }
export type Hours = { from: string; to: string }
export type Settings = {
  name: string
  timeZone: string
  currency: string
  humanIdleMinutes: number
  languages: string[]
  locale: string
  country: string
  excludeOrderedWithinDays: number
  quietHours: Hours | null
  orderMessageHours: Hours | null
  frequencyCap: { messages: number; days: number } | null
}
type Stopped = {
  reason: 'number_refused' | 'number_paused' | 'device_unpaired'
  detail: string | null
  since: string | null
}
export type Channel = {
  id: string
  kind: string
  name: string
  number: string
  account: string
  fromEnvironment: boolean
  displayPhone: string | null
  status: string
  virtual: boolean
  reason: string | null
  /** Why nothing goes out by it. */
  stopped: Stopped | null
  /** Of a linked phone. */
  messagesPerMinute: number | null
  marketingPerDay: number | null
}
export type Store = {
  id: string
  kind: string
  baseUrl: string | null
  webhookUrl: string
  status: string
  reason: string | null
  progress: number | null
}

export const todayQuery = queryOptions({
  queryKey: keys.today,
  queryFn: () => api<Today>('GET', '/insights/today'),
})
export const settingsQuery = queryOptions({
  queryKey: keys.settings,
  queryFn: () => api<Settings>('GET', '/settings'),
})
export const changeSettings = (patch: Partial<Settings>) => api<Settings>('PATCH', '/settings', patch)
export const channelsQuery = queryOptions({
  queryKey: keys.channels,
  queryFn: () => api<Listed<Channel>>('GET', '/channels'),
})
export const storesQuery = queryOptions({
  queryKey: keys.stores,
  queryFn: () => api<Listed<Store>>('GET', '/stores'),
})
