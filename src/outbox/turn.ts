import type { Queue } from './queue.ts'

/**
 * Campaigns of a number are sent by one process at a time, because only it knows when what it sent really left: of two
 * that hold messages up and make up for it afterwards, neither could say what a second has room for. Its turn goes on
 * with every batch. What it could not send within the first half of it, it gives back; so between its last message and
 * the first of another process lies more than the second that the provider counts.
 */
export const ownMs = (rate: number): number => 1200 * secondOf(rate)
export const turnMs = (rate: number): number => 2 * ownMs(rate)

/** What the provider counts, in seconds: a device that may speak ten times a minute has a window of six. */
const secondOf = (rate: number) => Math.max(1, Math.ceil(rate)) / rate

/** A bucket as this process left it; times in seconds of the database's clock. */
export type LeftBucket = { tokens: number; at: number }

/** How many tokens others took since: of messages that this number received, and of answers that other processes sent. */
function takenByOthers(left: LeftBucket, found: LeftBucket & { refill: number; depth: number }): number {
  const expected = Math.min(found.depth, left.tokens + (found.at - left.at) * found.refill)
  return Math.max(0, Math.round(expected - found.tokens))
}

/**
 * Tells a queue what others took. The tokens were promised them before they were there: the last of theirs leaves when
 * the bucket is no more below zero, and from then on it counts.
 */
export function noteOthers(
  queue: Pick<Queue<unknown>, 'note'>,
  left: LeftBucket,
  found: LeftBucket & { refill: number; depth: number },
  now: number,
): void {
  const promisedMs = found.refill > 0 ? Math.max(0, -found.tokens / found.refill) * 1000 : 0
  queue.note(takenByOthers(left, found), now + promisedMs)
}
