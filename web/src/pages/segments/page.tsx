import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aboutSo, type Segment, segmentCountQuery, segmentsQuery } from '../../api/segments.ts'
import { Asked } from '../../app/asked.tsx'
import { useMay } from '../../app/rights.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useFormats } from '../../ui/formats.tsx'
import { EmptyState, Skeleton } from '../../ui/surface.tsx'
import { ContactPlaces } from '../contacts/places.tsx'

export function Page() {
  const { t } = useTranslation('segments')
  const may = useMay('campaigns.write')
  const segments = useQuery(segmentsQuery)
  const add = may && (
    <Link to="/contacts/segments/$id" params={{ id: 'new' }} className={buttonClass('primary')}>
      {t('add')}
    </Link>
  )
  return (
    <>
      <ContactPlaces />
      <Asked
        answer={segments}
        loading={<Skeleton className="h-40 w-full" />}
        empty={<EmptyState title={t('none')} words={t('noneWords')} action={add} />}
      >
        {({ items }) => (
          <>
            <p className="mb-4">{add}</p>
            <ul className="grid gap-3 md:grid-cols-2">
              {items.map((one) => (
                <Shown key={one.id} one={one} />
              ))}
            </ul>
          </>
        )}
      </Asked>
    </>
  )
}

function Shown({ one }: { one: Segment }) {
  const { t } = useTranslation('segments')
  const { number } = useFormats()
  const { data } = useQuery(segmentCountQuery(one.id))
  return (
    <li>
      <Link
        to="/contacts/segments/$id"
        params={{ id: one.id }}
        className="flex justify-between gap-x-4 gap-y-1 rounded-basket border border-line bg-surface p-5 hover:bg-raised max-sm:flex-col sm:items-baseline"
      >
        <bdi className="text-lg font-semibold wrap-anywhere">{one.name}</bdi>
        <span className="text-soft max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-2 sm:text-end">
          <span className="block font-display text-2xl whitespace-nowrap text-ink tabular-nums">
            {data ? aboutSo(data, number(data.contacts)) : '…'}
          </span>
          {data && t('mayGet', { may: number(data.marketing) })}
        </span>
      </Link>
    </li>
  )
}
