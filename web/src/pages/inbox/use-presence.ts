import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type Present, presenceQuery, sayPresence } from '../../api/inbox.ts'
import { keys } from '../../api/keys.ts'
import { queries } from '../../app/queries.ts'

/** The server forgets who has not said so for 40 seconds. */
const sayEveryMs = 20_000
const typingMs = 6000

/** Says that one looks at a conversation, or writes, and gives who else does. A hidden page looks at nothing. */
export function usePresence(id: string): { others: Present[]; typing: () => void } {
  const { data } = useQuery(presenceQuery(id))
  const typedAt = useRef(Number.NEGATIVE_INFINITY)
  const tell = useRef(() => {})
  useEffect(() => {
    let said = ''
    const say = (state: 'looking' | 'typing' | 'left') => {
      said = state
      sayPresence(id, state).then(
        (present) => queries.setQueryData(keys.presence(id), present),
        // Who is not seen for a moment is no reason to disturb them.
        () => {},
      )
    }
    const now = () => {
      if (document.hidden) return 'left'
      return performance.now() - typedAt.current < typingMs ? 'typing' : 'looking'
    }
    const check = () => {
      if (now() !== said) say(now())
    }
    tell.current = check
    check()
    const often = setInterval(check, 2000)
    const beat = setInterval(() => !document.hidden && say(now()), sayEveryMs)
    const leave = () => say('left')
    document.addEventListener('visibilitychange', check)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(often)
      clearInterval(beat)
      document.removeEventListener('visibilitychange', check)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [id])
  return {
    others: data?.items ?? [],
    typing() {
      typedAt.current = performance.now()
      tell.current()
    },
  }
}
