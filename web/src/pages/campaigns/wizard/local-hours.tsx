import { useTranslation } from 'react-i18next'
import type { Plan, Schedule } from '../../../api/campaigns.ts'
import type { Settings } from '../../../api/shop.ts'
import { usePlace } from '../../../app/shop-clock.ts'
import { momentOf, offsetOf, writtenAt } from '../../../app/shop-time.ts'
import { useFormats } from '../../../ui/formats.tsx'
import { isWithin } from './quiet-note.tsx'

const mostPlaces = 5
const dayMs = 24 * 3_600_000

/** What hour it will be where the recipients live: of another zone than the shop's, the countries with most messages first. */
export function LocalHours({
  schedule,
  plan,
  shopZone,
  quiet,
}: {
  schedule: Schedule
  plan: Plan
  shopZone: string
  quiet: Settings['quietHours']
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { time } = useFormats()
  const place = usePlace()
  const starts = new Date(plan.startsAt)
  const zones = [...plan.countries]
    .sort((a, b) => b.messages - a.messages)
    .flatMap((one) => one.zones.slice(0, 1))
    .filter((zone) => offsetOf(starts, zone) !== offsetOf(starts, shopZone))
    .slice(0, mostPlaces)
  if (zones.length === 0) return <p className="text-sm text-soft">{t('sameHour')}</p>
  return (
    <ul className="grid gap-1 border-s-4 border-honey ps-3">
      {zones.map((zone) => {
        const local = schedule?.localTime
        const due = local ? momentOf(`${writtenAt(starts, zone).slice(0, 10)}T${local}`, zone) : starts
        const at = afterQuiet(due, zone, quiet)
        const [here, there] = [time(at, shopZone), time(at, zone)]
        return (
          <li key={zone}>
            {t('isHour', { time: here, place: place(shopZone), otherTime: there, otherPlace: place(zone) })}
          </li>
        )
      })}
    </ul>
  )
}

/** When somebody there gets what is due then: once their quiet hours are over. */
function afterQuiet(due: Date, zone: string, quiet: Settings['quietHours']): Date {
  const [day, time] = writtenAt(due, zone).split('T') as [string, string]
  if (!quiet || !isWithin(quiet, time)) return due
  const end = momentOf(`${day}T${quiet.to}`, zone)
  return end > due
    ? end
    : momentOf(`${writtenAt(new Date(end.getTime() + dayMs), zone).slice(0, 10)}T${quiet.to}`, zone)
}
