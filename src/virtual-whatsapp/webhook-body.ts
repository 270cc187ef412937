import { type Json, seconds } from './world.ts'

/**
 * One thing that happened, on its way to the webhook. `list` names the array of `value` it belongs to
 * (`messages`, `statuses`, `message_echoes`, `user_preferences` …); without it `item` is the value itself
 * (template and account events). `messageId` is a shopper's message, ticked when its webhook got its 200.
 */
export type Update = {
  account: string
  field: string
  phoneNumberId?: string
  list?: string
  contact?: Json
  item: Json
  messageId?: string
}

type Change = { field: string; value: Json }

/** Meta's webhook body. Neighbours of one number and kind share a `value`, as Meta batches them. */
export function bodyOf(
  updates: Update[],
  numberOf: (phoneNumberId: string) => { displayPhoneNumber: string } | undefined,
  now: number,
): Json {
  const entries: { id: string; time?: number; changes: Change[] }[] = []
  let before: Update | undefined
  for (const update of updates) {
    let entry = entries.at(-1)
    if (!entry || entry.id !== update.account) {
      entry = { id: update.account, changes: [] }
      entries.push(entry)
      before = undefined
    }
    if (!update.list) {
      entry.time = Number(seconds(now))
      entry.changes.push({ field: update.field, value: update.item })
      before = undefined
      continue
    }
    let change = entry.changes.at(-1)
    if (
      !change ||
      !before ||
      before.field !== update.field ||
      before.list !== update.list ||
      before.phoneNumberId !== update.phoneNumberId
    ) {
      const display = numberOf(update.phoneNumberId ?? '')?.displayPhoneNumber ?? ''
      change = {
        field: update.field,
        value: {
          messaging_product: 'whatsapp',
          metadata: {
            display_phone_number: display.replace(/\D/g, ''),
            phone_number_id: update.phoneNumberId,
          },
        },
      }
      entry.changes.push(change)
    }
    if (update.contact) addContact(change.value, update.contact)
    listIn(change.value, update.list).push(update.item)
    before = update
  }
  return { object: 'whatsapp_business_account', entry: entries }
}

function addContact(value: Json, contact: Json): void {
  const contacts = listIn(value, 'contacts')
  const known = contacts.some((one) => one.wa_id === contact.wa_id && one.user_id === contact.user_id)
  if (!known) contacts.push(contact)
}

function listIn(value: Json, name: string): Json[] {
  value[name] ??= []
  return value[name] as Json[]
}
