import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Campaign, planQuery } from '../../api/campaigns.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Failure, Skeleton } from '../../ui/surface.tsx'
import { AimedAt } from './aimed-at.tsx'
import { Costs } from './wizard/plan-costs.tsx'
import { PlanTable } from './wizard/plan-table.tsx'
import { type Opened, PlannedSheet } from './wizard/planned-sheet.tsx'

/** What it will do when its time comes, as things are now. */
export function Upcoming({ campaign: { id, kind, audience } }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaigns', 'campaigns/wizard'])
  const say = useFailureWords()
  const { data: plan, error, refetch } = useQuery(planQuery(id))
  const [opened, setOpened] = useState<Opened>()
  const open = (label: string, part: Opened['part']) => setOpened({ label, part })
  if (error)
    return (
      <Failure
        words={say(error)}
        action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
      />
    )
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Card title={t('whoGetsIt', { ns: 'campaigns/wizard' })}>
        <p className="mb-3 text-soft">{t('aheadWords')}</p>
        <AimedAt audience={audience} />
        {plan ? <PlanTable plan={plan} onOpen={open} /> : <Skeleton className="h-72 w-full" />}
      </Card>
      <Costs kind={kind} plan={plan} onOpen={open} />
      <PlannedSheet id={id} opened={opened} onClose={() => setOpened(undefined)} />
    </div>
  )
}
