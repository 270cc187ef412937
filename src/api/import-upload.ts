import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { openImportFolder, type Upload } from '../campaigns/import/imports.ts'
import { importFolder, importPath } from '../campaigns/import/open-file.ts'
import { type ImportKind, importMapping, importOptions } from '../campaigns/import/options.ts'
import { fieldErrors } from '../shop/refusal.ts'
import type { ApiDeps } from './deps.ts'
import { formRefusal } from './form-refusal.ts'
import { invalidProblem, Problem } from './problem.ts'

/** Of a file, where no setting says otherwise. */
export const mostFileBytes = 1024 * 1024 * 1024

/**
 * Receives a form with a file and what is said of it, in any order. The file goes to disk as it comes, and is there
 * for good before anybody is told; of a form that cannot be taken nothing is left.
 * @throws Problem saying what is missing or malformed, or 413
 */
export async function receiveUpload(
  deps: Pick<ApiDeps, 'dataDir' | 'newId'>,
  request: FastifyRequest,
  kind: ImportKind,
): Promise<Upload> {
  if (!request.isMultipart())
    throw new Problem(415, 'Send a form (multipart/form-data) with the CSV as its field "file".')
  const id = deps.newId()
  const path = importPath(deps.dataDir, id)
  await openImportFolder(deps.dataDir)
  const fields = new Map<string, unknown>()
  let filename: string | undefined
  try {
    for await (const part of partsOf(request)) {
      if (part.type === 'file') {
        await store(part, path)
        filename = nameOf(part)
      } else {
        if (!known.has(part.fieldname))
          throw invalidProblem([
            { path: part.fieldname, message: 'This field is not known: send file, mapping and options.' },
          ])
        if (fields.has(part.fieldname))
          throw invalidProblem([{ path: part.fieldname, message: 'Is there twice: send it once.' }])
        if (part.valueTruncated)
          throw invalidProblem([{ path: part.fieldname, message: 'Is too long: 256 KB at most.' }])
        fields.set(part.fieldname, part.value)
      }
    }
    if (filename === undefined)
      throw invalidProblem([{ path: 'file', message: 'Send the CSV as the field "file".' }])
    await syncFolder(importFolder(deps.dataDir))
    return {
      id,
      kind,
      filename,
      mapping: fieldOf(fields, 'mapping', importMapping),
      options: fieldOf(fields, 'options', importOptions),
    }
  } catch (error) {
    await rm(path, { force: true })
    throw formRefusal(error, 'file, mapping and options')
  }
}

const known = new Set(['mapping', 'options'])

/** Whatever is called `file` is the file, also where a script forgot its name. */
const partsOf = (request: FastifyRequest): AsyncIterable<Multipart> =>
  request.parts({ isPartAFile: (field, _type, name) => field === 'file' || name !== undefined })

async function store(part: MultipartFile, path: string): Promise<void> {
  if (part.fieldname !== 'file') {
    part.file.resume()
    throw invalidProblem([{ path: part.fieldname, message: 'The file belongs into the field "file".' }])
  }
  await pipeline(part.file, createWriteStream(path, { mode: 0o600, flush: true }))
  if (part.file.truncated) throw new Problem(413, 'The file is too large. Split it into several.')
}

function nameOf({ filename }: MultipartFile): string {
  const name = (filename || 'import.csv').replaceAll('\0', '').toWellFormed()
  return [...name].slice(-200).join('')
}

/** The file's entry in its folder must outlive a power cut too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** A field of the form that holds JSON; `{}` where it is absent or empty. */
function fieldOf<T extends z.ZodType>(fields: Map<string, unknown>, name: string, shape: T): z.output<T> {
  const given = fields.get(name)
  let value: unknown = given ?? {}
  if (typeof given === 'string') {
    try {
      value = given.trim() === '' ? {} : JSON.parse(given)
    } catch {
      throw invalidProblem([{ path: name, message: 'Should be JSON.' }])
    }
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalidProblem(
    fieldErrors(parsed.error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }))),
  )
}
