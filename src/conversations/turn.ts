import type { Clock } from '../clock.ts'
import { findSpeaks } from '../commerce/speaks.ts'
import { byIndex } from '../db/by-index.ts'
import { isConnectionLost, type Queries, type Sql } from '../db/client.ts'
import { patient } from '../db/let-go.ts'
import type { Wake } from '../events/wake.ts'
import type { Flow } from '../flows/flow.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { metrics } from '../metrics.ts'
import type { Receipts } from '../outbox/receipts.ts'
import type { Received } from '../outbox/received.ts'
import type { ShopCache, ShopState } from '../shop/cache.ts'
import { answering } from './answers.ts'
import { commit } from './commit.ts'
import { withChange } from './consent.ts'
import { countFailure } from './failures.ts'
import { handle } from './handle.ts'
import { isAboutIdentity, joinPeople } from './join-people.ts'
import { load, readEvents, type TurnEvent } from './load.ts'
import { lookupsIn } from './lookups.ts'
import { recentWords } from './recent-words.ts'
import type { Scene } from './scene.ts'
import { type Contact, type Conversation, merge, noOutput, type Output, type World } from './world.ts'

export type TurnDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  wake: Wake
  shop: ShopCache
  flows: readonly Flow<{ at: string }>[]
  receipts: Receipts
  received: Received
  /** The number that speaks first where no conversation names one. */
  defaultChannel: () => string | null
}

type Failure = { event: TurnEvent; error: unknown }
/**
 * The shop has changed since this process last looked. Its words are read, and a long list of FAQs is made ready,
 * before the contacts are locked again: a transaction that waited for that would be ended by the database.
 */
type Behind = { behind: number }
type Done = {
  output: Output
  events: TurnEvent[]
  failures: Failure[]
  /** Events about who somebody is: taken after the commit, before the contact's next turn. */
  identity: TurnEvent[]
  lags: number[]
  contacts: string[]
}

/** So long may turns be computed without giving the event loop back. */
const longestStretchMs = 4

/**
 * Takes the unhandled events of these contacts, oldest first, feeds them to their flows and commits what comes
 * of it: serial within a contact, many contacts in one transaction, because a commit costs more than a turn.
 * Whatever arrives meanwhile is taken in another round, so a wake-up that comes during the turn may be lost.
 */
export async function runTurns(deps: TurnDeps, contactIds: string[]): Promise<void> {
  for (let left = [...new Set(contactIds)]; left.length > 0; )
    left = await stillWaiting(deps.sql, await runBatch(deps, left))
}

/**
 * Returns the contacts that were worked on and may have more to do. One that somebody else holds is not among
 * them: that somebody looks again after their commit. Nor is one whose event failed: it waits for the sweep,
 * because trying at once would fail at once.
 */
async function runBatch(deps: TurnDeps, contactIds: string[], mostEvents?: number): Promise<string[]> {
  const started = performance.now()
  let done: Done | Behind
  try {
    done = await deps.sql.begin((tx) => transact(tx, deps, contactIds, mostEvents))
  } catch (error) {
    if (isConnectionLost(error)) throw error
    return alone(deps, contactIds, mostEvents, error)
  }
  if ('behind' in done) {
    await deps.shop.at(done.behind)
    return runBatch(deps, contactIds, mostEvents)
  }
  metrics.turnSeconds.observe((performance.now() - started) / 1000)
  afterCommit(deps, done)
  for (const failure of done.failures) await countFailure(deps, failure.event, failure.error)
  for (const event of done.identity)
    await joinPeople(deps.sql, deps.newId, event).catch((error) => countFailure(deps, event, error))
  const failed = new Set(done.failures.map((failure) => failure.event.contactId))
  return done.contacts.filter((contactId) => !failed.has(contactId))
}

/** The database refused the batch: each contact by itself, then each event, so that only the bad one suffers. */
async function alone(
  deps: TurnDeps,
  contactIds: string[],
  mostEvents: number | undefined,
  error: unknown,
): Promise<string[]> {
  if (contactIds.length > 1) {
    const more: string[] = []
    for (const contactId of contactIds) more.push(...(await runBatch(deps, [contactId])))
    return more
  }
  if (mostEvents !== 1) return runBatch(deps, contactIds, 1)
  const [event] = await readEvents(deps.sql, contactIds, 1)
  if (event) await countFailure(deps, event, error)
  return []
}

async function transact(
  tx: Queries,
  deps: TurnDeps,
  contactIds: string[],
  mostEvents = Number.POSITIVE_INFINITY,
): Promise<Done | Behind> {
  const [, { worlds, events, shopRevision }] = await Promise.all([
    byIndex(tx, { patience: patient }),
    load(tx, deps.newId, contactIds, deps.defaultChannel()),
  ])
  const contacts = worlds.map((world) => world.contact.id)
  const done: Done = { output: noOutput(), events: [], failures: [], identity: [], lags: [], contacts }
  if (worlds.length === 0) return done
  const shop = deps.shop.peek()
  if (!shop || shop.revision < shopRevision) return { behind: shopRevision }
  const now = deps.clock.now()
  let since = performance.now()
  for (const [place, world] of worlds.entries()) {
    // Flows compute; whoever waits at the door must not wait for the whole batch.
    if (performance.now() - since > longestStretchMs) {
      await new Promise((resolve) => setImmediate(resolve))
      since = performance.now()
    }
    for (const event of events.get(world.contact.id)!.slice(0, mostEvents)) {
      if (isAboutIdentity(event)) {
        done.identity.push(event)
        break
      }
      const outcome = await attempt(tx, deps, event, world, shop, now, done.output)
      if ('error' in outcome) {
        done.failures.push({ event, error: outcome.error })
        // The events after it wait: order within a contact.
        break
      }
      Object.assign(world, outcome.world)
      worlds[place] = world
      merge(done.output, outcome.output)
      done.events.push(event)
    }
  }
  done.lags = await commit(tx, {
    worlds,
    output: done.output,
    handled: done.events.map((event) => event.id),
    now,
    newId: deps.newId,
  })
  return done
}

/** Handles one event on a copy, so that of an event that throws nothing is kept. */
async function attempt(
  tx: Queries,
  deps: TurnDeps,
  event: TurnEvent,
  before: World,
  shop: ShopState,
  now: Date,
  earlier: Output,
): Promise<{ world: World; output: Output } | { error: unknown }> {
  const world = structuredClone(before)
  const output = noOutput()
  try {
    const { flows, newId, log } = deps
    const ask = answering(lookupsIn(tx, earlier.messages))
    const consentChange: Scene['consentChange'] = (given) => withChange(tx, world.contact.id, event, given)
    const recent = (conversation: Conversation) =>
      recentWords(tx, conversation, [...earlier.messages, ...output.messages], now)
    const speaks = () => findSpeaks(tx, world.contact.id)
    await handle(event, { world, output, shop, flows, newId, now, log, ask, consentChange, recent, speaks })
    world.contact.touched ||= isOther(before.contact, world.contact)
    return { world, output }
  } catch (error) {
    // A refused statement has spoilt the transaction; only a flow's fault can be set aside within it.
    if (isConnectionLost(error) || isRefusedStatement(error)) throw error
    return { error }
  }
}

function isOther(a: Contact, b: Contact): boolean {
  return (
    a.name !== b.name ||
    a.language !== b.language ||
    a.languageCandidate !== b.languageCandidate ||
    a.topics.join('\n') !== b.topics.join('\n')
  )
}

function isRefusedStatement(error: unknown): boolean {
  return error instanceof Error && error.name === 'PostgresError'
}

function afterCommit(deps: TurnDeps, { output, events, lags }: Done): void {
  for (const lag of lags) metrics.eventLag.observe(lag)
  if (events.length > 0) metrics.turns.inc({ outcome: 'handled' }, events.length)
  const channels = new Set(
    output.messages.flatMap((message) => (message.status === 'pending' ? [message.channelId] : [])),
  )
  if (channels.size > 0) deps.wake.outbox([...channels])
  const received = Map.groupBy(
    output.messages.filter((message) => message.direction === 'in'),
    (message) => message.channelId,
  )
  for (const [channelId, messages] of received) deps.received.count(channelId, messages.length)
  if (deps.shop.peek()?.settings.readReceipts === false) return
  for (const receipt of output.receipts)
    deps.receipts.read(receipt.channelId, receipt.providerId, receipt.typing)
}

/** Which of these contacts have events again: asked after their locks are gone, so that nothing falls between. */
async function stillWaiting(sql: Sql, contactIds: string[]): Promise<string[]> {
  if (contactIds.length === 0) return []
  const rows = await sql<{ contact_id: string }[]>`
    select distinct contact_id from events
    where contact_id = any(${contactIds}::uuid[]) and handled_at is null and failed_at is null`
  return rows.map((row) => row.contact_id)
}
