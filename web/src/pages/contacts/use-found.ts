import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Pages } from '../../ui/pager.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** A page of a list that was come to by the one before it. */
    isNext?: boolean
  }
}

const path = '/contacts'
type Asked = { q?: unknown; cursor?: unknown; page?: unknown }
/** What looks like a number in an address is read as one. */
const text = (value: unknown) => (value === undefined ? undefined : String(value))

/** What is looked for and how far one is in it, by the address: Back from a contact leads to the same list. */
export function useFound() {
  const router = useRouter()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as Asked
  const q = text(asked.q) ?? ''
  const cursor = text(asked.cursor)
  const page = cursor === undefined ? 1 : Math.max(2, Math.trunc(Number(asked.page)) || 2)
  const search = useCallback(
    (next: string) => {
      // Whoever has pressed a link while they typed is not called back.
      if (router.latestLocation.pathname === path)
        void navigate({ to: path, search: next === '' ? {} : { q: next }, replace: true })
    },
    [router, navigate],
  )
  const pages: Pages = {
    cursor,
    page,
    forward: (next) =>
      void navigate({
        to: path,
        search: { ...(q && { q }), cursor: next, page: page + 1 },
        state: { isNext: true },
      }),
    // Nothing is before a page whose address was given.
    back: () => (router.latestLocation.state.isNext ? router.history.back() : search(q)),
    start: () => search(q),
  }
  return { q, search, pages }
}
