import { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  createImport,
  deleteImport,
  discardUpload,
  getImport,
  listImports,
  undoImport,
} from '../campaigns/import/imports.ts'
import type { Inspected } from '../campaigns/import/inspect.ts'
import type { ImportKind } from '../campaigns/import/options.ts'
import { outcomes } from '../campaigns/import/outcome.ts'
import { previewImport } from '../campaigns/import/preview.ts'
import { reportRows } from '../campaigns/import/report.ts'
import { languageOf, wordsOf } from '../campaigns/import/words/reasons.ts'
import type { ApiDeps } from './deps.ts'
import { form } from './import-form.ts'
import { accepted, importShape, previewShape, showImport, showPreview, statusOf } from './import-shapes.ts'
import { mostFileBytes, receiveUpload } from './import-upload.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { idParams } from './shapes.ts'

const tags = ['Imports']
const languageIn = (request: FastifyRequest) => languageOf(request.headers['accept-language'])

export function importRoutes(app: Api, deps: ApiDeps): void {
  app.register(async (plain) => {
    await plain.register(multipart, {
      limits: {
        fileSize: deps.importMaxBytes ?? mostFileBytes,
        files: 1,
        fields: 10,
        fieldSize: 256 * 1024,
        parts: 12,
        headerPairs: 50,
      },
      throwFileSizeLimit: false,
    })
    uploadRoutes(plain.withTypeProvider(), deps)
  })
  const existing = async (id: string) => {
    const found = await getImport(deps, id)
    if (!found) throw notFoundProblem('import')
    return found
  }
  app.get(
    '/imports',
    {
      schema: {
        tags,
        summary: 'Imports, newest first',
        querystring: pageQuery,
        response: { 200: page(importShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const rows = await listImports(deps, { before: decodeCursor(idCursor, cursor)?.id, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        (row) => showImport(row, languageIn(request)),
      )
    },
  )
  app.get(
    '/imports/:id',
    { schema: { tags, summary: 'One, and how far it is', params: idParams, response: { 200: importShape } } },
    async (request) => showImport(await existing(request.params.id), languageIn(request)),
  )
  app.get(
    '/imports/:id/rows.csv',
    {
      schema: {
        tags,
        summary: 'Every row with its line, outcome and reason; explained in the language of Accept-Language',
        params: idParams,
        querystring: z.object({
          outcome: z.enum(outcomes).optional().describe('Only rows that ended so.'),
          lang: z
            .enum(['en', 'el', 'hu'])
            .optional()
            .describe('Over Accept-Language, and as spreadsheets expect it where it is spoken.'),
        }),
      },
    },
    async (request, reply) => {
      const found = await existing(request.params.id)
      const { lang, outcome: only } = request.query
      const rows = reportRows(deps, found, lang ?? languageIn(request), { only, sheet: lang })
      return reply
        .header('content-disposition', `attachment; filename="import-${found.id}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(rows))
    },
  )
  app.post(
    '/imports/:id/undo',
    {
      schema: {
        tags,
        summary: 'Take it back: what it made and nobody touched since goes, what it changed is as before',
        params: idParams,
        response: { 202: importShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const undone = await undoImport(deps, id)
      if (undone === 'not_found') throw notFoundProblem('import')
      if (undone !== 'undoing') throw new Problem(409, undone.refused)
      deps.wake.imports([id])
      return reply.code(202).send(showImport(await existing(id), languageIn(request)))
    },
  )
  app.delete(
    '/imports/:id',
    {
      schema: {
        tags,
        summary: 'Delete its file and rows; contacts stay',
        params: idParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const deleted = await deleteImport(deps, request.params.id)
      if (deleted === 'not_found') throw notFoundProblem('import')
      if (deleted !== 'deleted') throw new Problem(409, deleted.refused)
      return reply.code(204).send(null)
    },
  )
}

function uploadRoutes(app: Api, deps: ApiDeps): void {
  const shop = async () => (await deps.shop.current()).settings
  const take = (kind: ImportKind) => async (request: FastifyRequest, reply: FastifyReply) => {
    const upload = await receiveUpload(deps, request, kind)
    const created = await createImport(deps, upload, await shop())
    if (!created.ok) throw refusal(created, languageIn(request))
    deps.wake.imports([upload.id])
    return reply.code(202).send({ id: upload.id, status: statusOf(created.status) })
  }
  const schema = { ...form, response: { 202: accepted } }
  app.post(
    '/imports',
    { schema: { ...schema, tags, summary: 'Take in a file of past buyers or orders' } },
    take('contacts'),
  )
  app.post(
    '/store/customers.csv',
    { schema: { ...schema, tags: ['Store'], summary: 'Take in a file of customers' } },
    take('customers'),
  )
  app.post(
    '/store/orders.csv',
    { schema: { ...schema, tags: ['Store'], summary: 'Take in a file of orders' } },
    take('orders'),
  )
  app.post(
    '/imports/preview',
    {
      schema: {
        ...form,
        tags,
        summary: 'What an import would do, without doing it',
        response: { 200: previewShape },
      },
    },
    async (request) => {
      const upload = await receiveUpload(deps, request, 'contacts')
      try {
        const looked = await previewImport({ ...deps, now: deps.clock.now() }, upload, await shop())
        if (!looked.ok) throw refusal(looked, languageIn(request))
        return showPreview(looked.preview, languageIn(request))
      } finally {
        await discardUpload(deps.dataDir, upload.id)
      }
    },
  )
}

function refusal(refused: Exclude<Inspected, { ok: true }>, language: string): Problem {
  if (refused.reason !== 'mapping')
    return invalidProblem([{ path: 'file', message: wordsOf(refused.reason, language) }])
  return invalidProblem(
    refused.refused.map(({ column, reason }) => ({
      path: `mapping.${column}`,
      message:
        reason === 'no_such_column'
          ? 'The file has no such column.'
          : 'Write the name of the field alone, such as "consent", without other signs.',
    })),
  )
}
