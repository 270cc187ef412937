import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'

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
    <div className="grid gap-6">
      <h1 className="text-4xl">{t('title')}</h1>
      <nav aria-label={t('parts')} className="-mb-1 flex gap-1 overflow-x-auto border-b border-line">
        {seen.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true }}
            className="-mb-px flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-4 font-semibold text-soft hover:text-ink aria-[current=page]:border-olive aria-[current=page]:text-olive-strong"
          >
            {t(`tabs.${name}`)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
