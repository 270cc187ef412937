import { messageRequest, numbers, type StatusUpdate } from '../meta.ts'
import { spreadOf } from '../statistics.ts'
import type { GraphStub } from './graph-stub.ts'
import type { Job, Result } from './jobs.ts'
import { gatherStatuses } from './statuses.ts'
import { openWire } from './wire.ts'

const patienceMs = 30_000

type Shopper = { from: string; number: string; started: number; settle: (answered: boolean) => void }

/**
 * Conversations in a closed loop: a shopper writes, waits for the reply, hears that it was sent, delivered and
 * read, one after the other, and only then the next shopper of that place writes.
 */
export async function talk(
  job: Extract<Job, { job: 'conversations' }>,
  graph: GraphStub,
  progress: (done: number) => void,
): Promise<Result> {
  const wire = await openWire(job.port, 64)
  const statuses = gatherStatuses(wire)
  const talking = new Map<string, Shopper>()
  const times: number[] = []
  let started = 0
  let done = 0
  let replies = 0
  let lost = 0
  let unexpected = 0
  const receiptsBefore = graph.receipts()

  graph.onSend(({ number, to, id, callback, at }) => {
    replies++
    const shopper = talking.get(to)
    if (!shopper) unexpected++
    else times.push(at - shopper.started)
    const step = (status: StatusUpdate['status']) => statuses.add(number, { id, to, status, callback })
    void (async () => {
      await step('sent')
      await step('delivered')
      await step('read')
      shopper?.settle(true)
    })()
  })

  const converse = (n: number) =>
    new Promise<boolean>((resolve) => {
      const from = `3069${String(50_000_000 + (n % job.shoppers))}`
      const number = numbers[n % job.numbers]!
      const timer = setTimeout(() => settle(false), patienceMs)
      const settle = (answered: boolean) => {
        clearTimeout(timer)
        talking.delete(from)
        resolve(answered)
      }
      talking.set(from, { from, number, started: performance.now(), settle })
      void wire.post(messageRequest({ number, from, id: `wamid.${job.prefix}.${n}`, text: 'delivery' }))
    })
  const place = async () => {
    while (started < job.total) {
      if (!(await converse(started++))) lost++
      if (++done % job.progressEvery === 0) progress(done)
    }
  }
  await Promise.all(Array.from({ length: job.inFlight }, place))
  wire.close()
  const receipts = graph.receipts() - receiptsBefore
  return { kind: 'conversations', started, replies, lost, unexpected, receipts, latency: spreadOf(times) }
}
