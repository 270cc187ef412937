import { useEffect, useState } from 'react'

const pauseMs = 400

/** The value once it has rested a moment: what is asked of the server need not follow every key. */
export function useSettled<T>(value: T): T {
  const text = JSON.stringify(value)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return JSON.parse(settled) as T
}
