import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { syncedWritesPerSecond } from '../bare/disk.ts'
import { numbers } from '../meta.ts'
import { type Generator, residentMb, start, startGenerator } from '../processes.ts'
import { call, type Server, setUpShop, startServer } from '../server.ts'
import { watchHost } from '../stolen.ts'
import type { Row } from '../table.ts'
import { fillShop } from './campaign-shop.ts'
import { type Context, type Line, ms, whole } from './line.ts'

/** A campaign: planned, frozen, and sent through the outbox to Meta's side; beside it a bare loop of the same requests. */
export const campaign: Line = { name: 'campaign', run }

const requests = fileURLToPath(new URL('../bare/requests.ts', import.meta.url))
const queued = fileURLToPath(new URL('../bare/queue.ts', import.meta.url))
const rate = 1000

async function run(context: Context): Promise<Row[]> {
  const { machine, full, quick, say } = context
  const generator = await startGenerator()
  const { graphPort } = generator
  const { url, sql } = await machine.database()
  const redis = await machine.redis()
  const dataDir = await machine.folder('campaign')
  const server = await startServer({
    ...{ dataDir, databaseUrl: url, graphPort },
    ...(redis ? { redisUrl: redis.url } : {}),
  })
  await setUpShop(server, graphPort, numbers.length - 1)
  await call(server, 'PATCH', 'settings', {
    quietHours: null,
    frequencyCap: null,
    excludeOrderedWithinDays: 0,
  })
  const people = full ? 1_000_000 : quick ? 20_000 : 100_000
  const part = Math.floor(people / numbers.length)
  say(`campaign: writing ${whole(people)} people`)
  await fillShop(sql, people, numbers.length)
  const channels = await channelIds(server)
  const rows: Row[] = []
  rows.push(...(await planned(server, channels[0]!, people)))

  const limits = new Map<number, string>()
  for (const delayMs of [0, 100]) {
    const job = { delayMs, total: quick ? 10_000 : 30_000 }
    const found = [`${whole(await bare(generator, server, job, requests))} bare requests`]
    if (redis) {
      const stores = { DATABASE_URL: (await machine.database()).url, REDIS_URL: redis.url }
      found.push(`${whole(await bare(generator, server, job, queued, stores))} by a job each`)
    }
    limits.set(delayMs, found.join(', '))
  }

  let frozen = 0
  const sending = async (used: number, delayMs: number, target: number) => {
    const synced = await syncedWritesPerSecond(dataDir)
    const host = watchHost()
    const found = await sent(say, generator, server, {
      channels: channels.slice(0, used),
      delayMs,
      part,
    })
    frozen = Math.max(frozen, found.frozenPerSecond)
    const perSecond = found.sent / found.seconds
    if (found.twice > 0) say(`${found.twice} people got it twice`)
    if (found.most > rate)
      say(
        `${found.most} of one number within a second; the generator stood still ${ms(found.stoodMs)} at most`,
      )
    rows.push({
      what: `messages a second of launched campaigns over ${used} numbers, answers after ${delayMs} ms`,
      ours: whole(perSecond),
      limit: `${limits.get(delayMs)}, ${whole(synced)} synced writes; ${host()}`,
      target: `>= ${whole(target)}`,
      pass: perSecond >= target && found.twice === 0 && found.missing === 0 && found.most <= rate,
    })
  }
  await sending(numbers.length, 0, 6000)
  await sending(4, 100, 3000)
  rows.push({ what: 'recipients frozen a second', ours: whole(frozen), limit: '', target: '' })
  rows.push(...(await atPace(generator, server, channels[0]!, part)))
  await server.stop()
  await redis?.stop()
  await generator.stop()
  return rows
}

async function channelIds(server: Server): Promise<string[]> {
  const { items } = await call<{ items: { id: string; number: string }[] }>(server, 'GET', 'channels')
  return numbers.map((number) => items.find((one) => one.number === number)!.id)
}

type Created = { id: string }
const draft = (channelId: string, conditions: object) => ({ channelId, conditions })

async function create(server: Server, { channelId, conditions }: ReturnType<typeof draft>): Promise<string> {
  const name = `bench ${Math.random()}`
  const segment = await call<Created>(server, 'POST', 'segments', { name, conditions })
  const made = await call<Created>(server, 'POST', 'campaigns', {
    ...{ name, channelId, audience: { segment: segment.id, exclude: [] } },
    template: { name: 'news', language: 'auto', variables: { 1: { field: 'first_name', fallback: '-' } } },
  })
  return made.id
}

async function planned(server: Server, channelId: string, people: number): Promise<Row[]> {
  const id = await create(server, draft(channelId, { all: [] }))
  const before = residentMb(server.pid) ?? Number.NaN
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, residentMb(server.pid) ?? 0)
  }, 100)
  const began = performance.now()
  const plan = await call<{ willSend: number }>(server, 'GET', `campaigns/${id}/plan`)
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  const perMillion = (seconds * 1_000_000) / people
  return [
    {
      what: `plan of ${whole(people)} recipients`,
      ours: `${seconds.toFixed(1)} s (${whole(perMillion)} s a million), memory ${whole(before)} to ${whole(most)} MB`,
      limit: '',
      target: '< 60 s a million',
      pass: perMillion < 60 && plan.willSend === people,
    },
  ]
}

/** What a program of the folder bare does alone, in messages a second. */
async function bare(
  generator: Generator,
  server: Server,
  { delayMs, total }: { delayMs: number; total: number },
  program: string,
  stores: Record<string, string> = {},
): Promise<number> {
  const taking = generator.run({
    job: 'campaign',
    port: server.port,
    total,
    delayMs,
    statuses: false,
    perSecond: 0,
    seconds: 0,
    prefix: 'bare',
  })
  const loop = start(process.execPath, [program], {
    GRAPH_URL: `http://127.0.0.1:${generator.graphPort}/v25.0`,
    TOTAL: String(total),
    NUMBERS: numbers.join(','),
    ...stores,
  })
  const { sent, seconds } = await taking
  await loop.ended
  return sent / seconds
}

type Sending = { channels: string[]; delayMs: number; part: number }

/** Launches a campaign on each number while they are paused, lets them be frozen, and then go all at once. */
async function sent(
  say: Context['say'],
  generator: Generator,
  server: Server,
  { channels, delayMs, part }: Sending,
) {
  for (const id of channels) await call(server, 'POST', `channels/${id}/pause`)
  const began = performance.now()
  const ids = await launched(server, channels)
  for (const id of ids) await frozenAt(server, id)
  const frozenPerSecond = (part * ids.length * 1000) / (performance.now() - began)
  say(`campaign: ${whole(part * ids.length)} frozen, sending`)
  const total = part * ids.length
  const taking = generator.run({
    job: 'campaign',
    port: server.port,
    total,
    delayMs,
    statuses: false,
    perSecond: 0,
    seconds: 0,
    prefix: 'sent',
  })
  await Promise.all(channels.map((id) => call(server, 'POST', `channels/${id}/resume`)))
  const found = await taking
  await finished(server, ids)
  return { ...found, frozenPerSecond, missing: total - found.sent }
}

async function launched(server: Server, channels: string[]): Promise<string[]> {
  const ids = await Promise.all(
    channels.map((id, n) => create(server, draft(id, { type: 'tag', is: `part:${n}` }))),
  )
  await Promise.all(ids.map((id) => call(server, 'POST', `campaigns/${id}/launch`)))
  return ids
}

type Shown = { status: string; frozenAt: string | null }

async function frozenAt(server: Server, id: string): Promise<void> {
  while ((await call<Shown>(server, 'GET', `campaigns/${id}`)).frozenAt === null) await wait(100)
}

async function finished(server: Server, ids: string[]): Promise<void> {
  for (const id of ids) {
    for (let n = 0; n < 100; n++) {
      if ((await call<Shown>(server, 'GET', `campaigns/${id}`)).status === 'finished') break
      await wait(200)
    }
  }
}

/** How many are known to be read, once all are or no more become known. */
async function readBy(server: Server, id: string, all: number): Promise<number> {
  for (let read = -1; ; ) {
    const { counts } = await call<{ counts: { read: number } }>(server, 'GET', `campaigns/${id}`)
    if (counts.read === all || counts.read === read) return counts.read
    read = counts.read
    await wait(1000)
  }
}

/** One number at its full rate, while shoppers write to it and want an answer. */
async function atPace(generator: Generator, server: Server, channelId: string, part: number): Promise<Row[]> {
  const pace = async (perSecond: number) => {
    await call(server, 'POST', `channels/${channelId}/pause`)
    const ids = await launched(server, [channelId])
    for (const id of ids) await frozenAt(server, id)
    const seconds = Math.max(2, Math.floor(part / rate) - 4)
    const prefix = `pace-${perSecond}`
    const taking = generator.run({
      job: 'campaign',
      port: server.port,
      total: part,
      delayMs: 100,
      statuses: true,
      perSecond,
      seconds,
      prefix,
    })
    await call(server, 'POST', `channels/${channelId}/resume`)
    const host = watchHost()
    const found = await taking
    const took = host()
    await finished(server, ids)
    return { ...found, took, unread: part - (await readBy(server, ids[0]!, part)) }
  }
  const alone = await pace(0)
  const beside = await pace(50)
  const most = Math.max(alone.most, beside.most)
  return [
    {
      what: `one number at ${whole(rate)} a second, answers after 100 ms, three statuses each: its pace, and the most within any second, also while shoppers write`,
      ours: `${whole(alone.pace)} (most ${whole(most)})`,
      limit: `${whole(rate)}; ${alone.took}, then ${beside.took}; the generator stood still ${ms(alone.stoodMs)}, then ${ms(beside.stoodMs)} at most`,
      target: '>= 950, never above',
      pass: alone.pace >= 950 && most <= rate && alone.unread === 0,
    },
    {
      what: 'a reply meanwhile, webhook to send request, 50 messages/s, median (p95)',
      ours: `${ms(beside.latency.median)} (p95 ${ms(beside.latency.p95)})`,
      limit: beside.took,
      target: '< 50 ms',
      pass: beside.latency.median < 50,
    },
  ]
}
