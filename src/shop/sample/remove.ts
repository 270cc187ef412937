import type { Queries } from '../../db/client.ts'
import { json } from '../json.ts'
import { bump } from '../revisions.ts'
import { cartReminders } from './index.ts'

/** Removes the sample's saved messages, FAQ entries and cart reminders, as far as nobody changed them. */
export async function removeSampleAnswers(tx: Queries): Promise<void> {
  await bump(tx, 'shop')
  await tx`delete from faqs where sample`
  const gone = await tx<{ id: string }[]>`delete from quick_replies where sample returning id`
  const ids = gone.map(({ id }) => id)
  // What stays may have one of them as its button.
  await tx`update quick_replies set buttons = buttons - ${ids}::text[] where buttons ?| ${ids}::text[]`
  await tx`
    delete from flow_settings where flow = 'cart-recovery' and enabled and copy = '{}'
      and settings = ${json(tx, cartReminders)}`
}
