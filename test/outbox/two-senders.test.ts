// Two processes send on one number: one its campaign at the full pace, the other many answers that come at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aheadOf, depthOf, refillOf } from '../../src/outbox/claim.ts'
import { createQueue } from '../../src/outbox/queue.ts'
import { type LeftBucket, noteOthers } from '../../src/outbox/turn.ts'
import { mostWithinASecond } from './pace.ts'

type Life = { rate: number; answers: number; answersAt: number }

/** When messages left, in ms, and how many of them were the campaign's. */
function both({ rate, answers, answersAt }: Life): { left: number[]; campaign: number } {
  const [depth, refill, ahead] = [depthOf(rate), refillOf(rate), aheadOf(rate)]
  let bucket: LeftBucket = { tokens: depth, at: 0 }
  const sender = () => ({
    queue: createQueue<number>(),
    known: null as LeftBucket | null,
    askAt: 0,
    waiting: Number.POSITIVE_INFINITY,
  })
  const [campaign, other] = [sender(), { ...sender(), waiting: 0 }]
  for (const { queue } of [campaign, other]) queue.pace(rate)

  function take(one: ReturnType<typeof sender>, now: number): void {
    const at = now / 1000
    const tokens = Math.min(depth, bucket.tokens + (at - bucket.at) * refill)
    if (one.known) noteOthers(one.queue, one.known, { tokens, at, refill, depth }, now)
    const most = Math.ceil(depth) + ahead - one.queue.size()
    const taken = Math.max(0, Math.min(one.waiting, Math.floor(tokens + ahead), most))
    for (let n = 1; n <= taken; n++) one.queue.add(0, 0, now + Math.max(0, (n - tokens) / refill) * 1000)
    one.waiting -= taken
    one.known = bucket = { tokens: tokens - taken, at }
  }

  const sent = { campaign: [] as number[], other: [] as number[] }
  for (let now = 0; now < 6000; now += 4) {
    if (now === answersAt) other.waiting = answers
    for (const [one, every] of [
      [campaign, 100],
      [other, 20],
    ] as const) {
      if (now < one.askAt || one.waiting === 0) continue
      take(one, now)
      one.askAt = now + every
    }
    for (const [left, { queue }] of [
      [sent.campaign, campaign],
      [sent.other, other],
    ] as const) {
      for (; queue.next(now) !== undefined; queue.left(now)) left.push(now)
    }
  }
  return {
    left: [...sent.campaign, ...sent.other].sort((a, b) => a - b),
    campaign: sent.campaign.length,
  }
}

for (const rate of [80, 250, 1000])
  test(`at ${rate} a second no second sees more, however many answers another process has`, () => {
    for (const share of [0.05, 0.1, 0.2, 0.4])
      for (const answersAt of [2000, 2048, 2100, 2152]) {
        const answers = Math.ceil(rate * share)
        const { left, campaign } = both({ rate, answers, answersAt })
        const most = mostWithinASecond(left)
        assert.ok(most <= rate, `${most} with ${answers} answers at ${answersAt}`)
        assert.ok(campaign >= 5.5 * rate - answers, `of the campaign only ${campaign} left`)
      }
  })
