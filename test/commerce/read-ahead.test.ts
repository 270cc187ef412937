import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAhead } from '../../src/commerce/connect/read-ahead.ts'

const turns = async (count: number) => {
  for (let n = 0; n < count; n++) await Promise.resolve()
}

async function* pages(count: number, asked: number[] = [], failsAt = Number.POSITIVE_INFINITY) {
  for (let n = 0; n < count; n++) {
    if (n === failsAt) throw new Error('away')
    asked.push(n)
    yield n
  }
}

test('all comes in order, and while it is worked at no more is read than may wait', async () => {
  const asked: number[] = []
  const seen: number[] = []
  for await (const batch of readAhead(pages(100, asked), { most: 5, sizeOf: () => 1 })) {
    seen.push(...batch)
    await turns(200)
    assert.ok(asked.length - seen.length <= 5, `${asked.length - seen.length} are waiting`)
  }
  assert.deepEqual(seen, [...Array(100).keys()])
})

test('what was read before a fault comes before the fault', async () => {
  const seen: number[] = []
  await assert.rejects(async () => {
    for await (const batch of readAhead(pages(9, [], 7), { most: 3, sizeOf: () => 1 })) seen.push(...batch)
  }, /away/)
  assert.deepEqual(seen, [0, 1, 2, 3, 4, 5, 6])
})

test('nothing is read on when nobody wants it any more', async () => {
  const asked: number[] = []
  for await (const _ of readAhead(pages(100, asked), { most: 5, sizeOf: () => 1 })) break
  await turns(200)
  assert.ok(asked.length <= 11, String(asked.length))
})
