import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../../api/campaigns.ts'
import { importQuery } from '../../../api/imports.ts'
import { aboutSo, countQuery, segmentsQuery } from '../../../api/segments.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Failure } from '../../../ui/surface.tsx'
import { conditionsOf, daysOf, leftOutOf } from './audience-conditions.ts'

/** How many people an audience is now, and how many of them may get marketing. */
export function AudienceCount({ audience }: { audience: Audience }) {
  const { t } = useTranslation('campaigns/wizard')
  const say = useFailureWords()
  const { number } = useFormats()
  const { data: segments } = useQuery(segmentsQuery)
  const { data: settings } = useQuery(settingsQuery)
  // While a file is being taken in, its people are only becoming known.
  const { data: file } = useQuery({
    ...importQuery(audience.importId ?? ''),
    enabled: audience.importId !== undefined,
  })
  const isKnown = audience.importId === undefined || file?.status === 'done'
  const isChosen = audience.importId !== undefined || audience.segment !== undefined
  const usual = settings?.excludeOrderedWithinDays ?? 7
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...countQuery(conditionsOf(audience, segments?.items ?? [], usual)),
    enabled: isChosen && isKnown && segments !== undefined && settings !== undefined,
  })
  const days = daysOf(audience, usual)
  // After the others: one count at a time.
  const left = useQuery({
    ...countQuery(leftOutOf(audience, segments?.items ?? [], usual)),
    enabled: days > 0 && data?.estimated === false && !isPlaceholderData,
  })
  const leftOut = days > 0 && !left.isPlaceholderData ? left.data : undefined
  return (
    <aside aria-live="polite" className="rounded-basket bg-olive-wash p-6 text-olive-strong">
      {!isChosen && <p>{t('chooseAudience')}</p>}
      {isChosen && error && (
        <Failure
          words={say(error)}
          action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {isChosen && !error && (
        <div aria-busy={isFetching} className={isFetching ? 'opacity-60' : undefined}>
          <p className="font-display text-5xl font-semibold tabular-nums">
            {data ? aboutSo(data, number(data.contacts)) : '…'}
          </p>
          <p className="mt-1">{t('inAudience')}</p>
          <p className="mt-5 font-display text-3xl font-semibold tabular-nums">
            {data ? aboutSo(data, number(data.marketing)) : '…'}
          </p>
          <p className="mt-1">{t('mayGet')}</p>
          {leftOut && leftOut.contacts > 0 && (
            <p className="mt-5">
              {t('leftOut', {
                count: leftOut.contacts,
                people: aboutSo(leftOut, number(leftOut.contacts)),
                when: t('lastDays', { count: days, days: number(days) }),
              })}
            </p>
          )}
          {data?.marketing === 0 && (
            <p className="mt-5 rounded-xl bg-honey-wash px-4 py-3 text-honey">
              {data.contacts === 0
                ? `${t('nobody.empty')} ${t('nobody.cures.people')}`
                : `${t('nobody.mayNot')} ${t('nobody.cures.consent')}`}
            </p>
          )}
        </div>
      )}
    </aside>
  )
}
