import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Part, Plan } from '../../../api/campaigns.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card, Failure, Skeleton } from '../../../ui/surface.tsx'
import { Nobody } from './nobody.tsx'
import { Costs } from './plan-costs.tsx'
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
  isRetry,
  onChange,
  onGo,
}: {
  id: string
  draft: Draft
  plan: UseQueryResult<Plan>
  wrong: Wrong
  isRetry: boolean
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
        {plan && <Nobody draft={draft} plan={plan} isRetry={isRetry} onGo={onGo} />}
        <Card title={t('whoGetsIt')}>
          {plan ? (
            <>
              <PlanTable plan={plan} onOpen={(label: string, part: Part) => setOpened({ label, part })} />
              <FewNote draft={draft} plan={plan} />
            </>
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

/** Fewer have hardly an order among them in each part. */
const enough = 200

/** Whoever compares parts is told where they are too small for it. */
function FewNote({ draft: { holdout, variants }, plan }: { draft: Draft; plan: Plan }) {
  const { t } = useTranslation('campaigns/wizard')
  const people = plan.willSend + plan.holdout
  if (people === 0 || people >= enough || (holdout === 0 && variants.length === 0)) return null
  return (
    <p className="mt-4 text-sm text-soft">
      {t('uneven')} {holdout > 0 && plan.holdout === 0 && t('noHoldout')}
    </p>
  )
}
