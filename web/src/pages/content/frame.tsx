import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TabLinks } from '../../ui/tabs.tsx'

/** What the shop says, in its parts. */
export function Frame({ action, children }: { action?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('content')
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-4xl">{t('title')}</h1>
        {action}
      </div>
      <TabLinks
        label={t('title')}
        tabs={[
          { to: '/content', label: t('tabs.faqs'), exact: true },
          { to: '/content/unanswered', label: t('tabs.unanswered') },
          { to: '/content/quick-replies', label: t('tabs.quickReplies') },
          { to: '/content/templates', label: t('tabs.templates') },
          { to: '/content/hours', label: t('tabs.hours') },
          { to: '/content/flows', label: t('tabs.flows') },
        ]}
      />
      {children}
    </>
  )
}
