import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Today, todayQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/formats.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'

export function Page() {
  const { t } = useTranslation()
  const say = useFailureWords()
  const today = useQuery(todayQuery)
  return (
    <>
      <h1 className="mb-6 text-4xl">{t('home.title')}</h1>
      {today.error && (
        <Failure
          words={say(today.error)}
          action={<Button onClick={() => void today.refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {!today.error && <Figures today={today.data} />}
    </>
  )
}

function Figures({ today }: { today: Today | undefined }) {
  const { t } = useTranslation()
  const minutes = today?.firstHumanAnswerMinutes
  const figures: [label: string, value: ReactNode][] = [
    [t('home.waiting'), today?.waitingNow],
    [t('home.conversations'), today?.conversations],
    [t('home.byBot'), today?.answeredByBot],
    [t('home.byHuman'), today?.answeredByHuman],
    [
      t('home.firstAnswer'),
      typeof minutes === 'number' ? t('home.minutes', { count: Math.round(minutes) }) : t('home.none'),
    ],
    [t('home.carts'), today?.cartsRecovered],
    [t('home.cartRevenue'), <Sums key="carts" sums={today?.cartRevenue} />],
    [t('home.campaignOrders'), today?.campaignOrders],
    [t('home.campaignRevenue'), <Sums key="campaigns" sums={today?.campaignRevenue} />],
  ]
  return (
    <dl aria-busy={today === undefined} className="grid grid-cols-2 gap-3 lg:grid-cols-3">
      {figures.map(([label, value]) => (
        <div key={label} className="rounded-basket border border-line bg-surface p-5">
          <dt className="text-soft">{label}</dt>
          <dd className="mt-2 font-display text-3xl tabular-nums">
            {today === undefined ? <Skeleton className="h-9 w-20" /> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One line a currency: amounts of different ones are never added. */
function Sums({ sums = [] }: { sums: Today['cartRevenue'] | undefined }) {
  const { t } = useTranslation()
  if (sums.length === 0) return t('home.none')
  return sums.map(({ amount, currency }) => (
    <span key={currency} className="block">
      <Money amount={amount} currency={currency} />
    </span>
  ))
}
