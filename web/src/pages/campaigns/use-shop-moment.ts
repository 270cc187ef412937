import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { settingsQuery } from '../../api/shop.ts'
import { useFormats } from '../../ui/formats.tsx'
import { offsetOf } from './shop-time.ts'

/** How people call the place whose clocks a zone is. */
export function usePlace(): (zone: string) => string {
  const { t } = useTranslation('campaigns')
  return (zone) => t(`cities.${zone}`, zone.split('/').at(-1)!.replaceAll('_', ' '))
}

/**
 * A moment by the shop's clock, as the fields of a schedule have it; with the shop's place where the reader's own clock
 * shows another hour.
 */
export function useShopMoment(): (at: string) => string {
  const { t } = useTranslation('campaigns')
  const { moment } = useFormats()
  const place = usePlace()
  const { data: settings } = useQuery(settingsQuery)
  return (at) => {
    // By no clock at all, until the shop's is known: an hour that then changes would be read as the plan's.
    if (!settings) return '…'
    const { timeZone } = settings
    const date = new Date(at)
    const shown = moment(date, timeZone)
    const isOwnHour = offsetOf(date, timeZone) === -date.getTimezoneOffset() * 60_000
    return isOwnHour ? shown : t('shopTime', { at: shown, place: place(timeZone) })
  }
}
