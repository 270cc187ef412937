// What time does to a shop: its clock, and the orders that come meanwhile.
import { followZone } from '../../src/campaigns/follow-zone.ts'
import { sweepCampaigns } from '../../src/campaigns/sweep.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import type { CampaignShop } from './shop.ts'

/** What the clock of the server does: whatever is due is begun, frozen and sent. */
export async function at(shop: CampaignShop, time: string): Promise<void> {
  shop.at.now = new Date(time)
  const woken: string[] = []
  const wake = { ...noWake, campaigns: (ids: string[]) => void woken.push(...ids) }
  await followZone(shop.deps, (await shop.deps.shop.current()).settings.timeZone)
  await sweepCampaigns({ ...shop.deps, wake })
  for (const id of woken) await shop.run(id)
  await shop.sweep()
  await shop.sendAll()
}

/** Its id. */
export async function order(
  shop: CampaignShop,
  contactId: string,
  placedAt: Date,
  status = 'paid',
): Promise<string> {
  const id = newId()
  await shop.sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency)
    values (${id}, 'generic', ${id}, ${placedAt}, ${id}, ${contactId}, '{}', ${placedAt}, ${status}, 20, 'EUR')`
  return id
}
