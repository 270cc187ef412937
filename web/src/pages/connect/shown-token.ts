import { useEffect, useState } from 'react'
import { keepDraft, useDraft } from '../../app/draft.ts'

const key = 'connect.verify-token'
const keyOf = (id: string) => `${key}.${id}`

/** The verify token of a number, where this tab made it; else empty. Nobody else can show it: the server gives none out. */
export const useShownToken = (id: string) => useDraft(keyOf(id), '')

/** One for a number that is not saved yet. It outlives a reload, since by then it may stand at Meta already. */
export function useFreshToken(): { verifyToken: string; savedWith: (id: string) => void } {
  const { value, set } = useDraft(key, '')
  const [fresh] = useState(newToken)
  const verifyToken = value || fresh
  useEffect(() => {
    if (value === '') set(fresh)
  }, [value, set, fresh])
  return {
    verifyToken,
    savedWith(id) {
      keepDraft(keyOf(id), verifyToken)
      // The next number has another.
      set(newToken())
    },
  }
}

/** Plain HTTP has no randomUUID. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
