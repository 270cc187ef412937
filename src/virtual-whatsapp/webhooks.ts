import { createHmac } from 'node:crypto'
import { Agent } from 'undici'
import type { Faults } from './faults.ts'
import type { Settings } from './options.ts'
import { bodyOf, type Update } from './webhook-body.ts'

type Batch = { updates: Update[]; body: Buffer; secret: string; attempts: number }

/** The queue of webhooks on their way: batched, signed, in order, tried again until they get their 200. */
export type Webhooks = {
  push(update: Update): void
  /** Everything that has no 200 yet, for the snapshot. */
  pending(): Update[]
  counts(): { pending: number; delivered: number; refused: number }
  /** Resolves when nothing is pending, delayed or under way. */
  settled(): Promise<void>
  /** Call after a fault or setting changed. */
  wake(): void
  close(): Promise<void>
}

type Needs = {
  settings: Settings
  faults: () => Faults
  connections: number
  random: () => number
  secretOf: (update: Update) => string
  numberOf: (phoneNumberId: string) => { displayPhoneNumber: string } | undefined
  onDelivered: (updates: Update[]) => void
  onChanged: () => void
  now: () => number
}

/** A batch that failed so often steps aside, so that one poisoned body does not block all that follows. */
const attemptsInLine = 3
const longestBackoffMs = 10_000

export function createWebhooks(needs: Needs): Webhooks {
  const queue: Update[] = []
  const underway = new Set<Batch>()
  const delayed = new Set<Update>()
  const timers = new Set<NodeJS.Timeout>()
  let waiting: (() => void)[] = []
  let loops = 0
  let scheduled = false
  let closed = false
  let delivered = 0
  let refused = 0
  const dispatcher = new Agent({ connections: Math.max(4, needs.connections), keepAliveTimeout: 30_000 })

  function after(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
  }

  function schedule(): void {
    if (scheduled || closed || queue.length === 0 || needs.faults().webhookPaused) return
    scheduled = true
    const start = () => {
      scheduled = false
      const wanted = Math.min(needs.connections, queue.length)
      for (let running = loops; running < wanted; running++) {
        loops += 1
        void loop()
      }
    }
    // A turn of the event loop lets updates that come together go together; reordering wants a few more of them.
    if (needs.faults().reorder) after(25, start)
    else setImmediate(start)
  }

  function take(): Batch {
    if (needs.faults().reorder) shuffle(queue, needs.random)
    const secret = needs.secretOf(queue[0]!)
    let count = 1
    while (count < queue.length && count < needs.settings.webhookMaxBatch) {
      if (needs.secretOf(queue[count]!) !== secret) break
      count += 1
    }
    const updates = queue.splice(0, count)
    const body = Buffer.from(JSON.stringify(bodyOf(updates, needs.numberOf, needs.now())))
    return { updates, body, secret, attempts: 0 }
  }

  async function loop(): Promise<void> {
    while (!closed && queue.length > 0 && !needs.faults().webhookPaused) {
      const batch = take()
      underway.add(batch)
      while (!closed && batch.attempts < attemptsInLine && !(await deliver(batch))) await pauseAfter(batch)
      if (!underway.has(batch) || closed) continue
      retryAside(batch)
    }
    loops -= 1
    if (idle()) wakeWaiting()
    else schedule()
  }

  function retryAside(batch: Batch): void {
    after(backoff(batch), async () => {
      if (closed) return
      if (needs.faults().webhookPaused) return retryAside(batch)
      if (!(await deliver(batch)) && !closed) retryAside(batch)
      else if (idle()) wakeWaiting()
    })
  }

  function backoff(batch: Batch): number {
    return Math.min(needs.settings.webhookBackoffMs * 2 ** Math.max(0, batch.attempts - 1), longestBackoffMs)
  }

  function pauseAfter(batch: Batch): Promise<void> {
    if (batch.attempts >= attemptsInLine) return Promise.resolve()
    return new Promise((resolve) => after(backoff(batch), resolve))
  }

  async function deliver(batch: Batch): Promise<boolean> {
    batch.attempts += 1
    let first = true
    for (let extra = needs.faults().duplicate; extra >= 0; extra--) {
      const ok = await post(batch)
      if (first && !ok) return false
      if (first) {
        first = false
        underway.delete(batch)
        delivered += batch.updates.length
        needs.onDelivered(batch.updates)
        needs.onChanged()
      }
    }
    return true
  }

  async function post(batch: Batch): Promise<boolean> {
    const digest = createHmac('sha256', batch.secret).update(batch.body).digest('hex')
    const signature = needs.faults().brokenSignature ? digest.replace(/./g, '0') : digest
    try {
      const url = new URL(needs.settings.webhookUrl)
      const answer = await dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'facebookexternalua',
          'x-hub-signature-256': `sha256=${signature}`,
        },
        body: batch.body,
        headersTimeout: 20_000,
      })
      await answer.body.dump()
      if (answer.statusCode === 200) return true
    } catch {
      // Nobody listens, or the connection broke: the same as any answer but 200.
    }
    refused += 1
    return false
  }

  function idle(): boolean {
    return queue.length === 0 && underway.size === 0 && delayed.size === 0 && loops === 0
  }

  function wakeWaiting(): void {
    for (const resolve of waiting) resolve()
    waiting = []
  }

  return {
    push(update) {
      const { delayMs } = needs.faults()
      if (delayMs > 0) {
        delayed.add(update)
        after(delayMs * (0.5 + needs.random()), () => {
          delayed.delete(update)
          queue.push(update)
          schedule()
        })
      } else {
        queue.push(update)
        schedule()
      }
      needs.onChanged()
    },
    pending: () => [...[...underway].flatMap((batch) => batch.updates), ...queue, ...delayed],
    counts: () => ({
      pending:
        queue.length + delayed.size + [...underway].reduce((sum, batch) => sum + batch.updates.length, 0),
      delivered,
      refused,
    }),
    settled: () => (idle() ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    wake: schedule,
    async close() {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      wakeWaiting()
      await dispatcher.destroy()
    },
  }
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}
