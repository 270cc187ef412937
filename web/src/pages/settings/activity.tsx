import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type AuditEntry, auditQuery } from '../../api/accounts.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { localeOf } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Card, EmptyState, Failure, Skeleton } from '../../ui/surface.tsx'
import { acts } from './acts.ts'
import { Frame } from './frame.tsx'

const verbs = {
  GET: 'saw',
  HEAD: 'saw',
  POST: 'did',
  PUT: 'changed',
  PATCH: 'changed',
  DELETE: 'removed',
} as const

/** Who changed or saw what. What happened is told in words where there are some, and always by its route. */
export function Page() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const audit = useInfiniteQuery(auditQuery)
  const entries = audit.data?.pages.flatMap(({ items }) => items)
  return (
    <Frame>
      <Card title={t('activity.title')}>
        <p className="mb-4 max-w-prose text-soft">{t('activity.words')}</p>
        {audit.error && <Failure words={say(audit.error)} />}
        {!entries && !audit.error && <Skeleton className="h-64 w-full" />}
        {entries?.length === 0 && <EmptyState title={t('activity.none')} words={t('activity.noneWords')} />}
        {entries && entries.length > 0 && <Entries entries={entries} />}
        {audit.hasNextPage && (
          <Button className="mt-4" disabled={audit.isFetching} onClick={() => void audit.fetchNextPage()}>
            {t('activity.older')}
          </Button>
        )}
      </Card>
    </Frame>
  )
}

function Entries({ entries }: { entries: AuditEntry[] }) {
  const { t, i18n } = useTranslation('settings')
  const said = (action: string) => {
    if (Object.hasOwn(acts, action)) return t(`acts.${acts[action as keyof typeof acts]}`)
    const [method = '', path = ''] = action.split(' ')
    const noun = path.split('/')[1] ?? ''
    const words = i18n.exists(`settings:nouns.${noun}`) ? t(`nouns.${noun as 'contacts'}`) : noun
    return `${t(`activity.${verbs[method as keyof typeof verbs] ?? 'did'}`)}: ${words}`
  }
  return (
    <ol className="divide-y divide-line">
      {entries.map(({ id, at, who, userId, action, subject }) => {
        return (
          <li key={id} className="grid gap-x-4 gap-y-0.5 py-3 sm:grid-cols-[11rem_1fr]">
            <time dateTime={at} className="text-soft tabular-nums">
              {new Date(at).toLocaleString(localeOf(i18n.language), {
                dateStyle: 'medium',
                timeStyle: 'short',
              })}
            </time>
            <span className="min-w-0">
              <span dir="auto" className="font-semibold">
                {who ?? t(userId ? 'activity.gone' : 'activity.script')}
              </span>{' '}
              {said(action)}
              <span className="block font-mono text-sm break-all text-soft" dir="ltr">
                {action}
                {subject && ` · ${subject}`}
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
