/** A map that forgets what was put first: what it keeps is a help, and never the only copy. */
export function createMemory<V>(most: number) {
  const kept = new Map<string, V>()
  return {
    get: (key: string): V | undefined => kept.get(key),
    set(key: string, value: V): void {
      kept.delete(key)
      kept.set(key, value)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
    },
  }
}

/** Rejects when the work takes longer; the work itself goes on, and its late failure is nobody's. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), ms)
  })
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
