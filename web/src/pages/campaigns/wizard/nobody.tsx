import { useTranslation } from 'react-i18next'
import type { Draft, Plan } from '../../../api/campaigns.ts'
import { useReason } from '../../../app/use-reason.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Failure } from '../../../ui/surface.tsx'
import type { Step } from './step-names.ts'

type Cure = 'people' | 'consent' | 'template' | 'gaps'
const cureOf: Record<string, Cure> = {
  ...{ no_consent: 'consent', opted_out: 'consent' },
  ...{ template_not_approved: 'template', no_translation: 'template' },
  ...{ variable_empty: 'gaps', too_long: 'gaps' },
}
const stepOf: Record<Cure, Step> = {
  ...{ people: 'audience', consent: 'audience' },
  ...{ template: 'message', gaps: 'message' },
}

/** A campaign that goes once and to nobody can not be launched. */
export const isForNobody = (draft: Draft, plan: Plan | undefined): boolean =>
  draft.kind === 'broadcast' && plan?.willSend === 0

/** That nobody gets it as things are, why, and what to do; nothing where somebody does. */
export function Nobody({
  draft,
  plan,
  isRetry,
  onGo,
}: {
  draft: Draft
  plan: Plan
  isRetry: boolean
  onGo: (step: Step) => void
}) {
  const { t } = useTranslation('campaigns/wizard')
  const reasonOf = useReason()
  const { number } = useFormats()
  if (plan.willSend > 0) return null
  if (!isForNobody(draft, plan)) {
    const { importId, segment } = draft.audience
    const before = plan.skipped.find(({ reason }) => reason === 'before')?.count ?? 0
    return (
      <p className="rounded-basket bg-honey-wash px-5 py-4 text-honey">
        {before > 0 && `${t('nobody.before', { count: before, shown: number(before) })} `}
        {t(importId && !segment && draft.kind === 'lifecycle' ? 'nobody.ofFile' : 'nobody.yet')}
      </p>
    )
  }
  // Whom it is for is settled: there is nobody else to choose.
  if (isRetry && plan.audience === 0) return <Failure words={t('nobody.retried')} />
  const [most] = [...plan.skipped].sort((a, b) => b.count - a.count)
  const cure = most ? (cureOf[most.reason] ?? 'people') : 'people'
  // Which gap it is, the problems of the plan say.
  if (cure === 'gaps' && plan.problems.some(({ path }) => path.includes('.variables.'))) return null
  const why = most
    ? t('nobody.because', { count: most.count, shown: number(most.count), why: reasonOf(most.reason, null) })
    : t(plan.audience === 0 ? 'nobody.empty' : 'nobody.heldOut')
  return (
    <Failure
      words={`${t('nobody.gets')} ${why} ${t(`nobody.cures.${cure}`)}`}
      action={<Button onClick={() => onGo(stepOf[cure])}>{t(`wizard.${stepOf[cure]}`)}</Button>}
    />
  )
}
