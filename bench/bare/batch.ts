/**
 * The same gathering as the server's intake: what comes in one turn of the event loop is written together, and two
 * writes overlap.
 */
export function batched<T>(write: (items: T[]) => Promise<void>): (item: T) => Promise<void> {
  const atOnce = 2
  const waiting: { item: T; done: () => void; failed: (error: unknown) => void }[] = []
  let running = 0
  let scheduled = false

  function schedule() {
    if (scheduled || running >= atOnce || waiting.length === 0) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      const taken = waiting.splice(0, 1000)
      if (taken.length === 0) return
      running++
      write(taken.map((one) => one.item))
        .then(
          () => {
            for (const one of taken) one.done()
          },
          (error) => {
            for (const one of taken) one.failed(error)
          },
        )
        .finally(() => {
          running--
          schedule()
        })
      schedule()
    })
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      schedule()
    })
}
