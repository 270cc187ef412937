import { useTranslation } from 'react-i18next'

/** What a flow is called and does, in words. A flow that is newer than the words goes by its name. */
export function useFlowWords(name: string): { title: string; about: string } {
  const { t } = useTranslation('content')
  return {
    title: t(`flows.named.${name}.title`, { defaultValue: name }),
    about: t(`flows.named.${name}.about`, { defaultValue: '' }),
  }
}
