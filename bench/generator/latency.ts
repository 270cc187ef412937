import { setTimeout as wait } from 'node:timers/promises'
import { messageRequest, numbers } from '../meta.ts'
import { spreadOf } from '../statistics.ts'
import type { GraphStub } from './graph-stub.ts'
import type { Job, Result } from './jobs.ts'
import { openWire } from './wire.ts'

const warmUpSeconds = 3

/**
 * Posts messages at a steady pace, whatever becomes of them, and takes the time from the moment before a webhook
 * is written to the moment its answer's send request arrives.
 */
export async function measureLatency(
  job: Extract<Job, { job: 'latency' }>,
  graph: GraphStub,
): Promise<Result> {
  const wire = await openWire(job.port, 32)
  const started = new Map<string, number>()
  const times: number[] = []
  graph.onSend(({ to, at }) => {
    const from = started.get(to)
    if (from === undefined) return
    started.delete(to)
    times.push(at - from)
  })
  const warmUp = warmUpSeconds * job.perSecond
  const total = warmUp + job.seconds * job.perSecond
  const begin = performance.now()
  for (let n = 0; n < total; n++) {
    const late = begin + (n * 1000) / job.perSecond - performance.now()
    if (late > 0) await wait(late)
    if (n === warmUp) times.length = 0
    const from = `3069${String(30_000_000 + n)}`
    const request = messageRequest({
      number: numbers[0],
      from,
      id: `wamid.${job.prefix}.${n}`,
      text: 'delivery',
    })
    started.set(from, performance.now())
    void wire.post(request)
  }
  for (let waited = 0; started.size > 0 && waited < 3000; waited += 20) await wait(20)
  wire.close()
  return { kind: 'latency', asked: total - warmUp, latency: spreadOf(times) }
}
