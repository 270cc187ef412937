import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Where one is in a list by cursor: the cursors of the pages before are kept, so that one can go back. */
export function usePages() {
  const [before, setBefore] = useState<string[]>([])
  return {
    cursor: before.at(-1),
    page: before.length + 1,
    forward: (next: string) => setBefore((pages) => [...pages, next]),
    back: () => setBefore((pages) => pages.slice(0, -1)),
    start: () => setBefore([]),
  }
}

export type Pages = ReturnType<typeof usePages>

/** Under a list: the page before, the page after. Nothing where all fits on one. */
export function Pager({ pages, next }: { pages: Pages; next: string | null | undefined }) {
  const { t } = useTranslation()
  if (pages.page === 1 && !next) return null
  return (
    <nav aria-label={t('common.pages')} className="mt-4 flex items-center justify-between gap-3">
      <Button disabled={pages.page === 1} onClick={pages.back}>
        {t('common.before')}
      </Button>
      <span className="text-soft tabular-nums">{t('common.page', { page: pages.page })}</span>
      <Button disabled={!next} onClick={() => next && pages.forward(next)}>
        {t('common.after')}
      </Button>
    </nav>
  )
}
