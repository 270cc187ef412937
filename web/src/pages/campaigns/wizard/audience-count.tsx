import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../../api/campaigns.ts'
import { importQuery } from '../../../api/imports.ts'
import { aboutSo, type Conditions, countQuery, type Segment, segmentsQuery } from '../../../api/segments.ts'
import { settingsQuery } from '../../../api/shop.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormats } from '../../../ui/formats.tsx'
import { Failure } from '../../../ui/surface.tsx'

/** The same people as conditions, so that they can be counted before there is a campaign. */
function conditionsOf(
  { importId, segment, exclude }: Audience,
  segments: Segment[],
  days: number,
): Conditions {
  const of = (named: string): Conditions[] => {
    const found = segments.find(({ id, name }) => id === named || name === named)
    return found ? [found.conditions] : []
  }
  const left: Conditions[] = (exclude ?? (days > 0 ? [{ orderedWithinDays: days }] : [])).flatMap((one) => {
    if ('importId' in one) return [{ type: 'imported', importId: one.importId } as const]
    if ('segment' in one) return of(one.segment)
    return [{ type: 'last_order', daysAgo: { atMost: one.orderedWithinDays } } as const]
  })
  return {
    all: [
      ...(importId ? [{ type: 'imported', importId } as const] : []),
      ...(segment ? of(segment) : []),
      ...left.map((one) => ({ not: one })),
    ],
  }
}

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
  const { data, error, isFetching, refetch } = useQuery({
    ...countQuery(conditionsOf(audience, segments?.items ?? [], settings?.excludeOrderedWithinDays ?? 7)),
    enabled: isChosen && isKnown && segments !== undefined && settings !== undefined,
  })
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
