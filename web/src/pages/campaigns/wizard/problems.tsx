import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../api/campaigns.ts'
import type { Wrong } from '../../../app/refused.tsx'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/surface.tsx'
import type { Step } from './step-names.ts'

const stepOf: Record<string, Step> = {
  ...{ name: 'audience', audience: 'audience', holdout: 'audience' },
  ...{ template: 'message', variants: 'message' },
  ...{ kind: 'plan', schedule: 'plan', dailyCeiling: 'plan', discountCodes: 'plan' },
}

/** What a plan says of the draft, by its fields; that nobody is in its audience, `Nobody` says with its cause. */
export const problemsOf = (plan: Plan | undefined): Wrong =>
  Object.fromEntries(
    (plan?.problems ?? []).flatMap(({ path, message }) => (path === 'audience' ? [] : [[path, message]])),
  )

/** What keeps a campaign from being kept or launched, each with the way to where it is mended. */
export function Problems({ wrong, at, onGo }: { wrong: Wrong; at: Step; onGo: (step: Step) => void }) {
  const { t } = useTranslation('campaigns/wizard')
  const said = Object.entries(wrong).map(([path, message]): [string, Step | undefined] => {
    const step = stepOf[path.split('.')[0]!]
    return [step ? `${t(`wizard.${step}`)}: ${message}` : message, step]
  })
  // Two gaps that are alike are mended in one place.
  return [...new Map(said)].map(([words, step]) => (
    <Failure
      key={words}
      words={words}
      action={step && step !== at && <Button onClick={() => onGo(step)}>{t('mend')}</Button>}
    />
  ))
}
