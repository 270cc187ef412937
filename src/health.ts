import type { FastifyInstance } from 'fastify'
import type { Sql } from './db/client.ts'
import { metrics, registry } from './metrics.ts'
import type { Queues } from './queues/queues.ts'

export type Health = { sql: Sql; queues: Queues }

const patienceMs = 1000

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: how it does it, for Prometheus. */
export function registerHealth(app: FastifyInstance, health: Health): void {
  const open = { schema: { hide: true } as object, config: { right: 'public' } }
  app.get('/healthz', open, async () => ({ status: 'ok' }))
  app.get('/readyz', open, async (_request, reply) => {
    const [database, queue] = await Promise.all([answers(health.sql`select 1`), health.queues.ping()])
    const ready = database && queue
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', database, queue })
  })
  app.get('/metrics', open, async (_request, reply) => {
    await Promise.allSettled([measureBacklog(health.sql), measureQueues(health.queues)])
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

async function answers(work: PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const asked = Promise.resolve(work).then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

/** Only what the small partial indexes hold is counted, so a scrape costs the same at a million messages. */
async function measureBacklog(sql: Sql): Promise<void> {
  const [events, outbox] = await Promise.all([
    sql<[{ waiting: number; oldest: number }]>`
      select count(*)::int as waiting, coalesce(extract(epoch from clock_timestamp() - min(received_at)), 0)::float8 as oldest
      from events where handled_at is null and failed_at is null`,
    sql<{ status: string; messages: number }[]>`
      select 'pending' as status, count(*)::int as messages from messages where status = 'pending'
      union all select 'held', (
        select count(*) from messages where status = 'held' and reason is distinct from 'reach')::int + (
        select count(*) from messages where status = 'held' and reason = 'reach')::int
      union all select 'in_flight', count(*)::int from messages where status = 'sending'
      union all select 'unconfirmed', count(*)::int from messages where status = 'unconfirmed'`,
  ])
  metrics.unhandled.set(events[0].waiting)
  metrics.oldestUnhandled.set(events[0].oldest)
  for (const { status, messages } of outbox) metrics.outbox.set({ status }, messages)
}

async function measureQueues(queues: Queues): Promise<void> {
  for (const [queue, depth] of Object.entries(await queues.depth())) {
    for (const [state, jobs] of Object.entries(depth)) metrics.queueJobs.set({ queue, state }, jobs)
  }
}
