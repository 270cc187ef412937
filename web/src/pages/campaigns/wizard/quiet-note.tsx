import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../api/campaigns.ts'
import type { Settings } from '../../../api/shop.ts'
import { writtenAt } from '../../../app/shop-time.ts'

/** Told where the hour that was chosen lies in the quiet hours: nothing goes then. */
export function QuietNote({ draft, settings }: { draft: Draft; settings: Settings }) {
  const { t } = useTranslation('campaigns/wizard')
  const { quietHours: quiet, timeZone } = settings
  const time = timeOf(draft, timeZone)
  if (!quiet || time === undefined || !isWithin(quiet, time)) return null
  return <p className="text-sm text-honey">{t('quietNote', quiet)}</p>
}

function timeOf({ kind, schedule }: Draft, timeZone: string): string | undefined {
  if (kind !== 'broadcast') return schedule.time
  return schedule?.localTime ?? (schedule?.at && writtenAt(new Date(schedule.at), timeZone).slice(11))
}

/** Whether a time of day lies in a span of a day, which may go over midnight. */
export const isWithin = ({ from, to }: { from: string; to: string }, time: string): boolean =>
  from <= to ? time >= from && time < to : time >= from || time < to
