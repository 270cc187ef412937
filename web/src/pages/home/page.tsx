import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { type Today, todayQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { StoppedNumbers } from '../../app/stopped-numbers.tsx'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/formats.tsx'
import { EmptyState, Failure, Skeleton } from '../../ui/surface.tsx'
import { Alerts } from './alerts.tsx'
import { Checklist } from './checklist.tsx'

export function Page() {
  const { t } = useTranslation('home')
  const say = useFailureWords()
  const { data: me } = useQuery(meQuery)
  const may = me?.rights.includes('insights.read') ?? false
  const today = useQuery({ ...todayQuery, enabled: may })
  return (
    <>
      <h1 className="mb-6 text-4xl">{t('title')}</h1>
      {/* That a phone is not linked is among the alerts, and is put away there. */}
      <StoppedNumbers which={({ stopped }) => stopped.reason !== 'device_unpaired'} className="mb-8" />
      <Alerts />
      <Checklist />
      {today.error && (
        <Failure
          words={say(today.error)}
          action={<Button onClick={() => void today.refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {me && !may && <EmptyState title={t('hello', { name: me.user.name })} words={t('helloWords')} />}
      {may && !today.error && <Figures today={today.data} />}
    </>
  )
}

function Figures({ today }: { today: Today | undefined }) {
  const { t } = useTranslation('home')
  const minutes = today?.firstHumanAnswerMinutes
  const figures: [label: string, value: ReactNode][] = [
    [t('waiting'), today?.waitingNow],
    [t('conversations'), today?.conversations],
    [t('byBot'), today?.answeredByBot],
    [t('byHuman'), today?.answeredByHuman],
    [
      t('firstAnswer'),
      typeof minutes === 'number' ? (
        minutes < 1 ? (
          t('atOnce')
        ) : (
          t('minutes', { count: Math.round(minutes) })
        )
      ) : (
        <None key="none" />
      ),
    ],
    [t('carts'), today?.cartsRecovered],
    [t('cartRevenue'), <Sums key="carts" sums={today?.cartRevenue} />],
    [t('campaignOrders'), today?.campaignOrders],
    [t('campaignRevenue'), <Sums key="campaigns" sums={today?.campaignRevenue} />],
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

function None() {
  const { t } = useTranslation('home')
  return <span className="font-sans text-base text-soft">{t('none')}</span>
}

/** One line a currency: amounts of different ones are never added. */
function Sums({ sums = [] }: { sums: Today['cartRevenue'] | undefined }) {
  if (sums.length === 0) return <None />
  return sums.map(({ amount, currency }) => (
    <span key={currency} className="block">
      <Money amount={amount} currency={currency} />
    </span>
  ))
}
