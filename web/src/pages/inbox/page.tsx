import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../api/accounts.ts'
import { StoppedNumbers } from '../../app/stopped-numbers.tsx'
import { cx } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/surface.tsx'
import { Aside } from './aside.tsx'
import { List } from './list.tsx'
import { Thread } from './thread.tsx'

const wide = '(min-width: 1200px)'

/** Who writes, what was said, and what is known of them. On a phone one of the three at a time. */
export function Page() {
  const { t } = useTranslation('inbox')
  const { conversationId: id } = useParams({ strict: false })
  const navigate = useNavigate()
  const { data: me } = useQuery(meQuery)
  const [aside, setAside] = useState(() => matchMedia(wide).matches)
  // One and the same, so that of hundreds of rows two are drawn again and not all.
  const open = useCallback(
    (next: string | undefined) => {
      if (!matchMedia(wide).matches) setAside(false)
      void (next === undefined
        ? navigate({ to: '/inbox' })
        : navigate({ to: '/inbox/$conversationId', params: { conversationId: next } }))
    },
    [navigate],
  )
  if (!me) return null
  return (
    <div className="flex h-[calc(100dvh-70px-var(--bottom-bar))] flex-col border-t border-line bg-surface md:h-[calc(100dvh-70px)]">
      <h1 className="sr-only">{t('title')}</h1>
      <StoppedNumbers isStrip />
      <div className="relative flex min-h-0 grow">
        <div
          className={cx(
            'w-full shrink-0 border-line md:block md:w-80 md:border-e',
            id !== undefined && 'hidden',
          )}
        >
          <List chosen={id} onOpen={open} />
        </div>
        <div className={cx('min-w-0 grow md:block', (id === undefined || aside) && 'max-md:hidden')}>
          {id === undefined ? (
            <div className="grid h-full place-items-center p-8">
              <EmptyState title={t('nobody')} words={t('nobodyWords')} />
            </div>
          ) : (
            <Thread
              key={id}
              id={id}
              me={me}
              aside={aside}
              onAside={() => setAside(!aside)}
              onBack={() => open(undefined)}
            />
          )}
        </div>
        {id !== undefined && aside && (
          <aside
            aria-label={t('about')}
            className="absolute inset-y-0 end-0 z-10 w-full overflow-y-auto border-line bg-surface md:w-80 md:border-s md:shadow-xl min-[1200px]:static min-[1200px]:shrink-0 min-[1200px]:shadow-none min-[1200px]:w-72 min-[1400px]:w-80"
          >
            <Aside key={id} id={id} onClose={() => setAside(false)} />
          </aside>
        )}
      </div>
    </div>
  )
}
