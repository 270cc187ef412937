import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { aboutSo, type Conditions, countQuery } from '../../api/segments.ts'
import { useSettled } from '../../app/settled.ts'
import { useFormats } from '../../ui/formats.tsx'

/** How many people conditions hold for now, and how many of them may get marketing. */
export function LiveCount({ conditions }: { conditions: Conditions }) {
  const { t } = useTranslation('segments')
  const { number } = useFormats()
  const asked = useSettled(conditions)
  const { data, error, isFetching } = useQuery(countQuery(asked))
  return (
    <div aria-live="polite" className="rounded-basket bg-olive-wash px-5 py-4 text-olive-strong">
      {error ? (
        <p>{t('incomplete')}</p>
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
