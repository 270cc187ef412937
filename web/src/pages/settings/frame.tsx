import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { TabLinks } from '../../ui/tabs.tsx'

const parts = [
  { to: '/settings', name: 'shop', right: 'settings.read' },
  { to: '/settings/messages', name: 'messages', right: 'settings.read' },
  { to: '/settings/people', name: 'people', right: 'people.read' },
  { to: '/settings/you', name: 'you', right: undefined },
  { to: '/settings/activity', name: 'activity', right: 'audit.read' },
] as const

/** The head of every page of the settings: which there are, as far as one may see them. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('settings')
  const { data: me } = useQuery(meQuery)
  const seen = parts.filter(({ right }) => right === undefined || me?.rights.includes(right))
  return (
    <div className="grid grid-cols-1 gap-6 *:mb-0">
      <h1 className="text-4xl">{t('title')}</h1>
      <TabLinks
        label={t('parts')}
        tabs={seen.map(({ to, name }) => ({ to, label: t(`tabs.${name}`), exact: true }))}
      />
      {children}
    </div>
  )
}
