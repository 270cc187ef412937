import type { Wake } from './events/wake.ts'
import type { Log } from './log.ts'

/** What each wake-up asks for, done here and now. */
export type Work = {
  turns(contactIds: string[]): Promise<void>
  outbox(channelId: string): Promise<void>
  /** There is more on a number at which `outbox` is still at work. */
  moreOutbox(channelId: string): void
  statuses(): Promise<void>
  account(): Promise<void>
  campaign(campaignId: string): Promise<void>
  imports(): Promise<void>
}

export type DirectWake = Wake & {
  /** Contacts that wait for a turn here. */
  waiting(): number
  settled(): Promise<void>
}

/** Few, so that under load each takes many contacts: a transaction costs the same for one as for ten. */
const turnsAtOnce = 2
const contactsAtOnce = 64

/**
 * Wake-ups without the queue, in this process. Each thing asked for again while it is done is done once more.
 */
export function createDirectWake(work: Work, log: Log): DirectWake {
  const contacts = new Set<string>()
  const running = new Set<Promise<void>>()
  const busy = new Map<string, boolean>()
  let turning = 0

  function start(job: () => Promise<void>): void {
    const run = job()
      .catch((error) => log.warn({ err: error }, 'woken work failed'))
      .finally(() => running.delete(run))
    running.add(run)
  }

  function turn(): void {
    while (turning < turnsAtOnce && contacts.size > 0) {
      const ids = [...contacts].slice(0, contactsAtOnce)
      for (const id of ids) contacts.delete(id)
      turning++
      start(() =>
        work.turns(ids).finally(() => {
          turning--
          turn()
        }),
      )
    }
  }

  function once(name: string, job: () => Promise<void>): void {
    if (busy.has(name)) {
      busy.set(name, true)
      return
    }
    busy.set(name, false)
    start(() =>
      job().finally(() => {
        const again = busy.get(name)
        busy.delete(name)
        if (again) once(name, job)
      }),
    )
  }

  return {
    turns(contactIds) {
      for (const id of contactIds) contacts.add(id)
      turn()
    },
    outbox(channelIds) {
      for (const id of channelIds) {
        // While a campaign goes out the work ends with it, and answers cannot wait for that.
        if (busy.has(`outbox ${id}`)) work.moreOutbox(id)
        once(`outbox ${id}`, () => work.outbox(id))
      }
    },
    statuses: () => once('statuses', work.statuses),
    account: () => once('account', work.account),
    campaigns(ids) {
      for (const id of ids) once(`campaign ${id}`, () => work.campaign(id))
    },
    imports: () => once('imports', work.imports),
    waiting: () => contacts.size,
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

/** More contacts waiting here than this, and the others go to the queue, where other processes take them. */
const enoughHere = 256

/**
 * Does at once what this process has room for, and gives the rest to the queue: a hop through the queue costs a
 * waiting shopper milliseconds, and the machine more than a turn does. What a dying process had taken is found
 * by the sweeps, like a job that was lost.
 */
export function hereFirst(here: DirectWake, queue: Wake): Wake {
  return {
    turns(contactIds) {
      const room = Math.max(0, enoughHere - here.waiting())
      if (contactIds.length <= room) return here.turns(contactIds)
      here.turns(contactIds.slice(0, room))
      queue.turns(contactIds.slice(room))
    },
    outbox: here.outbox,
    statuses: here.statuses,
    account: here.account,
    // It takes minutes, and nobody waits for a millisecond of them: any process may have it.
    campaigns: queue.campaigns,
    imports: queue.imports,
  }
}
