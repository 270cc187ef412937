import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepSlow } from '../../../src/campaigns/report/kept.ts'

function counting(takes: number) {
  let [now, made] = [0, 0]
  const kept = keepSlow<number>(() => now)
  return {
    get: (key = 'a') =>
      kept.get(key, async () => {
        await Promise.resolve()
        now += takes
        return ++made
      }),
    pass: (ms: number) => {
      now += ms
    },
  }
}

test('what took long is given again for a while, and no longer', async () => {
  const { get, pass } = counting(2000)
  assert.equal(await get(), 1)
  pass(39_999)
  assert.equal(await get(), 1)
  assert.equal(await get('b'), 2, 'each by itself')
  pass(1)
  assert.equal(await get(), 3)
})

test('never longer than five minutes', async () => {
  const { get, pass } = counting(60_000)
  assert.equal(await get(), 1)
  pass(299_999)
  assert.equal(await get(), 1)
  pass(1)
  assert.equal(await get(), 2)
})

test('what is made fast is made anew; who asks meanwhile gets what is being made', async () => {
  const { get } = counting(999)
  assert.deepEqual(await Promise.all([get(), get()]), [1, 1])
  assert.equal(await get(), 2)
})

test('what failed is not kept', async () => {
  const kept = keepSlow<string>(() => 0)
  await assert.rejects(
    kept.get('a', async () => {
      throw new Error('no')
    }),
  )
  assert.equal(await kept.get('a', async () => 'yes'), 'yes')
})
