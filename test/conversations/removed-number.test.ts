import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { runTurns } from '../../src/conversations/turn.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { maria, openShop } from './shop.ts'

test('what happens to somebody who wrote to a number that was removed since is told by the one that there is', async (t) => {
  const shop = await openShop(t)
  const { sql, clock, channelId } = shop
  await shop.say(maria, 'Γεια σας')
  const other = newId()
  await sql`
    insert into channels (id, kind, name, number, account, base_url)
    values (${other}, 'cloud-api', 'Νέος', '710000000000010', '720000000000010', 'http://127.0.0.1:9')`
  const order = orderShape.parse({
    ...{ number: '1042', customer: { phone: maria.value }, placedAt: '2026-11-21T08:00:00Z' },
    ...{ status: 'paid', total: '49.90', currency: 'EUR' },
    items: [{ name: 'Κούπα', quantity: 1, price: '49.90' }],
    shipments: [],
  })
  const happen = async (id: string) => {
    clock.at += 1000
    await applyOrder({ sql, clock, newId, wake: noWake, country: 'GR' }, 'generic', id, order, {
      occurredAt: clock.now(),
    })
    await runTurns({ ...shop.deps, defaultChannel: () => other }, [await shop.contactOf(maria)])
    const rows = await sql<{ channel_id: string }[]>`select channel_id from conversations order by created_at`
    return rows.map((row) => row.channel_id)
  }
  assert.deepEqual(await happen('1'), [channelId], 'as long as it is there, where they are talking')
  await sql`update channels set status = 'removed' where id = ${channelId}`
  assert.deepEqual(await happen('2'), [channelId, other])
  assert.deepEqual(await happen('3'), [channelId, other])
})
