import { useTranslation } from 'react-i18next'
import type { Timing } from '../../api/campaigns.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { localeOf } from '../../i18n/locale.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A Monday. */
const monday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

/** What a day of the week is called in the reader's language. */
export function useDayName(): (day: (typeof weekdays)[number]) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(localeOf(i18n.language), { weekday: 'long', timeZone: 'UTC' })
  return (day) => format.format(monday + weekdays.indexOf(day) * dayMs)
}

/** How often what does not go once goes, as a sentence; undefined of what goes once. */
export function useRhythm(): (timing: Timing) => string | undefined {
  const { t } = useTranslation('campaigns')
  const { placed } = useShopClock()
  const dayName = useDayName()
  const shopTime = (time: string) => placed(new Date(), time)
  return ({ kind, schedule }) => {
    switch (kind) {
      case 'broadcast':
        return undefined
      case 'recurring': {
        const { every, weekday, nth = 1, time } = schedule
        return t(`rhythm.${every}`, {
          day: dayName(weekday),
          nth: t(`rhythm.${weekday === 'sat' ? 'nthSaturdays' : 'nths'}.${nth}`),
          time: shopTime(time),
        })
      }
      case 'lifecycle': {
        const { time, once } = schedule
        return t(time === undefined ? 'rhythm.hour' : 'rhythm.daily', {
          once: t(`rhythm.onces.${once}`),
          ...(time !== undefined && { time: shopTime(time) }),
        })
      }
    }
  }
}
