import { useTranslation } from 'react-i18next'

type Shown = { name: string; value: string }

/** What is known of a person as it is to be read: what files brought under their own names, ours under the page's. */
export function useAttribute(): (name: string, value: unknown) => Shown {
  const { t } = useTranslation()
  return (name, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (name !== 'lastReason') return { name, value: text }
    return { name: t('lastReason.name'), value: t(`lastReason.${text}`, { defaultValue: text }) }
  }
}
