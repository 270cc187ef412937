import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { campaignQuery } from '../../api/campaigns.ts'
import { isNotThere } from '../../api/client.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { Launched } from './launched.tsx'
import { DraftWizard } from './wizard/draft.tsx'

export function Page() {
  const { t } = useTranslation('campaigns')
  const say = useFailureWords()
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(campaignQuery(id))
  const isGone = data?.status === 'draft' && isNotThere(error)
  return (
    <>
      <Link to="/campaigns" className="mb-3 inline-block py-1 font-semibold text-soft hover:text-ink">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>{' '}
        {t('title')}
      </Link>
      {error && !isGone && (
        <Failure
          words={say(error)}
          action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {!data && !error && <Skeleton className="h-96 w-full" />}
      {data?.status === 'draft' && <DraftWizard key={id} campaign={data} isGone={isGone} />}
      {data && data.status !== 'draft' && <Launched campaign={data} />}
    </>
  )
}
