import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import type { Page } from './content.ts'
import { keys } from './keys.ts'

export type Flow = {
  name: string
  enabled: boolean
  settings: Record<string, unknown>
  copy: Record<string, Record<string, string>>
  /** By key, the values that its words may name. */
  facts: Record<string, string[]>
  changed: { settings: string[]; copy: Record<string, string[]> }
}
export type FlowPatch = {
  enabled?: boolean
  settings?: Record<string, unknown>
  copy?: Record<string, Record<string, string | null>>
}
export type PreviewStep =
  | { does: 'write'; text: string }
  | { does: 'press'; id: string; title: string }
  | { does: 'leave_basket' | 'order_shipped' | 'wait' }
export type Preview = {
  bubbles: {
    at: string
    from: 'shopper' | 'shop'
    flow: string | null
    text: string
    choices: { id: string; title: string }[]
    link: { title: string; url: string } | null
  }[]
  mode: string
  waitsFor: string | null
}

export const flowsQuery = queryOptions({
  queryKey: keys.flows,
  queryFn: () => api<Page<Flow>>('GET', '/flows'),
})
export const changeFlow = (name: string, patch: FlowPatch) => api<Flow>('PATCH', `/flows/${name}`, patch)
export const previewFlows = (asked: {
  language: string
  steps: PreviewStep[]
  draft?: { flow: string } & Pick<FlowPatch, 'settings' | 'copy'>
}) => api<Preview>('POST', '/flows/preview', asked)
