import { identityKey, type Known } from './known.ts'
import type { Row } from './row.ts'

/**
 * Adds to what the database says of a chunk's people and orders what was decided of them in the chunk ahead, which is
 * not committed yet, or only since some of it was asked. What was decided is the newer word.
 */
export function takeOver(known: Known, ahead: Known, rows: Row[]): void {
  for (const row of rows) {
    if (row.refused !== undefined) continue
    const { phone, email } = row.person
    if (phone) takeOwner(known, ahead, identityKey('phone', phone))
    if (email) takeOwner(known, ahead, identityKey('email', email))
    const sameNumber = row.externalId !== null && ahead.externalIds.get(row.externalId)
    if (sameNumber) {
      known.externalIds.set(row.externalId!, sameNumber)
      takeContact(known, ahead, sameNumber)
    }
    const order = row.order && ahead.orders.get(row.order.number)
    if (order) known.orders.set(row.order!.number, order)
  }
  for (const id of known.contacts.keys()) {
    const contact = ahead.contacts.get(id)
    if (contact) known.contacts.set(id, contact)
  }
}

function takeOwner(known: Known, ahead: Known, key: string): void {
  const owner = ahead.owners.get(key)
  if (owner === undefined) return
  known.owners.set(key, owner)
  takeContact(known, ahead, owner)
}

function takeContact(known: Known, ahead: Known, id: string): void {
  const contact = ahead.contacts.get(id)
  if (contact) known.contacts.set(id, contact)
}
