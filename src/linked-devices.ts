import { setTimeout as wait } from 'node:timers/promises'
import type { Channel, Inbound, Pairing } from './channels/channel.ts'
import type { Clock } from './clock.ts'
import type { Sql } from './db/client.ts'
import type { Intake } from './events/intake.ts'
import type { NewId } from './ids.ts'
import type { Log } from './log.ts'
import { raiseAlert, resolveAlert } from './shop/alerts.ts'
import { deviceLock, type Linking, type StoredPairing, savePairing } from './shop/linked-numbers.ts'
import type { NumberEntry, NumbersCache } from './shop/numbers-cache.ts'
import { toBatch } from './webhooks/facts.ts'

export type LinkedDevicesDeps = {
  sql: Sql
  /** Opens a client of one connection: the locks by which this process holds its devices are tied to it. */
  single(name: string): Promise<Sql>
  channel: Channel
  numbers: Pick<NumbersCache, 'all' | 'byId' | 'channelIdOf'>
  intake: Pick<Intake, 'append'>
  clock: Clock
  newId: NewId
  log: Log
}

export type LinkedDevices = {
  /** Starts what is to run here and ends what is not. To be called every second or so; nobody need wait for it. */
  tick(): Promise<void>
  /** What can be spoken by from here now. */
  ready(): string[]
  /** What cannot. */
  away(): string[]
  close(): Promise<void>
}

type Row = { id: string; linking: Linking | null; pairing: StoredPairing | null }

const day = 24 * 3_600_000
/** Messages come nearly in order. */
const overlapMs = 10 * 60_000
const alertKind = 'device_unpaired'

/**
 * The devices of the shop, each held by one process: whoever has its lock in Postgres opens the session, and hears and
 * speaks by it. Without a number of this kind nothing is opened, not even a connection.
 */
export function startLinkedDevices(deps: LinkedDevicesDeps): LinkedDevices {
  const { sql, channel, numbers, log } = deps
  const devices = channel.devices!
  const held = new Set<string>()
  const requests = new Map<string, string>()
  let locks: Sql | undefined
  let saving: Promise<unknown> = Promise.resolve()
  let passing: Promise<void> | undefined
  let failing = false
  let closing = false

  const all = () => numbers.all().filter((number) => number.kind === channel.name)

  async function pass(): Promise<void> {
    const mine = all()
    if (mine.length === 0 && held.size === 0) return
    locks ??= await deps.single('kalathi linked devices')
    for (const id of [...held]) {
      const isOurs = mine.some((number) => number.id === id)
      if (isOurs && (await hold(id))) continue
      held.delete(id)
      log.warn({ channelId: id }, 'linked device let go')
      // Of a number that was removed WhatsApp shall know no device of ours any more.
      await (isOurs ? devices.close(id) : devices.unlink(id))
    }
    const rows = await sql<Row[]>`
      select id, settings -> 'linking' as linking, settings -> 'pairing' as pairing from channels
      where id = any(${mine.map((number) => number.id)}::uuid[])`
    for (const row of rows) if (!closing) await attend(row, numbers.byId(row.id))
  }

  /** A lock that this connection has already is had once more only where a new connection lost it. */
  async function hold(id: string): Promise<boolean> {
    const [row] = await locks!<[{ mine: boolean }]>`
      select case when exists (
        select 1 from pg_locks where locktype = 'advisory' and classid = ${deviceLock}::oid and objsubid = 2 and granted
          and objid::bigint = (hashtext(${id}) & 4294967295::bigint) and pid = pg_backend_pid())
        then true else pg_try_advisory_lock(${deviceLock}, hashtext(${id})) end as mine`
    return row.mine
  }

  async function attend({ id, linking, pairing }: Row, number: NumberEntry | undefined): Promise<void> {
    if (!number || !linking) return
    const isNew = linking.at !== pairing?.request && linking.at !== requests.get(id)
    if (!isNew && (devices.isOpen(id) || linking.wanted === 'unpaired' || !devices.kept(id))) return
    if (!(await hold(id))) return
    held.add(id)
    requests.set(id, linking.at)
    if (linking.wanted === 'paired') {
      const fresh = isNew && pairing?.state === 'failed'
      return devices.open(number.line, portsOf(number), { fresh })
    }
    await devices.unlink(id)
    save(id, { state: 'disconnected', reason: 'It was unlinked here.', over: true, qr: null, phone: null })
  }

  const portsOf = ({ id }: NumberEntry) => ({
    onFacts: store,
    onPairing: (pairing: Pairing) => save(id, pairing),
    since: () => since(id),
  })

  function save(id: string, pairing: Pairing) {
    const request = requests.get(id)
    saving = saving
      .then(async () => {
        await savePairing({ sql }, id, pairing, request)
        if (pairing.state === 'ready') await resolveAlert({ sql }, alertKind, id)
        else if (pairing.over && numbers.byId(id))
          await raiseAlert(deps, alertKind, id, { reason: pairing.reason })
      })
      .catch((error) => log.warn({ err: error, channelId: id }, 'pairing not noted'))
  }

  /** By intake, as everything from outside. The phone does not come again, so neither is it given up. */
  async function store(facts: Inbound[]): Promise<void> {
    const theirs = await withoutOurs(facts)
    if (theirs.length === 0) return
    const batch = toBatch(theirs, Buffer.from(JSON.stringify(theirs)), numbers)
    while (true) {
      try {
        return await deps.intake.append(batch)
      } catch (error) {
        log.warn({ err: error, events: batch.events.length }, 'events of a linked device not stored')
        if (closing) return
        await wait(1000)
      }
    }
  }

  /** What we sent before a restart is not written by hand on the phone, though the session no longer knows. */
  async function withoutOurs(facts: Inbound[]): Promise<Inbound[]> {
    const echoes = facts.flatMap((fact) => (fact.kind === 'message_echoed' ? [fact.providerId] : []))
    if (echoes.length === 0) return facts
    const rows = await sql<{ provider_id: string }[]>`
      select provider_id from messages where provider_id = any(${echoes}::text[]) and direction = 'out'`.catch(
      () => [],
    )
    const ours = new Set(rows.map((row) => row.provider_id))
    return facts.filter((fact) => fact.kind !== 'message_echoed' || !ours.has(fact.providerId))
  }

  async function since(id: string): Promise<Date | null> {
    const [last] = await sql<{ at: Date }[]>`
      select occurred_at as at from events where channel_id = ${id} order by id desc limit 1`
    const earliest = deps.clock.now().getTime() - day
    return last ? new Date(Math.max(new Date(last.at).getTime() - overlapMs, earliest)) : null
  }

  return {
    tick() {
      if (closing) return Promise.resolve()
      passing ??= pass()
        .then(() => {
          failing = false
        })
        .catch((error) => {
          if (!failing) log.warn({ err: error }, 'linked devices not looked after')
          failing = true
        })
        .finally(() => {
          passing = undefined
        })
      return passing
    },
    ready: () => [...held].filter((id) => devices.isReady(id)),
    away: () =>
      all()
        .map((number) => number.id)
        .filter((id) => !devices.isReady(id)),
    async close() {
      closing = true
      await passing
      await Promise.all([...held].map((id) => devices.close(id)))
      await saving
      await locks?.end({ timeout: 1 })
    },
  }
}
