import { messageRequest, numbers } from '../meta.ts'
import { orderRequest } from '../shopify.ts'
import { spreadOf } from '../statistics.ts'
import type { Job, Result } from './jobs.ts'
import { openWire } from './wire.ts'

/** Posts one request after the other on each connection, for so many seconds: as many as the server stores. */
export async function flood(job: Extract<Job, { job: 'intake' }>): Promise<Result> {
  const wire = await openWire(job.port, job.connections)
  const times: number[] = []
  let sent = 0
  let refused = 0
  const started = performance.now()
  const end = started + job.seconds * 1000
  const message = (n: number) =>
    messageRequest({
      number: numbers[0],
      from: `3069${String(10_000_000 + (n % job.shoppers))}`,
      id: `wamid.${job.prefix}.${n}`,
      text: 'delivery',
    })
  const one = async () => {
    while (performance.now() < end) {
      const n = sent++
      const request = job.what === 'orders' ? orderRequest(n, job.prefix) : message(n)
      const before = performance.now()
      if ((await wire.post(request)) !== 200) refused++
      times.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: job.connections }, one))
  const seconds = (performance.now() - started) / 1000
  wire.close()
  return { kind: 'intake', stored: sent - refused, seconds, refused, latency: spreadOf(times) }
}
