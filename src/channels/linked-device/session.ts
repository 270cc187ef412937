import { rm } from 'node:fs/promises'
import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import type { DevicePorts, Line, Outgoing, Pairing, SendResult } from '../channel.ts'
import type { Client, ClientEvent, CreateClient } from './client.ts'
import { type Ending, endingOf, words } from './endings.ts'
import { hear } from './hear.ts'
import { createKnown } from './known.ts'
import { keptFile } from './outgoing.ts'
import { notConnected } from './refusals.ts'
import { send } from './send.ts'

export type SessionDeps = {
  clock: Clock
  log: Log
  createClient: CreateClient
  random(): number
  pause(ms: number): Promise<unknown>
}

/** A page takes half a minute on a slow machine; a session that takes longer than this will not come by itself. */
const readyMs = 120_000
/** A code holds for a minute at first, then for 20 s. */
const qrMs = { first: 60_000, next: 20_000 }
/** No new code for so long: the page is stuck. */
const qrSilenceMs = 90_000
const mostNeverReady = 3
const memoryEveryMs = 60_000
const mostMemory = 1024 ** 3
const backoffMs = (attempt: number) => Math.min(5_000 * 2 ** attempt, 300_000)

export type Session = ReturnType<typeof openSession>

/**
 * One device's session: starts the client, watches over it, starts it again when it falls, and gives up only where
 * a person has to do something. Messages go out one after the other.
 */
export function openSession(deps: SessionDeps, line: Line, folder: string, ports: DevicePorts) {
  const { clock, log } = deps
  const known = createKnown(clock.now)
  let client: Client | undefined
  let pairing: Pairing = { state: 'starting', reason: null, over: false, qr: null, phone: null }
  let over = false
  let attempts = 0
  let neverReady = 0
  let paired = false
  let qrs = 0
  let timer: NodeJS.Timeout | undefined
  let watching: NodeJS.Timeout | undefined
  let ending: Promise<unknown> = Promise.resolve()
  let hearing: Promise<unknown> = Promise.resolve()
  let sending: Promise<unknown> = Promise.resolve()

  function show(state: Pairing['state'], more: Partial<Pairing> = {}) {
    pairing = { ...pairing, state, over, reason: null, qr: null, ...more }
    ports.onPairing(pairing)
  }

  const later = (ms: number, work: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }

  function begin() {
    if (over) return
    show('starting')
    paired = false
    qrs = 0
    const mine = deps.createClient({ folder, onEvent: (event) => client === mine && on(mine, event) })
    client = mine
    let opened = false
    later(readyMs, () => stuck(opened || paired))
    mine.start().then(
      () => {
        opened = true
      },
      () => client === mine && again(words.notReached),
    )
  }

  function on(mine: Client, event: ClientEvent) {
    switch (event.event) {
      case 'qr':
        return waitForPhone(event.text)
      case 'authenticated':
        paired = true
        if (pairing.state !== 'ready') show('starting')
        return later(readyMs, () => stuck(true))
      case 'ready':
        return ready(mine, event.phone)
      case 'gone': {
        const found = endingOf(event.reason)
        return found ? finish(found) : again(words.lost)
      }
      case 'happened':
        hearing = hearing.then(() => hearOne(mine, event.happened))
    }
  }

  function waitForPhone(text: string) {
    if (qrs === 0)
      log.info({ channelId: line.id }, 'linked device waits for a phone: see its pairing in the API')
    const holds = qrs++ === 0 ? qrMs.first : qrMs.next
    show('qr', { qr: { text, expiresAt: new Date(clock.now().getTime() + holds) } })
    later(qrSilenceMs, () => again(words.lost))
  }

  function ready(mine: Client, phone: string | null) {
    clearTimeout(timer)
    attempts = 0
    neverReady = 0
    show('ready', { phone: phone && /^\d{6,15}$/.test(phone) ? `+${phone}` : pairing.phone })
    log.info({ channelId: line.id }, 'linked device is ready')
    watching ??= setInterval(watchMemory, memoryEveryMs)
    // Of a phone that was linked just now nothing was missed, and its old chats are nobody's to answer.
    if (qrs === 0) hearing = hearing.then(() => catchUp(mine))
  }

  /** What came while nobody listened. What was heard already is known by its id. */
  async function catchUp(mine: Client) {
    try {
      const since = await ports.since()
      if (!since) return
      for (const message of await mine.recent(Math.floor(since.getTime() / 1000)))
        await hearOne(mine, { fact: 'message', message })
    } catch (error) {
      log.warn({ channelId: line.id, err: error }, 'missed messages of a linked device not read')
    }
  }

  const own = () => pairing.phone && `${pairing.phone.slice(1)}@c.us`
  const hearOne = (mine: Client, happened: Parameters<typeof hear>[1]) =>
    hear({ client: mine, number: line.number, own, known, clock, ports }, happened).catch((error) =>
      log.error({ channelId: line.id, err: error }, 'event of a linked device not taken'),
    )

  /** A session that was kept sometimes never becomes ready: started again, and at last asked for anew. */
  function stuck(opened: boolean) {
    if (opened) neverReady += 1
    if (neverReady >= mostNeverReady) finish({ state: 'failed', reason: words.neverReady, forget: false })
    else again(words.notReady)
  }

  function again(reason: string, ms = backoffMs(attempts++)) {
    if (over || !client) return
    drop()
    show('disconnected', { reason })
    log.warn({ channelId: line.id, attempts, waitMs: ms }, 'linked device disconnected, starting it again')
    later(ms, () => void ending.then(begin))
  }

  function finish({ state, reason, forget }: Ending) {
    if (over) return
    over = true
    drop()
    show(state, { reason })
    log.warn({ channelId: line.id, state }, 'linked device ended, somebody must pair it again')
    if (forget) ending = ending.then(() => rm(folder, { recursive: true, force: true }))
  }

  /** Lets go of the client; the next one starts when its processes are gone. */
  function drop(how: 'stop' | 'logout' = 'stop') {
    clearTimeout(timer)
    clearInterval(watching)
    watching = undefined
    const gone = client
    client = undefined
    if (gone) ending = ending.then(() => gone[how]()).catch(() => {})
  }

  async function watchMemory() {
    const mine = client
    const bytes = await mine?.memory().catch(() => 0)
    if (!mine || client !== mine || !bytes || bytes < mostMemory) return
    log.warn({ channelId: line.id, bytes }, 'browser of a linked device holds too much, starting it anew')
    await sending
    if (client === mine) again(words.notReady, 0)
  }

  const isReady = () => pairing.state === 'ready' && client !== undefined
  begin()
  return {
    isReady,
    client: () => (isReady() ? client : undefined),
    known,
    send(message: Outgoing): Promise<SendResult> {
      const result = sending.then(() => {
        if (!isReady()) return notConnected
        return send(
          { ...deps, client: client!, number: line.number, known, kept: (id) => keptFile(folder, id) },
          message,
        )
      })
      sending = result.catch(() => {})
      return result
    },
    async close(how: 'stop' | 'logout' = 'stop') {
      over = true
      await sending
      drop(how)
      await ending
      await hearing
    },
  }
}
