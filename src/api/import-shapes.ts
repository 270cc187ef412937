import { z } from 'zod'
import { type Import, progressOf, undoneOf } from '../campaigns/import/imports.ts'
import type { Found } from '../campaigns/import/inspect.ts'
import { outcomes, totalOf } from '../campaigns/import/outcome.ts'
import type { Preview } from '../campaigns/import/preview.ts'
import type { Counted } from '../campaigns/import/tally.ts'
import { dateOrders } from '../campaigns/import/values/dates.ts'
import { wordsOf } from '../campaigns/import/words/reasons.ts'
import { iso, isoOrNull, moment } from './shapes.ts'

const status = z.enum(['running', 'done', 'failed'])
const counts = { ...Object.fromEntries(outcomes.map((outcome) => [outcome, z.number()])) } as Record<
  (typeof outcomes)[number],
  z.ZodNumber
>
const reasoned = z.object({ reason: z.string(), words: z.string(), count: z.number() })
const guess = <T extends z.ZodType>(value: T) => z.object({ value, confidence: z.number(), why: z.string() })

const reason = z.object({ reason: z.string(), words: z.string() })

const column = z.object({
  column: z.number().describe('Its number, from 1.'),
  header: z.string(),
  field: z.string().nullable().describe('null: not a field, but an attribute or ignored.'),
  attribute: z.string().nullable(),
  why: z.string(),
  confidence: z.number(),
})

export const accepted = z.object({ id: z.string(), status }).meta({ id: 'ImportAccepted' })

export const importShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    filename: z.string(),
    status,
    reason: z.string().nullable().describe('Why it failed, as a code.'),
    words: z.string().nullable().describe('Why it failed, and what to do.'),
    progress: z.number().describe('0 to 1.'),
    rows: z.object({ total: z.number(), ...counts }).describe('The six add up to the total at any moment.'),
    columns: z.array(column),
    createdAt: moment,
    finishedAt: moment.nullable(),
    undo: z.enum(['running', 'done']).nullable().describe('Whether it was taken back.'),
    undoProgress: z.number().nullable().describe('How much of it is taken back, 0 to 1.'),
    undoneAt: moment.nullable(),
    undoKept: z
      .number()
      .nullable()
      .describe(
        'Of one that was taken back: contacts it made that stayed, since they wrote, ordered or were written to meanwhile, or came by another file as well.',
      ),
    optOutsKept: z
      .number()
      .nullable()
      .describe('Of one that is taken back: rows that said no. Who opted out stays opted out.'),
  })
  .meta({ id: 'Import' })

export const previewShape = z
  .object({
    encoding: guess(z.string()),
    dateOrder: guess(z.enum(dateOrders)).optional().describe('Absent where no column has dates.'),
    delimiter: guess(z.string()),
    header: guess(z.boolean()),
    problem: reason.nullable().describe('Why it cannot be taken in with these columns; nothing is counted.'),
    orders: z.boolean().describe('One row an order, rather than a person.'),
    columns: z.array(column),
    rows: z.array(z.array(z.string())).describe('The first 20, decoded.'),
    verdicts: z
      .array(
        z.object({ outcome: z.enum(outcomes), reason: z.string().nullable(), words: z.string().nullable() }),
      )
      .describe('How each of these rows would end.'),
    counted: z.object({
      rows: z.number(),
      whole: z.boolean().describe('false: the file is longer, and the counts are of its first rows.'),
    }),
    outcomes: z.object(counts),
    marketing: z.object({ may: z.number(), mayNot: z.array(reasoned) }),
    warnings: z.array(reasoned),
    countries: z.array(z.object({ country: z.string(), count: z.number() })),
  })
  .meta({ id: 'ImportPreview' })

/** The contract knows three words; what waits, or is being taken back, runs. */
export const statusOf = (stored: Import['status']): z.output<typeof status> =>
  stored === 'failed' || stored === 'done' ? stored : stored === 'undone' ? 'done' : 'running'

const columnsOf = ({ columns }: Found) =>
  columns.map(({ at, header, target, why, confidence }) => ({
    column: at + 1,
    header,
    field: 'field' in target ? target.field : null,
    attribute: 'attribute' in target ? target.attribute : null,
    why,
    confidence,
  }))

export const showImport = (found: Import, language: string) => ({
  id: found.id,
  kind: found.kind,
  filename: found.filename,
  status: statusOf(found.status),
  reason: found.reason,
  words: found.reason && wordsOf(found.reason, language),
  progress: progressOf(found),
  rows: { total: totalOf(found.counts), ...found.counts },
  columns: columnsOf(found.options.found),
  createdAt: iso(found.createdAt),
  finishedAt: isoOrNull(found.finishedAt),
  undo:
    found.status === 'undoing' ? ('running' as const) : found.status === 'undone' ? ('done' as const) : null,
  undoProgress: undoneOf(found),
  undoneAt: isoOrNull(found.undoneAt),
  undoKept: found.status === 'undone' ? found.undoKept : null,
  optOutsKept: found.optOutsKept,
})

export function showPreview(
  { found, problem, rows, verdicts, counted, outcomes, marketing, warnings, countries }: Preview,
  language: string,
) {
  const nameOf = (at: number) => [...(found.columns[at]?.header || String(at + 1))].slice(0, 60).join('')
  const inWords = (list: Counted[]) =>
    list.map(({ reason, count, first }) => ({
      reason,
      count,
      words: wordsOf(reason, language, first && { column: nameOf(first.at), line: String(first.line) }),
    }))
  return {
    ...found.guesses,
    problem: problem && { reason: problem, words: wordsOf(problem, language) },
    orders: found.orders,
    columns: columnsOf(found),
    rows,
    verdicts: verdicts.map((one) => ({ ...one, words: one.reason && wordsOf(one.reason, language) })),
    counted,
    outcomes,
    marketing: { ...marketing, mayNot: inWords(marketing.mayNot) },
    warnings: inWords(warnings),
    countries,
  }
}
