import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conversationsQuery, type View, views } from '../../api/inbox.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { useShopClock } from '../../app/shop-clock.ts'
import { useShortcuts } from '../../app/shortcut-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Failure, Skeleton } from '../../ui/surface.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Icon } from './icons.tsx'
import { Row } from './row.tsx'

const stored = 'kalathi.inbox.view'
const storedView = () => views.find((one) => one === sessionStorage.getItem(stored)) ?? 'open'
const typedMs = 150

export function List({
  chosen,
  onOpen,
}: {
  chosen: string | undefined
  onOpen: (id: string | undefined) => void
}) {
  const { t } = useTranslation('inbox')
  const [view, setView] = useState<View>(storedView)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const search = useRef<HTMLInputElement>(null)
  const found = useInfiniteQuery(conversationsQuery(view, q))
  const items = useMemo(() => found.data?.pages.flatMap((page) => page.items), [found.data])
  const step = (by: number) => {
    if (!items?.length) return
    const at = items.findIndex((one) => one.id === chosen)
    const next = items[Math.max(0, Math.min(items.length - 1, at + by))]
    if (!next) return
    onOpen(next.id)
    document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  useShortcuts([
    { code: 'KeyJ', label: t('keys.next'), run: () => step(1) },
    { code: 'KeyK', label: t('keys.previous'), run: () => step(-1) },
    { code: 'Slash', label: t('keys.search'), run: () => search.current?.focus() },
  ])
  return (
    <section aria-label={t('conversations')} className="flex h-full flex-col">
      <div className="border-b border-line p-3">
        <label className="flex min-h-11 items-center gap-2 rounded-full border border-field-line bg-paper px-4 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-olive">
          <Icon name="search" className="text-soft" />
          <span className="sr-only">{t('search')}</span>
          <input
            ref={search}
            type="search"
            dir="auto"
            value={typed}
            maxLength={200}
            placeholder={t('searchHint')}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
            className="min-w-0 grow bg-transparent py-2 outline-none placeholder:text-soft"
          />
        </label>
        <fieldset className="mt-3 flex min-w-0 flex-wrap gap-x-1" disabled={q !== ''}>
          <legend className="sr-only">{t('show')}</legend>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one && q === ''}
              onClick={() => {
                sessionStorage.setItem(stored, one)
                setView(one)
              }}
              className="min-h-9 shrink-0 rounded-full px-2 text-sm font-semibold text-soft hover:bg-raised disabled:opacity-60 aria-pressed:bg-olive-wash aria-pressed:text-olive-strong"
            >
              {t(`views.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <Found
        items={items}
        chosen={chosen}
        onOpen={onOpen}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={q ? t('nothingFound') : t(`empty.${view}`)}
        {...(found.hasNextPage && !found.isPlaceholderData && { onMore: found.fetchNextPage })}
        isBusy={found.isFetching}
      />
    </section>
  )
}

type FoundProps = {
  items: Parameters<typeof Row>[0]['conversation'][] | undefined
  chosen: string | undefined
  onOpen: (id: string) => void
  error: Error | null
  onRetry: () => void
  empty: string
  /** Stays the same from one drawing to the next. */
  onMore?: () => unknown
  isBusy: boolean
}

function Found({ items, chosen, onOpen, error, onRetry, empty, onMore, isBusy }: FoundProps) {
  const { t } = useTranslation('inbox')
  const say = useFailureWords()
  const clock = useShopClock()
  const now = useNow()
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Not while one is under way: it would be asked for again until it is there.
    if (!onMore || isBusy || !end.current) return
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && onMore(), {
      root: scroller.current,
      rootMargin: '400px',
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [onMore, isBusy])
  if (error && !items)
    return (
      <div className="p-3">
        <Failure words={say(error)} action={<Button onClick={onRetry}>{t('common.retry')}</Button>} />
      </div>
    )
  return (
    <div ref={scroller} className="relative min-h-0 grow overflow-y-auto" aria-busy={items === undefined}>
      {items === undefined && <Skeletons />}
      {items?.length === 0 && <p className="px-6 py-12 text-center text-soft">{empty}</p>}
      <ul>
        {items?.map((one) => (
          <Row
            key={one.id}
            conversation={one}
            isChosen={one.id === chosen}
            onOpen={onOpen}
            minute={Math.floor(now / 60_000)}
            clock={clock}
          />
        ))}
      </ul>
      {onMore && (
        <div ref={end} className="p-3 text-center">
          <Button look="quiet" onClick={() => onMore()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  )
}

const Skeletons = () =>
  Array.from({ length: 8 }, (_, at) => at).map((at) => (
    <div key={at} className="flex gap-3 px-4 py-3.5">
      <Skeleton className="size-10 rounded-full" />
      <div className="grow space-y-2">
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-4 w-4/5" />
      </div>
    </div>
  ))

/** The words once nobody has typed for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), typedMs)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
