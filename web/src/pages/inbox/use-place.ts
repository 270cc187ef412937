import { useEffect, useLayoutEffect, useRef } from 'react'

const nearPx = 120

/**
 * Where one is in a thread: at its end for as long as nobody scrolls away from it, whatever grows or shrinks in it and
 * around it, and where one reads while older messages come. `oldest` names the first of those that are shown.
 */
export function usePlace(oldest: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLOListElement>(null)
  const fromEnd = useRef(0)
  const shown = useRef(oldest)
  /** The size by which `fromEnd` was measured. */
  const seen = useRef('')
  const keep = useRef(() => {
    if (!box.current) return
    if (fromEnd.current < nearPx) toEnd(box.current)
    else fromEnd.current = endOf(box.current) - box.current.scrollTop
    seen.current = sizeOf(box.current)
  })
  // Before it is painted.
  useLayoutEffect(() => {
    if (box.current && shown.current !== undefined && shown.current !== oldest)
      toEnd(box.current, fromEnd.current)
    shown.current = oldest
    keep.current()
  })
  // What takes its room later: pictures, and what stands above and below the thread.
  useEffect(() => {
    const watch = new ResizeObserver(keep.current)
    for (const one of [box.current, content.current]) if (one) watch.observe(one)
    return () => watch.disconnect()
  }, [])
  return {
    box,
    content,
    onScroll() {
      if (!box.current) return
      // It comes a moment after what it tells of. Where the size is another by now, nobody has scrolled away: the end has moved.
      if (seen.current !== sizeOf(box.current)) return keep.current()
      fromEnd.current = endOf(box.current) - box.current.scrollTop
    },
  }
}

const sizeOf = ({ scrollHeight, clientHeight }: HTMLElement) => `${scrollHeight} ${clientHeight}`
const endOf = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight - clientHeight
const toEnd = (box: HTMLElement, but = 0) => {
  box.scrollTop = endOf(box) - but
}
