import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { importShape, previewShape } from '../../../src/api/import-shapes.ts'
import { api, fileLanguage, queryOf } from './client.ts'
import { keys } from './keys.ts'
import type { Listed } from './shop.ts'

export type Import = z.infer<typeof importShape>
export type ImportPreview = z.infer<typeof previewShape>
export type Outcome = keyof ImportPreview['outcomes']

export type DateOrder = NonNullable<ImportPreview['dateOrder']>['value']

/** What is said of a file: columns by name to fields, and how it is read. What is left out is found out. */
export type Reading = {
  mapping: Record<string, string>
  encoding?: string | undefined
  delimiter?: string | undefined
  header?: boolean | undefined
  dateOrder?: DateOrder | undefined
  /** Whose phone numbers those without a country code are. */
  country?: string | undefined
  consent?: { purpose: string; source: string; text: string } | undefined
}

const pauseMs = 1000
const isUnderWay = (one: Import | undefined) => one?.status === 'running' || one?.undo === 'running'

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [...keys.imports, 'list', cursor],
    queryFn: () => api<Listed<Import>>('GET', `/imports${queryOf({ cursor })}`),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? pauseMs : false),
  })
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.imports, id],
    queryFn: () => api<Import>('GET', `/imports/${id}`),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? pauseMs : false),
  })

/** Whether it is said where everybody agreed, and to what. */
export const isWhole = ({ source, text }: NonNullable<Reading['consent']>): boolean =>
  source !== '' && text !== ''

function formOf(file: Blob, name: string, { mapping, consent, ...options }: Reading): FormData {
  const form = new FormData()
  form.set('mapping', JSON.stringify(mapping))
  form.set('options', JSON.stringify({ ...options, ...(consent && isWhole(consent) && { consent }) }))
  form.set('file', file, name)
  return form
}

/** Larger files are looked at by their beginning: nobody is to send a gigabyte twice. */
const mostPreviewed = 12 * 1024 * 1024

/** What taking in a file would do; of a large one, what its beginning would. */
export async function previewImport(file: File, reading: Reading): Promise<ImportPreview> {
  const isLarge = file.size > mostPreviewed
  const part = isLarge ? file.slice(0, mostPreviewed) : file
  const preview = await api<ImportPreview>('POST', '/imports/preview', formOf(part, file.name, reading))
  return isLarge ? { ...preview, counted: { ...preview.counted, whole: false } } : preview
}
export const startImport = (file: File, reading: Reading) =>
  api<{ id: string }>('POST', '/imports', formOf(file, file.name, reading))
export const undoImport = (id: string) => api<Import>('POST', `/imports/${id}/undo`)

/** Its rows as a file, explained in a language that the server has. */
export const rowsFile = (id: string, language: string, outcome?: Outcome) =>
  `/api/imports/${id}/rows.csv${queryOf({ outcome, lang: fileLanguage(language) })}`
