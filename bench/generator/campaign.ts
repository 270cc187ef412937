import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { spreadOf } from '../statistics.ts'
import type { GraphStub, Sent } from './graph-stub.ts'
import type { Job, Result } from './jobs.ts'
import { measureLatency } from './latency.ts'
import { gatherStatuses } from './statuses.ts'
import { openWire } from './wire.ts'

/** Nothing came for so long: what is missing does not come any more. */
const patienceMs = 15_000
/** After the answer: a phone that is at hand, and its owner. */
const deliveredAfterMs = 200
const readAfterMs = 1000

/** Takes what a campaign sends and looks at its pace; replies to shoppers who write meanwhile are timed beside it. */
export async function takeCampaign(
  job: Extract<Job, { job: 'campaign' }>,
  graph: GraphStub,
): Promise<Result> {
  const times = new Map<string, number[]>()
  const isFirst = firstOfEach()
  const standing = monitorEventLoopDelay({ resolution: 1 })
  standing.enable()
  let twice = 0
  let sent = 0
  let last = performance.now()
  let onReply: (sent: Sent) => void = () => {}
  const told = job.statuses ? await openTelling(job) : undefined
  graph.delay(job.delayMs)
  graph.onSend((one) => {
    if (one.text !== 'template') return onReply(one)
    told?.about(one)
    if (!isFirst(one.to)) twice++
    sent++
    last = one.at
    const mine = times.get(one.number)
    if (mine) mine.push(one.at)
    else times.set(one.number, [one.at])
  })
  const replies: GraphStub = {
    ...graph,
    onSend: (listener) => {
      onReply = listener
    },
  }
  const { port, perSecond, seconds: writing, prefix } = job
  const written =
    perSecond > 0
      ? measureLatency({ job: 'latency', port, perSecond, seconds: writing, prefix }, replies)
      : Promise.resolve(undefined)
  while (sent < job.total && performance.now() - last < patienceMs) await wait(20)
  const measured = await written
  await told?.all()
  graph.delay(0)
  const all = [...times.values()]
  const first = Math.min(...all.map((mine) => mine[0]!))
  return {
    kind: 'campaign',
    sent,
    twice,
    seconds: (last - first) / 1000,
    most: Math.max(0, ...all.map(mostWithinASecond)),
    pace: Math.max(0, ...all.map((mine) => ((mine.length - 1) * 1000) / (mine.at(-1)! - mine[0]!))),
    stoodMs: standing.max / 1e6,
    latency: measured?.kind === 'latency' ? measured.latency : spreadOf([]),
  }
}

/** In many small sets: one of a hundred thousand grows in one go, and this process would stand still for so long. */
function firstOfEach(): (to: string) => boolean {
  const sets = new Map<string, Set<string>>()
  return (to) => {
    const key = to.slice(-2)
    const set = sets.get(key) ?? new Set()
    sets.set(key, set)
    const { size } = set
    return set.add(to).size > size
  }
}

/** Tells of each message that it was sent, delivered and read, as it comes about. */
async function openTelling({ port, delayMs }: Extract<Job, { job: 'campaign' }>) {
  const wire = await openWire(port, 16)
  const statuses = gatherStatuses(wire)
  const untold = new Set<Promise<void>>()
  const tell = async ({ number, id, to, callback }: Sent) => {
    await wait(delayMs)
    await statuses.add(number, { id, to, status: 'sent', callback })
    await wait(deliveredAfterMs)
    await statuses.add(number, { id, to, status: 'delivered', callback })
    await wait(readAfterMs)
    await statuses.add(number, { id, to, status: 'read', callback })
  }
  return {
    about(sent: Sent) {
      const telling = tell(sent).finally(() => untold.delete(telling))
      untold.add(telling)
    },
    async all() {
      await Promise.all(untold)
      wire.close()
    },
  }
}

function mostWithinASecond(times: number[]): number {
  let most = 0
  for (let from = 0, to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= 1000) from++
    most = Math.max(most, to - from + 1)
  }
  return most
}
