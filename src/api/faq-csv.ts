import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mostCsvBytes, writeFaqCsv } from '../shop/faqs/csv.ts'
import { readFaqs } from '../shop/faqs/faqs.ts'
import { importFaqs } from '../shop/faqs/import.ts'
import type { ApiDeps } from './deps.ts'
import { formRefusal } from './form-refusal.ts'
import type { Api } from './instance.ts'
import { Problem } from './problem.ts'

const tags = ['Shop content']
const imported = z
  .object({
    rows: z
      .object({
        total: z.number(),
        new: z.number(),
        updated: z.number(),
        unchanged: z.number(),
        rejected: z.number(),
      })
      .describe('The four add up to the total.'),
    rejected: z.array(z.object({ line: z.number(), reason: z.string() })),
  })
  .meta({ id: 'FaqImport' })

/** A file of all entries out and in. In a scope of its own: no other route takes a form or a CSV. */
export function faqCsvRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/faqs.csv',
    { schema: { tags, summary: 'All FAQ entries as CSV, a line for each entry and language' } },
    async (_request, reply) =>
      reply
        .header('content-disposition', 'attachment; filename="faqs.csv"')
        .type('text/csv; charset=utf-8')
        .serializer(String)
        .send(writeFaqCsv(await readFaqs(deps.sql))),
  )
  app.register(async (plain) => {
    await plain.register(multipart, {
      limits: { fileSize: mostCsvBytes, files: 1, fields: 5, fieldSize: 1000, parts: 6, headerPairs: 20 },
    })
    plain.addContentTypeParser(
      'text/csv',
      { parseAs: 'buffer', bodyLimit: mostCsvBytes },
      (_request, body, done) => done(null, body),
    )
    const scope: Api = plain.withTypeProvider()
    scope.post(
      '/faqs.csv',
      {
        schema: {
          tags,
          summary: 'Take in FAQ entries from CSV',
          description:
            'Columns id, enabled, language, question, phrasings (separated by "|", a bar in one is "\\|") and answer; UTF-8, separated by comma, semicolon or tab. A line changes its language of its entry, which it names by id, else by its question; lines that share an unknown id make one new entry. A line that cannot be taken is named with the reason, the others are written.',
          consumes: ['multipart/form-data', 'text/csv'],
          response: { 200: imported },
        },
      },
      async (request) => {
        const file = request.isMultipart() ? await fileOf(request) : request.body
        if (!Buffer.isBuffer(file)) {
          throw new Problem(415, 'Send the file as text/csv, or as the field "file" of multipart/form-data.')
        }
        const taken = await importFaqs(deps, file)
        if (!taken.ok) throw new Problem(422, taken.message)
        const { rejected, ...rows } = taken.value
        return { rows: { ...rows, rejected: rejected.length }, rejected }
      },
    )
  })
}

/** Read to its end, so that a form that breaks off is known by it; undefined where it has no file. */
async function fileOf(request: FastifyRequest): Promise<Buffer | undefined> {
  let file: Buffer | undefined
  try {
    for await (const part of request.files()) file = await part.toBuffer()
  } catch (error) {
    throw formRefusal(error, 'file')
  }
  return file
}
