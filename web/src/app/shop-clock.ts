import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { settingsQuery } from '../api/shop.ts'
import { localeOf } from '../i18n/locale.ts'
import { offsetOf } from './shop-time.ts'

type At = string | Date

/** The shop's clock, told in the reader's language. Colleagues in two countries read the same hour of the same message. */
export type ShopClock = {
  /** Undefined until it is known: then everything is told as '…', since an hour that changes would be read as another. */
  zone: string | undefined
  told(at: At, options: Intl.DateTimeFormatOptions): string
  day(at: At): string
  time(at: At): string
  /** With the shop's place where the reader's own clock shows another hour. */
  moment(at: At): string
  /** What was told of a moment, with the shop's place likewise. */
  placed(at: At, told: string): string
}

/** How people call the place whose clocks a zone is. */
export function usePlace(): (zone: string) => string {
  const { t } = useTranslation()
  return (zone) => t(`cities.${zone}`, zone.split('/').at(-1)!.replaceAll('_', ' '))
}

export function useShopClock(): ShopClock {
  const { t, i18n } = useTranslation()
  const place = usePlace()
  const { data: settings } = useQuery(settingsQuery)
  const zone = settings?.timeZone
  const where = zone === undefined ? '' : place(zone)
  // One and the same while nothing changes: long lists hand it to every row of theirs.
  return useMemo(
    () => clockOf(zone, localeOf(i18n.language), (at) => t('shopTime', { at, place: where })),
    [zone, where, i18n.language, t],
  )
}

function clockOf(zone: string | undefined, locale: string, withPlace: (told: string) => string): ShopClock {
  const formats = new Map<string, Intl.DateTimeFormat>()
  const told: ShopClock['told'] = (at, options) => {
    if (zone === undefined) return '…'
    const key = JSON.stringify(options)
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
    formats.set(key, format)
    return format.format(new Date(at))
  }
  const placed: ShopClock['placed'] = (at, shown) => {
    const date = new Date(at)
    const isOwnHour = zone === undefined || offsetOf(date, zone) === -date.getTimezoneOffset() * 60_000
    return isOwnHour ? shown : withPlace(shown)
  }
  return {
    zone,
    told,
    placed,
    day: (at) => told(at, { dateStyle: 'medium' }),
    time: (at) => told(at, { hour: '2-digit', minute: '2-digit' }),
    moment: (at) => placed(at, told(at, { dateStyle: 'medium', timeStyle: 'short' })),
  }
}
