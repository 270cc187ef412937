import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDirectWake, type Work } from '../src/direct-wake.ts'
import { quietLog } from './support/log.ts'

const none = async () => {}
const noWork: Work = {
  ...{ turns: none, outbox: none, statuses: none, account: none, campaign: none, imports: none },
  moreOutbox() {},
}

test('a number at work is told at once that it has more, and looks again when it is done', async () => {
  const asked: string[] = []
  let end = () => {}
  const wake = createDirectWake(
    {
      ...noWork,
      outbox: (id) => {
        asked.push(`run ${id}`)
        return new Promise((resolve) => {
          end = resolve
        })
      },
      moreOutbox: (id) => void asked.push(`more ${id}`),
    },
    quietLog,
  )
  wake.outbox(['north'])
  wake.outbox(['north'])
  wake.outbox(['north'])
  assert.deepEqual(asked, ['run north', 'more north', 'more north'])
  end()
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(asked.slice(3), ['run north'])
  end()
  await wake.settled()
})
