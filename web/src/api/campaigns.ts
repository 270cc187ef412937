import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { reached, report } from '../../../src/api/campaign-report-shapes.ts'
import type {
  campaign,
  campaignWithCounts,
  plan,
  planned,
  recipient,
} from '../../../src/api/campaign-shapes.ts'
import type {
  Audience,
  Lifecycle,
  Recurring,
  TemplateUse,
  Variable,
} from '../../../src/campaigns/campaign-shape.ts'
import { api, fileLanguage, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type { Audience, Lifecycle, Recurring, TemplateUse, Variable }
/** Of what is sent once. */
export type Schedule = { at?: string | undefined; localTime?: string | undefined } | null
/** When a campaign sends: once, again and again, or whenever somebody comes to fit. */
export type Timing =
  | { kind: 'broadcast'; schedule: Schedule }
  | { kind: 'recurring'; schedule: Recurring }
  | { kind: 'lifecycle'; schedule: Lifecycle }
export type Kind = Timing['kind']
type Variant = { name: string; template: TemplateUse }
type Typed<T> = Omit<T, 'audience' | 'template' | 'kind' | 'schedule' | 'variants'> & {
  audience: Audience
  template: TemplateUse
  variants: Variant[]
} & Timing
export type Campaign = Typed<z.infer<typeof campaign>>
export type CampaignWithCounts = Typed<z.infer<typeof campaignWithCounts>>
export type Plan = z.infer<typeof plan>
export type Planned = z.infer<typeof planned>
export type Recipient = z.infer<typeof recipient>
export type Report = z.infer<typeof report>
export type Reached = z.infer<typeof reached>
export type StepName = Report['steps'][number]['step']

/** What a draft is made of. */
export type Draft = {
  name: string
  audience: Audience
  template: TemplateUse
  holdout: number
  variants: Variant[]
  dailyCeiling: number | null
  discountCodes: string[]
} & Timing

const pauseMs = 1500
const runs = (status: string | undefined) => status === 'running' || status === 'scheduled'

/** People read and answer long after the last message went: of whatever has sent, that is news now and then. */
const answeredAfter = (status: string): number | false =>
  status === 'paused' || status === 'finished' ? 10 * pauseMs : false

/** While messages go, how many is news each moment; what waits for its time, or for its next one, is counted for nothing. */
function againAfter(one: CampaignWithCounts | undefined): number | false {
  if (!one) return false
  if (!runs(one.status)) return answeredAfter(one.status)
  const { pending, sending } = one.counts
  const isAtWork = one.status === 'running' && (one.kind === 'broadcast' || pending + sending > 0)
  return isAtWork ? pauseMs : 6 * pauseMs
}

export const campaignsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [...keys.campaigns, 'list', cursor],
    queryFn: () => api<Listed<Campaign>>('GET', `/campaigns${queryOf({ cursor, limit: 25 })}`),
  })
export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.campaigns, id],
    queryFn: () => api<CampaignWithCounts>('GET', `/campaigns/${id}`),
    refetchInterval: ({ state }) => againAfter(state.data),
  })
export const reportQuery = (id: string, status: string) =>
  queryOptions({
    queryKey: [...keys.campaigns, id, 'report'],
    queryFn: () => api<Report>('GET', `/campaigns/${id}/report`),
    refetchInterval: runs(status) ? 4 * pauseMs : answeredAfter(status),
  })
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.campaigns, id, 'plan'],
    queryFn: () => api<Plan>('GET', `/campaigns/${id}/plan`),
  })

/** Who stands behind a number of the plan. */
export type Part = { part: string; reason?: string; variant?: number; country?: string }
export const plannedQuery = (id: string, part: Part, cursor: string | undefined, limit = 50) =>
  queryOptions({
    queryKey: [...keys.campaigns, id, 'plan', 'people', part, cursor, limit],
    queryFn: () => api<Listed<Planned>>('GET', `/campaigns/${id}/plan/people${askedOf(part, cursor, limit)}`),
  })
// An empty country is one that is not known, and said as such.
const askedOf = ({ country, ...part }: Part, cursor: string | undefined, limit: number) =>
  queryOf({ ...part, cursor, limit }) + (country === undefined ? '' : `&country=${country}`)

export const recipientsQuery = (
  id: string,
  status: string,
  asked: { q: string; outcome: string; cursor: string | undefined },
) =>
  queryOptions({
    queryKey: [...keys.campaigns, id, 'recipients', asked],
    queryFn: () =>
      api<Listed<Recipient>>('GET', `/campaigns/${id}/recipients${queryOf({ ...asked, limit: 25 })}`),
    placeholderData: (before) => before,
    refetchInterval: runs(status) ? 4 * pauseMs : answeredAfter(status),
  })
export const reachedQuery = (id: string, step: StepName, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...keys.campaigns, id, 'report', step, cursor],
    queryFn: () =>
      api<Listed<Reached>>('GET', `/campaigns/${id}/report/${step}/people${queryOf({ cursor })}`),
  })
/** The same as a file, its failures explained in a language that the server has. */
export const recipientsFile = (id: string, outcome: string, language: string) =>
  `/api/campaigns/${id}/recipients.csv${queryOf({ outcome, lang: fileLanguage(language) })}`

export const createCampaign = (draft: Draft) => api<{ id: string }>('POST', '/campaigns', draft)
export const changeCampaign = (id: string, patch: Partial<Draft>) =>
  api<Campaign>('PATCH', `/campaigns/${id}`, patch)
export const deleteCampaign = (id: string) => api('DELETE', `/campaigns/${id}`)
export type Move = 'launch' | 'pause' | 'resume' | 'draft' | 'cancel'
export const moveCampaign = (id: string, move: Move) =>
  api<{ id: string; status: Campaign['status'] }>('POST', `/campaigns/${id}/${move}`)
export const copyCampaign = (id: string) => api<Campaign>('POST', `/campaigns/${id}/copy`)
export const retryFailed = (id: string) => api<Campaign>('POST', `/campaigns/${id}/retry`)
export const sendTest = (id: string, to: string, variant: number) =>
  api<{ text: string }>('POST', `/campaigns/${id}/test`, { to, variant })
