import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Kind, Part, Plan } from '../../../api/campaigns.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { useShopClock } from '../../../app/shop-clock.ts'
import { Button } from '../../../ui/button.tsx'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Card, Failure, Skeleton } from '../../../ui/surface.tsx'
import { Nobody } from './nobody.tsx'
import { PlanTable } from './plan-table.tsx'
import { type Opened, PlannedSheet } from './planned-sheet.tsx'
import { Problems, problemsOf } from './problems.tsx'
import type { Step } from './step-names.ts'
import { WhenForm } from './when-form.tsx'

/** What a launch would do, with every number's people behind it, and when it is to happen. */
export function PlanStep({
  id,
  draft,
  plan: { data: plan, error, refetch },
  wrong,
  onChange,
  onGo,
}: {
  id: string
  draft: Draft
  plan: UseQueryResult<Plan>
  wrong: Wrong
  onChange: (patch: Partial<Draft>) => void
  onGo: (step: Step) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const say = useFailureWords()
  const [opened, setOpened] = useState<Opened>()
  if (error)
    return (
      <Failure
        words={say(error)}
        action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
      />
    )
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <div className="grid grid-cols-1 gap-5">
        <Problems wrong={problemsOf(plan)} at="plan" onGo={onGo} />
        {plan && <Nobody draft={draft} plan={plan} onGo={onGo} />}
        <Card title={t('whoGetsIt')}>
          {plan ? (
            <PlanTable plan={plan} onOpen={(label: string, part: Part) => setOpened({ label, part })} />
          ) : (
            <Skeleton className="h-72 w-full" />
          )}
        </Card>
      </div>
      <div className="grid grid-cols-1 gap-5">
        <Card title={t('whenTitle')}>
          <WhenForm draft={draft} plan={plan} wrong={wrong} onChange={onChange} />
        </Card>
        <Costs kind={draft.kind} plan={plan} onOpen={(label, part) => setOpened({ label, part })} />
      </div>
      <PlannedSheet id={id} opened={opened} onClose={() => setOpened(undefined)} />
    </div>
  )
}

function Costs({
  kind,
  plan,
  onOpen,
}: {
  kind: Kind
  plan: Plan | undefined
  onOpen: (label: string, part: Part) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const { number, country } = useFormats()
  const { moment } = useShopClock()
  if (!plan) return <Skeleton className="h-40 w-full" />
  return (
    <Card title={t('costTitle')}>
      <p>
        <strong className="font-display text-4xl">
          <Money {...plan.cost} />
        </strong>{' '}
        <span className="text-soft">{t(`ifDelivered.${kind}`)}</span>
      </p>
      <table className="mt-3 w-full">
        <caption className="sr-only">{t('costTitle')}</caption>
        <tbody className="divide-y divide-line">
          {plan.countries.map((one) => {
            const name = one.country ? country(one.country) : t('unknownCountry')
            return (
              <tr key={one.country}>
                <th scope="row" className="py-1 text-start font-normal">
                  {name}
                </th>
                <td className="text-end">
                  <button
                    type="button"
                    className="min-h-9 px-2 font-semibold underline underline-offset-4 tabular-nums"
                    onClick={() => onOpen(name, { part: 'willSend', country: one.country ?? '' })}
                  >
                    {number(one.messages)}
                  </button>
                </td>
                <td className="py-1 text-end">
                  <Money amount={one.amount} currency={one.currency} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-4">
        <dt className="text-soft">{t('starts')}</dt>
        <dd>{moment(plan.startsAt)}</dd>
        <dt className="text-soft">{t('finishes')}</dt>
        <dd>{moment(plan.finishesAt)}</dd>
      </dl>
    </Card>
  )
}
