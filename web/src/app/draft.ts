import { useEffect, useState } from 'react'

const prefix = 'kalathi.draft.'

/**
 * State that survives a reload until `drop` is called: what somebody has begun to write. `key` names what it is about;
 * `initial` is used where nothing was begun. What is equal to `initial` again is not kept.
 */
export function useDraft<T>(key: string, initial: T) {
  const [value, set] = useState<T>(() => read<T>(key) ?? initial)
  const isChanged = JSON.stringify(value) !== JSON.stringify(initial)
  useEffect(() => {
    if (isChanged) sessionStorage.setItem(prefix + key, JSON.stringify(value))
    else sessionStorage.removeItem(prefix + key)
  }, [key, value, isChanged])
  const drop = (next: T = initial) => {
    sessionStorage.removeItem(prefix + key)
    set(next)
  }
  return { value, set, drop, isChanged }
}

/** Keeps for later what another part of the page will show by `useDraft`. */
export const keepDraft = (key: string, value: unknown): void =>
  sessionStorage.setItem(prefix + key, JSON.stringify(value))

function read<T>(key: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? '') as T
  } catch {
    return undefined
  }
}
