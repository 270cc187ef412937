/** Gathers what is added while earlier batches are being written, and writes it as one. */
export type Batcher<T> = {
  /** Resolves or rejects when the batch that holds it has been dealt with. */
  add(item: T): Promise<void>
  /** Items that no batch has taken yet. */
  waiting(): number
  /** Resolves when nothing waits or is being written any more. */
  settled(): Promise<void>
}

export type Waiting<T> = { item: T; done: () => void; failed: (error: unknown) => void }

export type BatcherOptions<T> = {
  sizeOf(item: T): number
  /** So much in one batch; an item larger than that goes alone. */
  most: number
  /** Batches being written at the same time. */
  atOnce: number
  /** No batch begins sooner after another: what nobody waits for may gather a moment. */
  everyMs?: number
  /** Deals with every item: calls its `done` or its `failed`. Must not throw. */
  write(batch: Waiting<T>[]): Promise<void>
}

/** A batch starts at once when none is being written, so a single item waits for nobody. */
export function createBatcher<T>({
  sizeOf,
  most,
  atOnce,
  everyMs = 0,
  write,
}: BatcherOptions<T>): Batcher<T> {
  let waiting: Waiting<T>[] = []
  let scheduled = false
  let begunAt = Number.NEGATIVE_INFINITY
  const running = new Set<Promise<void>>()

  function schedule() {
    if (scheduled || running.size >= atOnce || waiting.length === 0) return
    scheduled = true
    const early = begunAt + everyMs - performance.now()
    // After the sockets that are readable now have been read: their requests travel in the same batch.
    if (early > 0) setTimeout(begin, early)
    else setImmediate(begin)
  }

  function begin() {
    scheduled = false
    begunAt = performance.now()
    const run = write(take()).finally(() => {
      running.delete(run)
      schedule()
    })
    running.add(run)
    schedule()
  }

  function take(): Waiting<T>[] {
    let count = 0
    for (let size = 0; count < waiting.length && size < most; count++) size += sizeOf(waiting[count]!.item)
    const taken = waiting.slice(0, count)
    waiting = waiting.slice(count)
    return taken
  }

  return {
    add: (item) =>
      new Promise((done, failed) => {
        waiting.push({ item, done, failed })
        schedule()
      }),
    waiting: () => waiting.length,
    async settled() {
      while (running.size > 0 || waiting.length > 0) {
        await Promise.all(running)
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}
