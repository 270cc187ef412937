import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endOtherSessions, endSession, sessionsQuery } from '../../api/accounts.ts'
import { Ago } from '../../app/ago.tsx'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Badge, Failure, Skeleton } from '../../ui/surface.tsx'
import { toast } from '../../ui/toast.tsx'

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'Linux']

/** A browser by the names that people know; undefined: it says none of them. */
function nameOf(agent: string | null): string | undefined {
  const browser = browsers.find(([mark]) => agent?.includes(mark))?.[1]
  const system = systems.find((mark) => agent?.includes(mark))?.replace('Macintosh', 'Mac')
  return [browser, system].filter(Boolean).join(', ') || undefined
}

/** Where one is signed in, and ways to end it. */
export function Sessions() {
  const { t } = useTranslation('settings')
  const say = useFailureWords()
  const sessions = useQuery(sessionsQuery)
  const after = {
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    onError: (error: unknown) => toast(say(error)),
  }
  const ending = useMutation({ mutationFn: endSession, ...after })
  const endingOthers = useMutation({ mutationFn: endOtherSessions, ...after })
  if (sessions.error) return <Failure words={say(sessions.error)} />
  if (!sessions.data) return <Skeleton className="h-20 w-full" />
  const { items } = sessions.data
  return (
    <>
      <ul className="divide-y divide-line">
        {items.map(({ id, current, address, browser, seenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-3">
            <span className="min-w-0 grow">
              <span className="block font-semibold">{nameOf(browser) ?? t('you.someBrowser')}</span>
              <span className="text-soft">
                {address && <bdi>{address} · </bdi>}
                <Ago at={seenAt} />
              </span>
            </span>
            {current ? (
              <Badge tone="calm">{t('you.thisBrowser')}</Badge>
            ) : (
              <Button onClick={() => ending.mutate(id)}>{t('shell.signOut')}</Button>
            )}
          </li>
        ))}
      </ul>
      {items.length > 2 && (
        <Button className="mt-4" onClick={() => endingOthers.mutate()}>
          {t('you.endOthers')}
        </Button>
      )}
    </>
  )
}
