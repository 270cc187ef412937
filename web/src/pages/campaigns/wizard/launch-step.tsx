import { type UseQueryResult, useMutation } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type Draft, moveCampaign, type Plan } from '../../../api/campaigns.ts'
import { keys } from '../../../api/keys.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { queries } from '../../../app/queries.ts'
import { Refused, type Wrong } from '../../../app/refused.tsx'
import { useMay } from '../../../app/rights.ts'
import { useShopClock } from '../../../app/shop-clock.ts'
import { useReason } from '../../../app/use-reason.ts'
import { Button } from '../../../ui/button.tsx'
import { Money, useFormats } from '../../../ui/formats.tsx'
import { Card, Failure, Skeleton } from '../../../ui/surface.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useRhythm } from '../use-rhythm.ts'
import { isForNobody, Nobody } from './nobody.tsx'
import { Problems, problemsOf } from './problems.tsx'
import { isPast } from './schedule-form.tsx'
import type { Step } from './step-names.ts'
import { TestSend } from './test-send.tsx'

/** The last look: to how many, when, for how much; to oneself first, then to everybody. */
export function LaunchStep({
  id,
  draft,
  plan: { data: plan, error, refetch },
  wrong,
  isRetry,
  isChecked,
  onGo,
}: {
  id: string
  draft: Draft
  plan: UseQueryResult<Plan>
  wrong: Wrong
  isRetry: boolean
  /** Whether the server has the draft as it is here, and has said what it comes to: nothing else may go out. */
  isChecked: boolean
  onGo: (step: Step) => void
}) {
  const { t } = useTranslation(['campaigns/wizard', 'campaigns'])
  const say = useFailureWords()
  const { number } = useFormats()
  const { moment } = useShopClock()
  const reasonOf = useReason()
  const rhythm = useRhythm()
  const may = useMay('campaigns.write')
  const launching = useMutation({
    mutationFn: () => moveCampaign(id, 'launch'),
    async onSuccess({ status }) {
      await queries.invalidateQueries({ queryKey: keys.campaigns })
      toast(t(status === 'scheduled' ? 'isScheduled' : draft.kind === 'broadcast' ? 'isLaunched' : 'isOn'))
    },
  })
  if (error)
    return (
      <Failure
        words={say(error)}
        action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
      />
    )
  if (!plan) return <Skeleton className="h-72 w-full" />
  const isOnce = draft.kind === 'broadcast'
  const isLater = isOnce && draft.schedule?.at !== undefined
  const isTooLate = draft.kind === 'broadcast' && isPast(draft.schedule)
  // What is launched at night goes in the morning.
  const goesNow =
    isOnce && !isLater && draft.schedule?.localTime === undefined && plan.startsAt <= plan.plannedAt
  const isStopped = Object.keys(wrong).length > 0 || isForNobody(draft, plan) || isTooLate
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <TestSend id={id} draft={draft} isChecked={isChecked} />
      <Card title={t(isStopped ? 'notReady' : 'ready')}>
        <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
          {!isOnce && (
            <>
              <dt className="text-soft">{t('howOften')}</dt>
              <dd>{rhythm(draft)}</dd>
            </>
          )}
          <dt className="text-soft">{t(isOnce ? 'planned.willSend' : 'asOfNow')}</dt>
          <dd className="font-semibold tabular-nums">{number(plan.willSend)}</dd>
          {plan.held.map(({ reason, count }) => (
            <Fragment key={reason}>
              <dt className="text-soft">{t('waits', { why: reasonOf(reason, null) })}</dt>
              <dd className="tabular-nums">{number(count)}</dd>
            </Fragment>
          ))}
          <dt className="text-soft">{t('costTitle')}</dt>
          <dd>
            <Money {...plan.cost} /> <span className="text-soft">{t(`ifDelivered.${draft.kind}`)}</span>
          </dd>
          <dt className="text-soft">{t('starts')}</dt>
          <dd>{goesNow ? t('atOnce') : moment(plan.startsAt)}</dd>
          {draft.kind !== 'lifecycle' && (
            <>
              <dt className="text-soft">{t(isOnce ? 'finishes' : 'finishesFirst')}</dt>
              <dd>{moment(plan.finishesAt)}</dd>
            </>
          )}
        </dl>
        <Problems wrong={problemsOf(plan)} at="launch" onGo={onGo} />
        {launching.error && <Refused error={launching.error} />}
        {isTooLate && (
          <Failure words={t('isPast')} action={<Button onClick={() => onGo('plan')}>{t('mend')}</Button>} />
        )}
        <Nobody draft={draft} plan={plan} isRetry={isRetry} onGo={onGo} />
        {may && (
          <Button
            look="primary"
            className="mt-4 min-h-12 text-lg"
            disabled={!isChecked || isStopped || launching.isPending}
            onClick={() => launching.mutate()}
          >
            {!isOnce && t('begin', { at: moment(plan.startsAt) })}
            {isOnce &&
              (goesNow
                ? t('launch', { count: plan.willSend })
                : t('schedule', { count: plan.willSend, at: moment(plan.startsAt) }))}
          </Button>
        )}
        <p className="mt-3 text-sm text-soft">{t('launchHint')}</p>
      </Card>
    </div>
  )
}
