/**
 * Reads on while what was read is worked at: gives whatever has come since it was last asked, at least one. `most`: the
 * source is asked for no more while so much of it waits. What failed in the source is thrown after all that came
 * before it.
 */
export async function* readAhead<T>(
  source: AsyncIterable<T>,
  { most, sizeOf }: { most: number; sizeOf: (one: T) => number },
): AsyncGenerator<T[]> {
  let ready: T[] = []
  let end: { error?: unknown } | undefined
  let left = false
  const news = createSignal()
  const room = createSignal()
  const waiting = () => ready.reduce((sum, one) => sum + sizeOf(one), 0)
  const read = async () => {
    for await (const one of source) {
      ready.push(one)
      news.give()
      while (waiting() >= most && !left) await room.taken()
      if (left) return
    }
  }
  void read().then(
    () => {
      end = {}
      news.give()
    },
    (error) => {
      end = { error }
      news.give()
    },
  )
  try {
    for (;;) {
      while (ready.length === 0 && !end) await news.taken()
      if (ready.length === 0) break
      const batch = ready
      ready = []
      room.give()
      yield batch
    }
    if (end && 'error' in end) throw end.error
  } finally {
    left = true
    room.give()
  }
}

/** Remembered where nobody waits for it yet. */
function createSignal(): { give(): void; taken(): Promise<void> } {
  let { promise, resolve } = Promise.withResolvers<void>()
  return {
    give: () => resolve(),
    async taken() {
      await promise
      ;({ promise, resolve } = Promise.withResolvers<void>())
    },
  }
}
