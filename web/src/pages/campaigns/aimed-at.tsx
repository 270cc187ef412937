import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../api/campaigns.ts'
import { importsQuery } from '../../api/imports.ts'
import { segmentsQuery } from '../../api/segments.ts'
import { settingsQuery } from '../../api/shop.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { useFormats } from '../../ui/formats.tsx'

/** Whom a campaign is for, by the names of its files and segments, and who is left out. */
export function AimedAt({ audience: { importId, segment, exclude } }: { audience: Audience }) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const { number } = useFormats()
  const { moment } = useShopClock()
  const { data: settings } = useQuery(settingsQuery)
  const { data: segments } = useQuery(segmentsQuery)
  const { data: imports } = useQuery(importsQuery(undefined))
  if (!settings || !segments || !imports) return null
  const segmentOf = (key: string) =>
    segments.items.find(({ id, name }) => id === key || name === key)?.name ?? key
  const fileOf = (key: string) => {
    const file = imports.items.find(({ id }) => id === key)
    return file ? `${file.filename} · ${moment(file.createdAt)}` : key
  }
  const usual = settings.excludeOrderedWithinDays
  const left = (exclude ?? (usual > 0 ? [{ orderedWithinDays: usual }] : [])).map((one) => {
    if ('segment' in one) return segmentOf(one.segment)
    if ('importId' in one) return fileOf(one.importId)
    const days = one.orderedWithinDays
    return t('whoOrdered', { when: t('lastDays', { count: days, days: number(days) }) })
  })
  return (
    <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
      {importId && <Part label={t('fromFile')} names={[fileOf(importId)]} />}
      {segment && <Part label={t('inSegment')} names={[segmentOf(segment)]} />}
      {left.length > 0 && <Part label={t('without')} names={left} />}
    </dl>
  )
}

function Part({ label, names }: { label: string; names: string[] }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd>
        {names.map((name) => (
          <bdi key={name} className="block wrap-anywhere">
            {name}
          </bdi>
        ))}
      </dd>
    </>
  )
}
