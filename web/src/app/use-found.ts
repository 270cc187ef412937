import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Pages } from '../ui/pager.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** A page of a list that was come to by the one before it. */
    isNext?: boolean
  }
}

type Asked = Record<string, unknown>
/** What looks like a number in an address is read as one. */
const text = (value: unknown) => (value === undefined ? undefined : String(value))

/**
 * What a list is asked for and how far one is in it, by the address: Back from somebody in it leads to the same list.
 * @param path where the list is
 * @param keys what it may be asked for; constant
 */
export function useFound<K extends string>(path: string, keys: readonly K[]) {
  const router = useRouter()
  const navigate = useNavigate()
  const there = useSearch({ strict: false }) as Asked
  const asked = Object.fromEntries(keys.map((key) => [key, text(there[key]) ?? ''])) as Record<K, string>
  const cursor = text(there.cursor)
  const page = cursor === undefined ? 1 : Math.max(2, Math.trunc(Number(there.page)) || 2)
  const ask = useCallback(
    (part: Partial<Record<K, string>>) => {
      // Whoever has pressed a link while they typed is not called back.
      if (router.latestLocation.pathname !== path) return
      void navigate({
        to: '.',
        search: (before: Asked) => said(keys, { ...before, ...part }),
        replace: true,
        resetScroll: false,
      })
    },
    [router, navigate, path, keys],
  )
  const pages: Pages = {
    cursor,
    page,
    forward: (next) =>
      void navigate({
        to: '.',
        search: { ...said(keys, asked), cursor: next, page: page + 1 },
        state: { isNext: true },
        resetScroll: false,
      }),
    // Nothing is before a page whose address was given.
    back: () => (router.latestLocation.state.isNext ? router.history.back() : ask({})),
    start: () => ask({}),
  }
  return { asked, ask, pages }
}

/** Without what is not asked for, and from the first page on. */
const said = (keys: readonly string[], asked: Asked): Asked =>
  Object.fromEntries(keys.flatMap((key) => (asked[key] ? [[key, asked[key]]] : [])))
