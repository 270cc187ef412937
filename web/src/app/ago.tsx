import { useTranslation } from 'react-i18next'
import { localeOf } from '../i18n/locale.ts'
import { useShopClock } from './shop-clock.ts'

const steps: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, as people say it; after a week the date. The full time is in its title. */
export function Ago({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const clock = useShopClock()
  const past = Date.parse(at) - Date.now()
  const [unit, ms] = steps.find(([, size]) => Math.abs(past) >= size) ?? ['second' as const, 1000]
  const words =
    Math.abs(past) > 7 * 86_400_000
      ? clock.day(at)
      : new Intl.RelativeTimeFormat(localeOf(i18n.language), { numeric: 'auto' }).format(
          unit === 'second' ? 0 : Math.round(past / ms),
          unit,
        )
  return (
    <time dateTime={at} title={clock.moment(at)}>
      {words}
    </time>
  )
}
