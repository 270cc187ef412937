import { setImmediate as breathe } from 'node:timers/promises'
import type { Sql } from '../../db/client.ts'
import { isUuid, type NewId } from '../../ids.ts'
import { fieldErrors } from '../refusal.ts'
import { bump } from '../revisions.ts'
import { type CsvRow, phrasingsOf, readFaqCsv } from './csv.ts'
import { answerErrors, readFaqs, roomFor, type StoredFaq, tooMany, writeFaqs } from './faqs.ts'
import { type FaqWords, faqInput } from './shape.ts'

/** What became of each line. The four counts add up to `total`. */
export type FaqImport = {
  total: number
  new: number
  updated: number
  unchanged: number
  rejected: { line: number; reason: string }[]
}

type Read = { line: number; key: string; enabled: boolean | null; language: string; words: FaqWords }

/**
 * Takes in a file of entries. Line by line: what can be read is written, in one transaction, and each line that
 * cannot is named with its reason. A line changes its language of its entry; other languages and entries stay,
 * so nothing is lost by a file that holds a part. A line without an id, or with one that is not the shop's, goes
 * with the entry that has the same question in that language; else lines with the same id make a new entry.
 */
export async function importFaqs(
  deps: { sql: Sql; newId: NewId },
  bytes: Buffer,
): Promise<{ ok: true; value: FaqImport } | { ok: false; message: string }> {
  const file = readFaqCsv(bytes)
  if (!file.ok) return file
  const rejected: FaqImport['rejected'] = []
  const read: Read[] = []
  for (const [i, row] of file.rows.entries()) {
    const parsed = readRow(row)
    if ('reason' in parsed) rejected.push(parsed)
    else read.push(parsed)
    // A long file takes seconds, and webhooks come in meanwhile.
    if (i % 100 === 99) await breathe()
  }
  const value = await deps.sql.begin(async (tx) => {
    await bump(tx, 'shop')
    const sorted = sortIn(read, await readFaqs(tx), await roomFor(tx), deps.newId)
    await writeFaqs(tx, sorted.changed)
    return { ...sorted.counts, rejected: [...rejected, ...sorted.rejected].sort((a, b) => a.line - b.line) }
  })
  return { ok: true, value: { total: file.rows.length, ...value } }
}

const yes = new Set(['', 'yes', 'true', '1', 'ναι', 'igen', 'y'])
const no = new Set(['no', 'false', '0', 'όχι', 'οχι', 'nem', 'n'])

function readRow({ line, values }: CsvRow): Read | { line: number; reason: string } {
  const language = values.language.trim()
  const said = values.enabled.trim().toLowerCase()
  if (!yes.has(said) && !no.has(said)) return { line, reason: 'enabled: should be yes or no.' }
  const { question, answer } = values
  const phrasings = phrasingsOf(values.phrasings)
  const parsed = faqInput.safeParse({ entries: { [language]: { question, phrasings, answer } } })
  const errors = parsed.success ? answerErrors(parsed.data) : fieldErrors(parsed.error.issues)
  if (!parsed.success || errors.length > 0) {
    const said = errors.map(({ path, message }) => `${column(path, language)}: ${message}`)
    return { line, reason: said.join(' ') }
  }
  const words = parsed.data.entries[language]!
  return {
    line,
    key: values.id.trim().toLowerCase(),
    enabled: said === '' ? null : yes.has(said),
    language,
    words,
  }
}

/** `entries.el.answer` is the column `answer`. */
const column = (path: string, language: string) =>
  path === `entries.${language}` ? 'language' : path.slice(`entries.${language}.`.length)

type Sorted = {
  changed: StoredFaq[]
  counts: Pick<FaqImport, 'new' | 'updated' | 'unchanged'>
  rejected: FaqImport['rejected']
}

/** Pure: which entries the lines make, change and leave as they are. */
function sortIn(rows: Read[], known: StoredFaq[], room: number, newId: NewId): Sorted {
  const byId = new Map(known.map((faq) => [faq.id, faq]))
  const byQuestion = new Map<string, StoredFaq>()
  for (const faq of known)
    for (const [language, { question }] of Object.entries(faq.entries))
      byQuestion.set(`${language} ${question}`, faq)
  const made = new Map<string, StoredFaq>()
  const changed = new Map<string, StoredFaq>()
  const seen = new Set<string>()
  const fresh = new Set<string>()
  const out: Sorted = { changed: [], counts: { new: 0, updated: 0, unchanged: 0 }, rejected: [] }
  for (const row of rows) {
    const { line, key, language, words } = row
    const old =
      byId.get(key) ??
      (key === '' ? undefined : made.get(key)) ??
      byQuestion.get(`${language} ${words.question}`)
    if (!old && made.size >= room) {
      out.rejected.push({ line, reason: tooMany.message })
      continue
    }
    const id = old?.id ?? (isUuid(key) ? key : newId())
    if (seen.has(`${id} ${language}`)) {
      out.rejected.push({ line, reason: 'An earlier line has the same entry and language.' })
      continue
    }
    seen.add(`${id} ${language}`)
    const now = changed.get(id) ?? old ?? { id, enabled: true, entries: {} }
    const next = {
      ...now,
      enabled: row.enabled ?? now.enabled,
      entries: { ...now.entries, [language]: words },
    }
    if (!old) {
      fresh.add(id)
      made.set(key === '' ? id : key, next)
      byQuestion.set(`${language} ${words.question}`, next)
    }
    if (fresh.has(id)) out.counts.new++
    else if (same(now, next)) out.counts.unchanged++
    else out.counts.updated++
    if (!old || !same(now, next)) changed.set(id, next)
  }
  out.changed = [...changed.values()]
  return out
}

// Postgres keeps jsonb's keys in an order of its own.
const same = (a: StoredFaq, b: StoredFaq) => ordered(a) === ordered(b)
const ordered = (faq: StoredFaq) =>
  JSON.stringify([
    faq.enabled,
    Object.entries(faq.entries)
      .map(([language, { question, phrasings, answer }]) => [language, question, phrasings, answer])
      .sort(),
  ])
