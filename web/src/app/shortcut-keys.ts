import { useEffect, useRef, useSyncExternalStore } from 'react'

/** A key of the page that is open. `code` is that of its place on most keyboards, as `codeOf` gives it. */
export type Shortcut = { code: string; label: string; run: () => void }

let pages: (readonly Shortcut[])[] = []
const listeners = new Set<() => void>()
let all: readonly Shortcut[] = []

function change(next: typeof pages): void {
  pages = next
  all = pages.flat()
  for (const listener of listeners) listener()
}

/** Makes these keys work, and listed under `?`, as long as the component is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts)
  current.current = shortcuts
  const what = shortcuts.map(({ code, label }) => `${code} ${label}`).join('\n')
  useEffect(() => {
    if (what === '') return
    const mine = current.current.map(({ code, label }, at) => ({
      code,
      label,
      run: () => current.current[at]?.run(),
    }))
    change([...pages, mine])
    return () => change(pages.filter((one) => one !== mine))
  }, [what])
}

/** All keys of what is shown now. */
export const useShownShortcuts = (): readonly Shortcut[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => all,
  )

/** How a key is called on most keyboards. */
export const keyName = (code: string): string =>
  ({ Slash: '/', Escape: 'Esc', Enter: '↵' })[code] ?? code.replace(/^(Key|Digit)/, '').toLowerCase()
