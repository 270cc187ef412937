/**
 * The promise's result, or an error named `TimeoutError` after `ms`. The work itself is not stopped: what it
 * comes to later is ignored.
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  work.catch(() => {}) // may fail after its caller has left
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException(`took longer than ${ms} ms`, 'TimeoutError')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
