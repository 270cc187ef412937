import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type CampaignWithCounts, planQuery, reportQuery } from '../../api/campaigns.ts'
import { keys } from '../../api/keys.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { StoppedNumbers } from '../../app/stopped-numbers.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { begunAtOf } from './begun-at.ts'
import { Message } from './message.tsx'
import { Moves } from './moves.tsx'
import { Progress } from './progress.tsx'
import { Recipients } from './recipients.tsx'
import { Answers } from './report/answers.tsx'
import { Failures } from './report/failures.tsx'
import { Funnel } from './report/funnel.tsx'
import { Lift } from './report/lift.tsx'
import { Variants } from './report/variants.tsx'
import { isAhead, isFilling } from './stages.ts'
import { Status } from './status.tsx'
import { StoppedTemplate } from './stopped-template.tsx'
import { Upcoming } from './upcoming.tsx'
import { useRhythm } from './use-rhythm.ts'

/** A campaign under way or over: what can be done with it, how far it is, and what it brought. */
export function Launched({ campaign }: { campaign: CampaignWithCounts }) {
  const { t } = useTranslation('campaigns')
  const { moment } = useShopClock()
  const rhythm = useRhythm()
  useEffect(() => {
    // What was counted a moment before a change of its state is not the last word.
    if (campaign.status) void queries.invalidateQueries({ queryKey: [...keys.campaigns, campaign.id] })
  }, [campaign.status, campaign.id])
  const { kind, status, nextAt, finishedAt, reason } = campaign
  const begunAt = begunAtOf(campaign)
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 dir="auto" className="side-start mb-2 text-4xl wrap-anywhere">
            {campaign.name}
          </h1>
          <div className="flex flex-wrap items-center gap-3 text-soft">
            <Status status={status} kind={kind} />
            {isAhead(campaign) && begunAt && <span>{t('startsAt', { at: moment(begunAt) })}</span>}
            {!isAhead(campaign) && begunAt && <span>{t('launchedAt', { at: moment(begunAt) })}</span>}
            {kind === 'lifecycle' && <span>{t(`kinds.${kind}`)}</span>}
            {kind !== 'broadcast' && <span>{rhythm(campaign)}</span>}
            {kind !== 'broadcast' && status !== 'scheduled' && !finishedAt && nextAt && (
              <span>{t('nextTime', { at: moment(nextAt) })}</span>
            )}
            <Waits campaign={campaign} />
            {finishedAt && (
              <span>
                {t(status === 'cancelled' ? 'cancelledAt' : 'finishedAt', { at: moment(finishedAt) })}
              </span>
            )}
            <Message campaign={campaign} />
          </div>
        </div>
        <Moves campaign={campaign} />
      </div>
      {status === 'paused' && reason && (
        <p dir="auto" className="rounded-basket bg-honey-wash px-5 py-4 text-honey">
          {reason}
        </p>
      )}
      {campaign.waiting?.reason === 'template_stopped' ? (
        <StoppedTemplate waiting={campaign.waiting} />
      ) : (
        campaign.waiting && <StoppedNumbers which={({ id }) => id === campaign.channelId} />
      )}
      {isAhead(campaign) ? <Upcoming campaign={campaign} /> : <Became campaign={campaign} />}
    </div>
  )
}

/** From when those get it who have not: under a daily limit, at night, or at an hour of theirs. */
function Waits({ campaign }: { campaign: CampaignWithCounts }) {
  const { t } = useTranslation('campaigns')
  const { moment } = useShopClock()
  const { kind, status, nextAt, counts, waitsUntil } = campaign
  const isAwaited = nextAt !== null && new Date(nextAt) > new Date()
  return (
    <>
      {status === 'running' && waitsUntil && counts.sending === 0 && (
        <span>{t('waitsUntil', { at: moment(waitsUntil) })}</span>
      )}
      {kind === 'broadcast' && nextAt && (status === 'running' || (isFilling(campaign) && isAwaited)) && (
        <span>{t('goesOn', { at: moment(nextAt) })}</span>
      )}
      {status === 'paused' && isFilling(campaign) && !isAwaited && <span>{t('goesOnLater')}</span>}
    </>
  )
}

function Became({ campaign }: { campaign: CampaignWithCounts }) {
  const { t } = useTranslation('campaigns')
  const say = useFailureWords()
  const { data: report, error } = useQuery(reportQuery(campaign.id, campaign.status))
  const isPart = isFilling(campaign)
  const plan = useQuery({ ...planQuery(campaign.id), enabled: isPart })
  const isCounted = !isPart || plan.data || plan.error
  return (
    <>
      <Card title={t('howFar')}>
        <Progress
          counts={isCounted ? campaign.counts : undefined}
          audience={isPart ? plan.data?.audience : undefined}
        />
      </Card>
      {error && <Failure words={say(error)} />}
      {!report && !error && <Skeleton className="h-80 w-full" />}
      {report && (
        <>
          <Funnel id={campaign.id} report={report} />
          <Variants report={report} />
          <Lift report={report} />
          <Failures campaign={campaign} failures={report.failures} />
          <Answers answers={report.answers} />
        </>
      )}
      <Recipients campaign={campaign} />
    </>
  )
}
