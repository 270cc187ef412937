import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cartsQuery, dailyQuery, retentionQuery } from '../../api/numbers.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { Pills } from '../../ui/tabs.tsx'
import { Baskets } from './baskets.tsx'
import { Charts } from './charts.tsx'
import { Customers } from './customers.tsx'
import { lastDays } from './period.ts'

const lengths = ['7', '30', '90', '365'] as const

/** How the shop does: day by day, whether customers come back, and what the reminders of baskets bring. */
export function Page() {
  const { t } = useTranslation('numbers')
  const say = useFailureWords()
  const [length, setLength] = useState<(typeof lengths)[number]>('30')
  const { zone } = useShopClock()
  const period = lastDays(Number(length), zone ?? 'UTC')
  const how = { placeholderData: keepPreviousData, enabled: zone !== undefined }
  const daily = useQuery({ ...dailyQuery(period), ...how })
  const retention = useQuery({ ...retentionQuery(period), ...how })
  const carts = useQuery({ ...cartsQuery(period), ...how })
  const failed = [daily, retention, carts].find((one) => one.error)
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-4xl">{t('title')}</h1>
        <Pills
          label={t('period')}
          value={length}
          onChange={setLength}
          options={lengths.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
        />
      </div>
      {failed && (
        <Failure
          words={say(failed.error)}
          action={<Button onClick={() => void failed.refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {daily.data ? <Charts daily={daily.data} /> : <Skeleton className="h-80 w-full" />}
      {retention.data ? <Customers retention={retention.data} /> : <Skeleton className="h-80 w-full" />}
      {carts.data ? <Baskets report={carts.data} /> : <Skeleton className="h-40 w-full" />}
    </div>
  )
}
