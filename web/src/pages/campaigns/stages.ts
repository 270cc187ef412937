import type { Campaign } from '../../api/campaigns.ts'

/** Whether it was launched for a time that has not come: until then there is a plan, and nothing to report. */
export const isAhead = ({ status, occasion }: Pick<Campaign, 'status' | 'occasion'>): boolean =>
  occasion === null && (status === 'scheduled' || status === 'paused')

/** Whether nothing more goes out, by a campaign's status. */
export const isOver = (status: string): boolean => status === 'cancelled' || status === 'finished'

/** Whether a daily limit leaves a part of its audience to the days to come: until then only those of the days before are counted. */
export const isFilling = (
  one: Pick<Campaign, 'kind' | 'status' | 'dailyCeiling' | 'occasion' | 'frozenAt'>,
): boolean =>
  one.kind === 'broadcast' &&
  one.dailyCeiling !== null &&
  one.occasion !== null &&
  one.frozenAt === null &&
  !isOver(one.status)
