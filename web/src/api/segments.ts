import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { counts, member, segment } from '../../../src/api/segment-shapes.ts'
import type { Conditions } from '../../../src/campaigns/segments/conditions.ts'
import { api, fileLanguage, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type Segment = z.infer<typeof segment> & { conditions: Conditions }
export type SegmentCounts = z.infer<typeof counts>
export type Member = z.infer<typeof member>
export type { Conditions }

/** An estimate is there at once, and the count a few seconds later. */
const untilCounted = {
  refetchInterval: ({ state }: { state: { data?: SegmentCounts | undefined } }) =>
    state.data?.estimated ? 1500 : (false as const),
}
export const aboutSo = ({ estimated }: SegmentCounts, number: string) => (estimated ? `≈ ${number}` : number)

export const segmentsQuery = queryOptions({
  queryKey: [...keys.segments, 'list'],
  queryFn: () => api<Listed<Segment>>('GET', '/segments?limit=200'),
})
export const segmentQuery = (id: string) =>
  queryOptions({ queryKey: [...keys.segments, id], queryFn: () => api<Segment>('GET', `/segments/${id}`) })
export const segmentCountQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.segments, id, 'count'],
    queryFn: () => api<SegmentCounts>('GET', `/segments/${id}/count`),
    ...untilCounted,
  })
/** How many people conditions hold for, before they are saved. */
export const countQuery = (conditions: Conditions) =>
  queryOptions({
    queryKey: [...keys.segments, 'count', conditions],
    queryFn: () => api<SegmentCounts>('POST', '/segments/count', { conditions }),
    placeholderData: (before) => before,
    retry: false,
    ...untilCounted,
  })
export const membersQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...keys.segments, id, 'contacts', cursor],
    queryFn: () => api<Listed<Member>>('GET', `/segments/${id}/contacts${queryOf({ cursor })}`),
  })
export const createSegment = (given: { name: string; conditions: Conditions }) =>
  api<Segment>('POST', '/segments', given)
export const changeSegment = (id: string, given: { name?: string; conditions?: Conditions }) =>
  api<Segment>('PATCH', `/segments/${id}`, given)
export const deleteSegment = (id: string) => api('DELETE', `/segments/${id}`)
export const membersFile = (id: string, language: string) =>
  `/api/segments/${id}/contacts.csv${queryOf({ lang: fileLanguage(language) })}`
