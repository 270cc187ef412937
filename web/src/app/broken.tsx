import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/surface.tsx'
import { useFailureWords } from './failure-words.ts'

/** Instead of a page that could not be brought: why, and once more. */
export function Broken({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  const say = useFailureWords()
  const router = useRouter()
  return (
    <div className="mx-auto max-w-xl p-6 pt-24">
      <Failure
        words={say(error)}
        action={<Button onClick={() => void router.invalidate()}>{t('common.retry')}</Button>}
      />
    </div>
  )
}
