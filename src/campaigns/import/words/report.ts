import type { Outcome } from '../outcome.ts'

type ReportWords = { columns: readonly string[]; outcomes: Readonly<Record<Outcome, string>> }

const english: ReportWords = {
  columns: ['line', 'outcome', 'reason', 'explanation'],
  outcomes: {
    rejected: 'not usable',
    duplicate: 'twice in the file',
    suppressed: 'opted out',
    new: 'new',
    updated: 'updated',
    unchanged: 'unchanged',
  },
}

const greek: ReportWords = {
  columns: ['γραμμή', 'έκβαση', 'κωδικός', 'εξήγηση'],
  outcomes: {
    rejected: 'δεν μπήκε',
    duplicate: 'διπλή στο αρχείο',
    suppressed: 'έχει πει όχι',
    new: 'νέα επαφή',
    updated: 'ενημερώθηκε',
    unchanged: 'ίδια όπως πριν',
  },
}

const hungarian: ReportWords = {
  columns: ['sor', 'eredmény', 'kód', 'magyarázat'],
  outcomes: {
    rejected: 'használhatatlan',
    duplicate: 'ismétlődik a fájlban',
    suppressed: 'nemet mondott',
    new: 'új névjegy',
    updated: 'frissült',
    unchanged: 'változatlan',
  },
}

const all = { en: english, el: greek, hu: hungarian } as const

/** For a program: headers in English, outcomes as codes. */
export const plainReport: ReportWords = {
  columns: english.columns,
  outcomes: Object.fromEntries(Object.keys(english.outcomes).map((code) => [code, code])) as Record<
    Outcome,
    string
  >,
}

/** For somebody's spreadsheet. */
export const reportIn = (language: keyof typeof all): ReportWords => all[language]

/** Whether a file that comes in begins with the columns of such a report: it was mended and came back. */
export const isReport = (names: readonly string[]): boolean =>
  Object.values(all).some(({ columns }) => columns.every((name, at) => names[at] === name))

/** How many columns of a report stand before the file's own. */
export const ofReport = english.columns.length
