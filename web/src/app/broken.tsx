import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, Failure } from '../ui/surface.tsx'
import { useFailureWords } from './failure-words.ts'
import { Forbidden } from './rights.ts'

/** Instead of a page that could not be brought: why, and once more. */
export function Broken({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  const say = useFailureWords()
  const router = useRouter()
  if (error instanceof Forbidden)
    return (
      <div className="mx-auto max-w-xl pt-10">
        <EmptyState
          title={t('errors.forbidden')}
          words={t('errors.forbiddenWords')}
          action={
            <Link to="/" className={buttonClass('primary')}>
              {t('nav.home')}
            </Link>
          }
        />
      </div>
    )
  return (
    <div className="mx-auto max-w-xl p-6 pt-24">
      <Failure
        words={say(error)}
        action={<Button onClick={() => void router.invalidate()}>{t('common.retry')}</Button>}
      />
    </div>
  )
}
