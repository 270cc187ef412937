import { useTranslation } from 'react-i18next'

const stepNames = ['file', 'columns', 'audience', 'message', 'plan', 'launch'] as const
export type Step = (typeof stepNames)[number]

/** The way to a campaign, for `Steps`; `open`: those that can be gone to. */
export function useSteps(open: readonly Step[]) {
  const { t } = useTranslation('campaigns/wizard')
  return stepNames.map((key) => ({ key, label: t(`wizard.${key}`), disabled: !open.includes(key) }))
}
