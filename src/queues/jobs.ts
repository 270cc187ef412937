// What the words of this room mean.
//   job        a wake-up: says that there may be work, and where; the work itself stands in Postgres
//   queue      jobs that share one worker a process; each costs a connection that waits, so there are two
//   schedule   a job that the backend adds by itself, again and again
//   dedupe id  while a job with it waits, another is not added; while it runs, one more is kept for after it
//
// A payload carries ids and nothing else: never text, phones or tokens. Losing every job loses nothing, as
// the sweeps find the same work in Postgres a second or two later.

/** Job name → payload. */
export type Jobs = {
  /** Take the turns of these contacts, who have unhandled events. */
  run_turns: { contactIds: string[] }
  /** Send what is due on this number. */
  send_messages: { channelId: string }
  /** Match the statuses that came before their messages. */
  apply_statuses: Record<string, never>
  /** Handle the events about no contact: templates, numbers, accounts. */
  handle_account_events: Record<string, never>
  /** Go on with a campaign: freeze its audience, begin an occasion, finish it, or take back what it had written. */
  run_campaign: { campaignId: string }
  /** Look for campaigns whose time has come. */
  start_campaigns: Record<string, never>
  /** Read an uploaded file, or take one back. */
  run_import: { importId: string }
  /** Ask the stores that are due what changed. */
  reconcile_stores: Record<string, never>
  /** Download one file of a received message. */
  fetch_media: { mediaId: string }
  /** Look for due work that no wake-up was heard of. */
  run_sweeps: Record<string, never>
  /** Delete what is kept no longer. */
  prune: Record<string, never>
}

export type JobName = keyof Jobs

/** `wake` is what a shopper waits for; `chores` may take minutes and must not stand in its way. */
export type QueueName = 'wake' | 'chores'

export const queueNames: readonly QueueName[] = ['wake', 'chores']

export const queueOf: Readonly<Record<JobName, QueueName>> = {
  run_turns: 'wake',
  send_messages: 'wake',
  apply_statuses: 'wake',
  handle_account_events: 'wake',
  run_campaign: 'chores',
  start_campaigns: 'chores',
  run_import: 'chores',
  reconcile_stores: 'chores',
  fetch_media: 'chores',
  run_sweeps: 'chores',
  prune: 'chores',
}

type Schedule = { job: JobName; repeat: { every: number } | { pattern: string; tz: string } }

/**
 * Every worker process sweeps each second by a timer of its own; the schedule is the second pair of eyes, and
 * on Postgres each tick costs some ten statements, hence 5 s. Prune runs at 01:40 UTC, the shops' night.
 */
export const schedules: readonly Schedule[] = [
  { job: 'run_sweeps', repeat: { every: 5000 } },
  { job: 'start_campaigns', repeat: { every: 15_000 } },
  { job: 'reconcile_stores', repeat: { every: 60_000 } },
  { job: 'prune', repeat: { pattern: '40 1 * * *', tz: 'Etc/UTC' } },
]
