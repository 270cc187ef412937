import { useState, useSyncExternalStore } from 'react'

const stored = 'kalathi.nav'
/** A desk's screen. On a laptop the room is better given to the pages: the inbox has three panes. */
const roomy = '(min-width: 1400px)'

/** Whether the sidebar is narrow: as last chosen, else as the screen has room. */
export function useNavWidth(): { isNarrow: boolean; choose: (isNarrow: boolean) => void } {
  const [chosen, setChosen] = useState(() => localStorage.getItem(stored))
  const isRoomy = useSyncExternalStore(watch, () => matchMedia(roomy).matches)
  return {
    isNarrow: chosen === null ? !isRoomy : chosen === 'narrow',
    choose(isNarrow) {
      const next = isNarrow ? 'narrow' : 'wide'
      localStorage.setItem(stored, next)
      setChosen(next)
    },
  }
}

function watch(onChange: () => void): () => void {
  const query = matchMedia(roomy)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
