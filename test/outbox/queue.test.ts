import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { refillOf } from '../../src/outbox/claim.ts'
import { createQueue, type Queue } from '../../src/outbox/queue.ts'
import { mostWithinASecond } from './pace.ts'

type Life = {
  rate: number
  /** How long a process works and then stands still, by turns. */
  turns: [works: number, still: number][]
  /** How late each round of its timer comes, over and over. */
  late: number[]
  /** How long it takes here until a message leaves, over and over: its connection is opened first. */
  held: number[]
  /** How long a message is on its way, over and over. */
  onWay: number[]
}

/** The next, which leaves as soon as it is given. */
function next<T>(queue: Queue<T>, at: number): T | undefined {
  const one = queue.next(at)
  if (one !== undefined) queue.left(at)
  return one
}

/** A process that always has enough to send: when its messages arrived. */
function arrivals({ rate, turns, late, held, onWay }: Life): number[] {
  const queue = createQueue<number>()
  queue.pace(rate)
  const arrived: number[] = []
  let waiting: number[] = []
  const leave = (until: number) => {
    for (const at of waiting.filter((at) => at <= until).sort((a, b) => a - b)) {
      queue.left(at)
      arrived.push(at + onWay[arrived.length % onWay.length]!)
    }
    waiting = waiting.filter((at) => at > until)
  }
  let promised = 0
  let [at, round, given] = [0, 0, 0]
  for (const [works, still] of turns) {
    for (const end = at + works; at < end; at += 4 + late[round++ % late.length]!) {
      for (; promised < at + 200; promised += 1000 / refillOf(rate)) queue.add(0, 2, promised)
      leave(at)
      for (; queue.next(at) !== undefined; leave(at)) waiting.push(at + held[given++ % held.length]!)
    }
    at += still
  }
  leave(Number.POSITIVE_INFINITY)
  return arrived.sort((a, b) => a - b)
}

test('whatever stands still here, however late a message leaves, and up to 40 ms on the way, no second sees more than the rate', () => {
  const ms = (max: number) => fc.double({ min: 0, max, noNaN: true })
  const life = fc.record({
    rate: fc.constantFrom(1, 2, 7, 20, 80, 250, 1000),
    turns: fc.array(fc.tuple(ms(3000), ms(1500)), { minLength: 1, maxLength: 8 }),
    late: fc.array(ms(60), { minLength: 1, maxLength: 30 }),
    held: fc.array(fc.oneof(fc.constant(0), ms(80), ms(3000)), { minLength: 1, maxLength: 30 }),
    onWay: fc.array(ms(39.9), { minLength: 1, maxLength: 30 }),
  })
  fc.assert(
    fc.property(life, (one) => assert.ok(mostWithinASecond(arrivals(one)) <= one.rate)),
    { numRuns: 300, seed: 20_261_126 },
  )
})

for (const rate of [1, 2, 7, 20, 80, 250, 1000]) {
  test(`at ${rate} a second a process that stands still for 60 ms of each second loses nothing by it`, () => {
    const turns = Array.from({ length: 60 }, (): [number, number] => [940, 60])
    const sent = arrivals({ rate, turns, late: [0, 3, 0, 9], held: [0], onWay: [0] })
    assert.ok(sent.length >= 60 * rate * 0.95, `${sent.length} in a minute`)
  })
}

test('what was held up follows faster than the pace, but not all at once', () => {
  const queue = createQueue<number>()
  queue.pace(1000)
  for (let n = 0; n < 100; n++) queue.add(n, 2, n)
  let most = 0
  let [at, left] = [100, 0]
  for (; queue.size() > 0; at += 10) {
    const before = left
    while (next(queue, at) !== undefined) left++
    most = Math.max(most, left - before)
  }
  assert.ok(most <= 31, `${most} in one moment`)
  assert.ok(at <= 180, `made up for it in ${at - 100} ms`)
})

test('a rate that is changed forgets nothing of what left', () => {
  for (const [before, after] of [
    [20, 10],
    [10, 20],
  ] as const) {
    const queue = createQueue<number>()
    queue.pace(before)
    let left = 0
    for (let n = 0; n < 100; n++) queue.add(n, 2, 0)
    for (let at = 0; at < 900; at += 1) while (next(queue, at) !== undefined) left++
    queue.pace(after)
    for (let at = 900; at < 1000; at += 1) while (next(queue, at) !== undefined) left++
    assert.ok(left <= Math.max(before, after), `${left} within a second`)
  }
})

test('more places for what waits until others have left are told', () => {
  const queue = createQueue<number>()
  assert.equal(queue.pace(10), true)
  for (let n = 0; n < 20; n++) queue.add(n, 2, 0)
  for (let at = 0; queue.nextAt() < Number.POSITIVE_INFINITY; at += 10) queue.next(at)
  assert.equal(queue.pace(10), false)
  assert.equal(queue.pace(20), true)
  assert.ok(queue.nextAt() < Number.POSITIVE_INFINITY)
  queue.pace(10)
  assert.equal(queue.left(5000), true)
})

test('a device of ten messages a minute leaves six seconds between them', () => {
  const queue = createQueue<number>()
  queue.pace(10 / 60)
  const left: number[] = []
  for (let n = 0; n < 9; n++) queue.add(n, 2, 0)
  for (let at = 0; at < 60_000; at += 100) while (next(queue, at) !== undefined) left.push(at)
  assert.equal(left.length, 9)
  for (let n = 1; n < left.length; n++) assert.ok(left[n]! - left[n - 1]! >= 6000)
})

test('what others sent or received on the number takes places in its second', () => {
  const queue = createQueue<number>()
  queue.pace(100)
  queue.note(90, 0)
  for (let n = 0; n < 20; n++) queue.add(n, 2, 0)
  let left = 0
  for (let at = 0; at < 1000; at += 10) while (next(queue, at) !== undefined) left++
  assert.equal(left, 10)
  while (next(queue, 1100) !== undefined) left++
  assert.ok(left > 10, 'and gives them free again')
})

test('who waits for an answer takes the first moment, and nobody gets one more', () => {
  const queue = createQueue<string>()
  queue.pace(100)
  queue.add('campaign 1', 2, 1000)
  queue.add('campaign 2', 2, 1020)
  queue.add('order', 1, 1040)
  queue.add('reply', 0, 1060)
  const at = (now: number) => {
    const left = []
    for (let one = next(queue, now); one; one = next(queue, now)) left.push(one)
    return left
  }
  assert.deepEqual([990, 1000, 1019, 1020, 1040, 1060].map(at), [
    [],
    ['reply'],
    [],
    ['order'],
    ['campaign 1'],
    ['campaign 2'],
  ])
  assert.deepEqual([queue.size(), queue.nextAt()], [0, Number.POSITIVE_INFINITY])
})
