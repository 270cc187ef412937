import type { History } from './history.ts'
import type { ImportedItem, ImportedOrder } from './order.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './row.ts'
import type { Reason } from './words/reasons.ts'

/**
 * What a row changed, so that an undo restores it where nobody changed it since: pairs are [before, after].
 *
 * { "made": true }
 * { "fields": { "name": [null, "Μαρία"] }, "attributes": { "city": ["Πάτρα", "Αθήνα"] }, "tags": ["vip"],
 *   "identities": [["email", "maria@example.gr"]], "consents": ["marketing"] }
 * { "order": { "id": "…", "from": { "status": "pending", … } } }
 */
export type Before = {
  /** The row made its contact. */
  made?: true
  fields?: Partial<Record<PlainField | 'history', [unknown, unknown]>>
  attributes?: Record<string, [string | null, string]>
  tags?: string[]
  identities?: [kind: string, value: string][]
  /** Purposes that the row wrote to the ledger. */
  consents?: string[]
  /** `from`: what an older import had made of it; without it the row made the order. `items`: ids it added to one. */
  order?: { id: string; from?: Record<string, string>; items?: string[] }
}

export type PlainField = 'name' | 'language' | 'country' | 'birthday'
export const plainFields: readonly PlainField[] = ['name', 'language', 'country', 'birthday']

export type NewContact = { id: string; person: Person }
/** What is to be set; null leaves a field as it is. `tags`: those to add. */
export type Change = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  birthday: string | null
  tags: string[]
  attributes: Record<string, string>
  history: History | null
}
export type NewIdentity = { contactId: string; kind: string; value: string }
export type NewConsent = {
  contactId: string
  purpose: string
  granted: boolean
  words: string
  at: Date
}
export type WrittenOrder = ImportedOrder & {
  id: string
  contactId: string
  line: number
  customer: { phone: string | null; email: string | null; name: string | null }
}
export type NewItem = ImportedItem & { id: string; orderId: string; position: number }
export type Result = {
  line: number
  outcome: Outcome
  reason: Reason | null
  contactId: string | null
  externalId: string | null
  before: Before | null
}

/** All that a chunk is to write. */
export type Plan = {
  contacts: NewContact[]
  identities: NewIdentity[]
  changes: Change[]
  consents: NewConsent[]
  orders: WrittenOrder[]
  items: NewItem[]
  results: Result[]
}

export const emptyPlan = (): Plan => ({
  contacts: [],
  identities: [],
  changes: [],
  consents: [],
  orders: [],
  items: [],
  results: [],
})
