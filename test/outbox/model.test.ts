// The outbox under random histories: several instances, crashes at any point, lost answers, statuses in any order.
import { test } from 'node:test'
import fc from 'fast-check'
import { command, people } from './commands.ts'
import { addCampaign, testShop } from './shop.ts'
import { world } from './world.ts'

test('whatever happens to it, a message is in one state, marketing goes once, and all comes to rest', async (t) => {
  const shop = await testShop(t, people)
  const campaignId = await addCampaign(shop.sql, shop.channelId)
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }), async (commands) => {
      const one = await world(shop, campaignId)
      for (const step of commands) {
        await one.run(step)
        await one.check()
      }
      await one.settle()
      await one.tellAll()
    }),
    {
      numRuns: Number(process.env.MODEL_RUNS ?? 25),
      seed: Number(process.env.MODEL_SEED ?? 20_261_121),
      endOnFailure: false,
    },
  )
})
