import { useTranslation } from 'react-i18next'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/surface.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <main className="mx-auto max-w-xl p-6 pt-24">
      <EmptyState
        title={t('errors.notFound')}
        words={t('errors.notFoundWords')}
        action={
          <a className={buttonClass('primary')} href="/">
            {t('nav.home')}
          </a>
        }
      />
    </main>
  )
}
