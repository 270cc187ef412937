import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { cartReport, daily, metrics } from '../../../src/api/insights-shapes.ts'
import { api } from './client.ts'
import { keys } from './keys.ts'

export type Daily = z.infer<typeof daily>
export type Retention = z.infer<typeof metrics>
export type CartReport = z.infer<typeof cartReport>
/** Dates of the shop's zone; `to` is the day after the last. */
export type Period = { from: string; to: string }

const ask = (what: string, { from, to }: Period) => `/insights/${what}?from=${from}&to=${to}`

export const dailyQuery = (period: Period) =>
  queryOptions({
    queryKey: [...keys.insights, 'daily', period],
    queryFn: () => api<Daily>('GET', ask('daily', period)),
  })
export const retentionQuery = (period: Period) =>
  queryOptions({
    queryKey: [...keys.insights, 'retention', period],
    queryFn: () => api<Retention>('GET', ask('retention', period)),
  })
export const cartsQuery = (period: Period) =>
  queryOptions({
    queryKey: [...keys.insights, 'carts', period],
    queryFn: () => api<CartReport>('GET', ask('carts', period)),
  })
