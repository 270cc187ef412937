import type { Wake } from './events/wake.ts'
import type { Log } from './log.ts'

/** What each wake-up asks for, done here and now. */
export type Work = {
  turns(contactIds: string[]): Promise<void>
  outbox(channelId: string): Promise<void>
  statuses(): Promise<void>
  account(): Promise<void>
}

export type DirectWake = Wake & { settled(): Promise<void> }

const turnsAtOnce = 4
const contactsAtOnce = 64

/**
 * Wake-ups without the queue, for the sweeps: they find what the queue lost, so they must not need it. Each
 * thing asked for again while it is done is done once more.
 */
export function createDirectWake(work: Work, log: Log): DirectWake {
  const contacts = new Set<string>()
  const running = new Set<Promise<void>>()
  const busy = new Map<string, boolean>()
  let turning = 0

  function start(job: () => Promise<void>): void {
    const run = job()
      .catch((error) => log.warn({ err: error }, 'swept work failed'))
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
      for (const id of channelIds) once(`outbox ${id}`, () => work.outbox(id))
    },
    statuses: () => once('statuses', work.statuses),
    account: () => once('account', work.account),
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
