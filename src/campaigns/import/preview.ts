import type { Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { readChunks } from './chunks.ts'
import { fileConsent } from './consent.ts'
import { decide } from './decide.ts'
import { type Found, type Inspected, inspect, readingOf } from './inspect.ts'
import { type Known, lookUp } from './known.ts'
import { importPath } from './open-file.ts'
import type { ImportKind, ImportOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './row.ts'
import { createTally, type Tally } from './tally.ts'
import { readYesNo } from './values/yes-no.ts'
import type { FileReason, Reason } from './words/reasons.ts'

/** Some seconds' work at most on a small machine: whoever looks waits for it. */
const rowsCounted = 20_000
const rowsShown = 20

export type Preview = Tally & {
  found: Found
  /** Why it cannot be taken in with these columns; nothing is counted then. */
  problem: FileReason | null
  /** The first rows, as they are. */
  rows: string[][]
  /** How each of them would end. */
  verdicts: { outcome: Outcome; reason: Reason | null }[]
  /** Of how many rows the counts are, and whether these are all. */
  counted: { rows: number; whole: boolean }
}

type Deps = { sql: Sql; newId: NewId; dataDir: string; now: Date }

/**
 * What an import of a file would do, without doing it: the same rows are read and decided, and nothing is written.
 * The first 20,000 rows are counted.
 */
export async function previewImport(
  { sql, newId, dataDir, now }: Deps,
  file: { id: string; kind: ImportKind; mapping: Record<string, string>; options: ImportOptions },
  shop: { country: string; currency: string },
): Promise<{ ok: true; preview: Preview } | Exclude<Inspected, { ok: true }>> {
  const path = importPath(dataDir, file.id)
  const inspected = await inspect(path, file.kind, file.mapping, file.options, shop)
  if (!inspected.ok) {
    if (!('looked' in inspected) || !inspected.looked) return inspected
    return { ok: true, preview: unread(inspected.looked, inspected.reason) }
  }
  const { found } = inspected
  const { firstByte, firstLine } = found.format
  const consent = fileConsent(file.options.consent, now)
  const tally = createTally()
  const known = nothingKnown()
  const verdicts: Preview['verdicts'] = []
  const reading = readingOf(found, file.options, shop, now)
  const elsewhere = found.columns.flatMap(({ target, why }) =>
    why === 'another_channel' && 'attribute' in target ? [target.attribute] : [],
  )
  let noElsewhere = 0
  let rows = 0
  let whole = true
  for await (const chunk of readChunks(path, found.format, reading, { byte: firstByte, line: firstLine })) {
    learn(known, await lookUp(sql, { importId: null, rows: chunk.rows, orders: found.orders }))
    const { results, contacts } = decide({ newId, consent, orders: found.orders, now }, chunk.rows, known)
    for (const [i, result] of results.entries()) {
      const consents = result.contactId ? known.contacts.get(result.contactId)?.consents : undefined
      if (verdicts.length < rowsShown) verdicts.push({ outcome: result.outcome, reason: result.reason })
      const row = chunk.rows[i]!
      tally.add(row, result, consents?.marketing)
      if (saysNo(row, elsewhere)) noElsewhere++
    }
    for (const { id } of contacts) lighten(known, id)
    rows += chunk.rows.length
    if (rows >= rowsCounted) {
      whole = false
      break
    }
  }
  const column = found.columns.some(({ target }) => 'field' in target && target.field === 'consent')
  const nobodySaid = consent.words === null && !column
  const asked = found.columns.some(({ why }) => why === 'yes_no')
  const { warnings, ...counted } = tally.counts()
  return {
    ok: true,
    preview: {
      found,
      problem: null,
      rows: inspected.rows.slice(0, rowsShown),
      verdicts,
      counted: { rows, whole },
      ...counted,
      warnings: [
        ...(asked ? [{ reason: 'yes_no_column' as const, count: rows }] : []),
        ...(consent.words !== null && noElsewhere > 0
          ? [{ reason: 'no_elsewhere' as const, count: noElsewhere }]
          : []),
        ...(nobodySaid ? [{ reason: 'no_consent_said' as const, count: rows }] : []),
        ...warnings,
      ],
    },
  }
}

/** Whether a row refuses another channel: hardly somebody who agreed to this one. */
const saysNo = (row: Row, attributes: string[]): boolean =>
  row.refused === undefined && attributes.some((key) => readYesNo(row.person.attributes[key] ?? '') === 'no')

const unread = ({ found, rows }: { found: Found; rows: string[][] }, problem: FileReason): Preview => ({
  found,
  problem,
  rows: rows.slice(0, rowsShown),
  verdicts: [],
  counted: { rows: 0, whole: false },
  ...createTally().counts(),
})

const nothingKnown = (): Known => ({
  owners: new Map(),
  contacts: new Map(),
  externalIds: new Map(),
  numbers: new Map(),
  kept: new Map(),
  orders: new Map(),
})

/** Takes in what the database knows; what rows above have decided holds. */
function learn(known: Known, found: Known): void {
  for (const part of ['owners', 'contacts', 'numbers', 'orders', 'kept'] as const) {
    const into = known[part] as Map<string, unknown>
    for (const [key, value] of found[part]) if (!into.has(key)) into.set(key, value)
  }
}

/** A person whom the file would make is kept by identities and consent alone: thousands of them are in memory. */
function lighten(known: Known, id: string): void {
  const contact = known.contacts.get(id)
  if (contact) Object.assign(contact, { name: null, attributes: {}, tags: [], history: null })
}
