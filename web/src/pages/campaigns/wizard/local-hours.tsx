import { useTranslation } from 'react-i18next'
import type { Plan, Schedule } from '../../../api/campaigns.ts'
import { usePlace } from '../../../app/shop-clock.ts'
import { momentOf, offsetOf, writtenAt } from '../../../app/shop-time.ts'
import { useFormats } from '../../../ui/formats.tsx'

const mostPlaces = 5

/** What hour it will be where the recipients live: of another zone than the shop's, the countries with most messages first. */
export function LocalHours({
  schedule,
  plan,
  shopZone,
}: {
  schedule: Schedule
  plan: Plan
  shopZone: string
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
        const at = local ? momentOf(`${writtenAt(starts, zone).slice(0, 10)}T${local}`, zone) : starts
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
