import type { Wake } from '../events/wake.ts'
import type { Log } from '../log.ts'
import { faultLog } from './faults.ts'
import type { NewJob, Queues } from './queues.ts'

/** Contacts in one job: few enough that no worker is busy with one for long while others are idle. */
const contactsAJob = 64
/** What is beyond is dropped; the sweeps find it. 100,000 ids are some 10 MB. */
const idsAtMost = 100_000

type QueueWake = Wake & {
  /** Resolves when all that was asked for has been added or lost. For the end of the process. */
  settled(): Promise<void>
  /** Wake-ups lost since the start: the backend was away, or there were too many. */
  lost(): number
}

/**
 * Wake-ups by way of the queues. One add is under way at a time: the first call goes at once, and what is asked
 * for meanwhile gathers, without repeats, and goes next. So a burst costs few jobs, and a single event no delay.
 */
export function createWake(queues: Pick<Queues, 'addMany'>, log: Log): QueueWake {
  const contacts = new Set<string>()
  const channels = new Set<string>()
  const campaigns = new Set<string>()
  const imports = new Set<string>()
  let statuses = false
  let account = false
  let lost = 0
  let adding: Promise<void> | undefined
  const fault = faultLog(log, 'wake-ups lost')

  const gather = (ids: string[], into: Set<string>) => {
    for (const id of ids) {
      if (into.size < idsAtMost) into.add(id)
      else if (!into.has(id)) lost++
    }
    if (into.size > 0) start()
  }

  const take = (): NewJob[] => {
    const jobs: NewJob[] = []
    const ids = [...contacts]
    for (let from = 0; from < ids.length; from += contactsAJob) {
      jobs.push({ name: 'run_turns', payload: { contactIds: ids.slice(from, from + contactsAJob) } })
    }
    for (const channelId of channels)
      jobs.push({ name: 'send_messages', payload: { channelId }, dedupeId: channelId })
    for (const campaignId of campaigns)
      jobs.push({ name: 'run_campaign', payload: { campaignId }, dedupeId: campaignId })
    for (const importId of imports)
      jobs.push({ name: 'run_import', payload: { importId }, dedupeId: importId })
    if (statuses) jobs.push({ name: 'apply_statuses', payload: {}, dedupeId: 'all' })
    if (account) jobs.push({ name: 'handle_account_events', payload: {}, dedupeId: 'all' })
    contacts.clear()
    channels.clear()
    campaigns.clear()
    imports.clear()
    statuses = false
    account = false
    return jobs
  }

  const run = async () => {
    await new Promise(setImmediate) // what the same tick asks for goes along
    for (let jobs = take(); jobs.length > 0; jobs = take()) {
      try {
        await queues.addMany(jobs)
      } catch (error) {
        lost += jobs.length
        fault(error, { lost })
      }
    }
    adding = undefined
  }
  const start = () => {
    adding ??= run()
  }

  return {
    turns: (ids) => gather(ids, contacts),
    outbox: (ids) => gather(ids, channels),
    campaigns: (ids) => gather(ids, campaigns),
    imports: (ids) => gather(ids, imports),
    statuses() {
      statuses = true
      start()
    },
    account() {
      account = true
      start()
    },
    settled: async () => {
      while (adding) await adding
    },
    lost: () => lost,
  }
}
