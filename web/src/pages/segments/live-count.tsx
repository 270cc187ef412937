import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/client.ts'
import { aboutSo, type Conditions, countQuery } from '../../api/segments.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useSettled } from '../../app/settled.ts'
import { useFormats } from '../../ui/formats.tsx'

/** What the server answers to conditions that are not whole yet. */
const unreadable = new Set([400, 422])

/** How many people conditions hold for now, and how many of them may get marketing. */
export function LiveCount({ conditions }: { conditions: Conditions }) {
  const { t } = useTranslation('segments')
  const say = useFailureWords()
  const { number } = useFormats()
  const asked = useSettled(conditions)
  const { data, error, isFetching } = useQuery(countQuery(asked))
  return (
    <div aria-live="polite" className="rounded-basket bg-olive-wash px-5 py-4 text-olive-strong">
      {error ? (
        <p>{error instanceof ApiError && unreadable.has(error.status) ? t('incomplete') : say(error)}</p>
      ) : (
        <p className={isFetching ? 'opacity-60' : undefined}>
          <strong className="font-display text-3xl tabular-nums">
            {data ? aboutSo(data, number(data.contacts)) : '…'}
          </strong>{' '}
          {t('people', { count: data?.contacts ?? 0 })}{' '}
          <span>{t('ofThem', { may: number(data?.marketing ?? 0) })}</span>
        </p>
      )}
    </div>
  )
}
