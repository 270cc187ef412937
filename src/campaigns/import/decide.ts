import type { NewId } from '../../ids.ts'
import { changeOf } from './change.ts'
import { consentsOf, type FileConsent } from './consent.ts'
import { decideOrder } from './decide-order.ts'
import { identityKey, type Known, type KnownContact } from './known.ts'
import { type Before, emptyPlan, type Plan, type Result } from './plan.ts'
import type { Person, Row } from './row.ts'
import type { Reason } from './words/reasons.ts'

/** `consent`: what the uploader said of everybody. `now`: business time, of the opt-outs that the file tells. */
export type Deciding = { newId: NewId; consent: FileConsent; orders: boolean; now: Date }

type ReadRow = Extract<Row, { refused?: undefined }>

/**
 * What becomes of each row, and all that is to be written for it. Pure but for the ids; `known` is brought up to date
 * on the way, so that a row sees what the rows above it do.
 * @param plan of the rows above, which is added to
 */
export function decide(deciding: Deciding, rows: Row[], known: Known, plan: Plan = emptyPlan()): Plan {
  for (const row of rows) {
    plan.results.push(
      row.refused !== undefined ? ended(row, 'rejected', row.refused) : decideRow(deciding, row, known, plan),
    )
  }
  return plan
}

const ended = ({ line }: Row, outcome: Result['outcome'], reason: Reason): Result => ({
  line,
  outcome,
  reason,
  contactId: null,
  externalId: null,
  before: null,
})

function decideRow(deciding: Deciding, row: ReadRow, known: Known, plan: Plan): Result {
  const { person, externalId, order } = row
  const above = externalId === null ? undefined : known.externalIds.get(externalId)
  if (!deciding.orders && above !== undefined) {
    const contact = knownOwner(row, known).contact ?? known.contacts.get(above)
    return contact ? again(deciding, row, contact, plan) : ended(row, 'duplicate', 'seen_above')
  }
  const namesake =
    row.said.answer === 'no' ? known.contacts.get(known.numbers.get(externalId ?? '') ?? '') : undefined
  if (!person.phone && !person.email)
    return namesake ? sayNo(deciding, row, namesake, plan) : ended(row, 'rejected', 'no_phone_or_email')
  const stored = order ? known.orders.get(order.number) : undefined
  if (order && !stored?.inFile && (order.placedAt === null || order.total === null))
    return ended(row, 'rejected', 'order_without_date')

  const { contact, note, made } = ownerOf(deciding, row, known, plan)
  if (!deciding.orders && contact.inFile) return again(deciding, row, contact, plan)
  contact.inFile = true
  if (externalId !== null) known.externalIds.set(externalId, contact.id)

  const before: Before = made ? { made } : {}
  const identities = made ? [] : claimEmail(person, contact, known, plan)
  if (identities.length > 0) before.identities = identities
  const changed = made ? null : changeOf(contact, person)
  if (changed) {
    plan.changes.push(changed.change)
    Object.assign(before, changed.before)
  }
  const said = consentsOf(deciding.consent, row, contact, deciding.now)
  for (const one of said.consents) plan.consents.push({ ...one, contactId: contact.id })
  // Whoever the row made goes with their consents, or keeps them by the line.
  if (said.consents.length > 0 && !made) before.consents = said.consents.map(({ purpose }) => purpose)

  // By their number the shop may know them under another phone or e-mail: that no is theirs too.
  if (namesake && namesake !== contact) sayNo(deciding, row, namesake, plan)

  const became = order ? decideOrder(deciding.newId, row.line, order, contact.id, person, known, plan) : null
  if (became?.before) before.order = became.before
  const touched = changed !== null || identities.length > 0 || said.consents.length > 0
  const outcome =
    became?.outcome === 'duplicate'
      ? 'duplicate'
      : said.suppressed
        ? 'suppressed'
        : became && became.outcome !== 'unchanged'
          ? became.outcome
          : made && !became
            ? 'new'
            : touched || made
              ? 'updated'
              : 'unchanged'
  return {
    line: row.line,
    outcome,
    reason: outcome === 'duplicate' ? 'order_line' : (said.suppressed ?? note ?? said.note ?? row.note),
    contactId: contact.id,
    externalId: order ? order.number : externalId,
    before: Object.keys(before).length > 0 ? before : null,
  }
}

/** A no of somebody whom the row names by their number alone. */
function sayNo(deciding: Deciding, row: ReadRow, contact: KnownContact, plan: Plan): Result {
  const { consents } = consentsOf(deciding.consent, row, contact, deciding.now)
  for (const one of consents) plan.consents.push({ ...one, contactId: contact.id })
  return { ...ended(row, 'suppressed', consents.length > 0 ? 'says_no' : 'opted_out'), contactId: contact.id }
}

/** A person whose first row was taken: of a later one a no counts all the same, and nothing else. */
function again(deciding: Deciding, row: ReadRow, contact: KnownContact, plan: Plan): Result {
  const consents =
    row.said.answer === 'no' ? consentsOf(deciding.consent, row, contact, deciding.now).consents : []
  // Whoever said no before says nothing new, and is counted once.
  if (consents.length === 0) return ended(row, 'duplicate', 'seen_above')
  for (const one of consents) plan.consents.push({ ...one, contactId: contact.id })
  return { ...ended(row, 'suppressed', 'says_no'), contactId: contact.id }
}

/**
 * Whose the row is. The phone decides; an e-mail alone joins the contact that has it, and beside a phone it never
 * does: anybody may have typed anybody's e-mail into a checkout.
 */
function ownerOf(deciding: Deciding, row: ReadRow, known: Known, plan: Plan) {
  const { contact, note, byEmail } = knownOwner(row, known)
  if (contact) return { contact, note, made: undefined }
  return {
    contact: make(deciding, row.person, byEmail === undefined, known, plan),
    note,
    made: true as const,
  }
}

function knownOwner({ person: { phone, email } }: ReadRow, known: Known) {
  const byPhone = phone ? known.owners.get(identityKey('phone', phone)) : undefined
  const byEmail = email ? known.owners.get(identityKey('email', email)) : undefined
  const id = phone ? byPhone : byEmail
  const note: Reason | null = phone && byEmail && byEmail !== byPhone ? 'email_of_another' : null
  return { contact: id === undefined ? undefined : known.contacts.get(id), note, byEmail }
}

function make(
  deciding: Deciding,
  person: Person,
  withEmail: boolean,
  known: Known,
  plan: Plan,
): KnownContact {
  const id = deciding.newId()
  const claimed = plan.identities.length
  const claim = (kind: 'phone' | 'email', value: string) => {
    plan.identities.push({ contactId: id, kind, value })
    known.owners.set(identityKey(kind, value), id)
  }
  if (person.phone) claim('phone', person.phone)
  if (person.email && withEmail) claim('email', person.email)
  plan.contacts.push({ id, person })
  const consents: Record<string, boolean> = {}
  if (known.kept.size > 0)
    for (const { kind, value } of plan.identities.slice(claimed))
      for (const purpose of known.kept.get(`${kind}\n${value}`) ?? []) consents[purpose] = false
  const { name, language, country, birthday, tags, attributes, history } = person
  const contact: KnownContact = {
    id,
    name,
    language,
    country,
    birthday,
    tags,
    attributes,
    history,
    consents,
    inFile: false,
  }
  known.contacts.set(id, contact)
  return contact
}

/** A known person's e-mail that nobody has yet becomes theirs. */
function claimEmail(
  { phone, email }: Person,
  contact: KnownContact,
  known: Known,
  plan: Plan,
): [string, string][] {
  if (!email || !phone || known.owners.has(identityKey('email', email))) return []
  known.owners.set(identityKey('email', email), contact.id)
  plan.identities.push({ contactId: contact.id, kind: 'email', value: email })
  return [['email', email]]
}
