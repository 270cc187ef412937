import { Readable } from 'node:stream'
import { z } from 'zod'
import { byteOrderMark, csvLine, separatorIn } from '../campaigns/csv.ts'
import { compile } from '../campaigns/segments/compile.ts'
import { readConditions } from '../campaigns/segments/conditions.ts'
import { type Counted, createCounter } from '../campaigns/segments/counter.ts'
import {
  changeSegment,
  createSegment,
  deleteSegment,
  getSegment,
  listSegments,
  members,
  momentOf,
  segmentInput,
  segmentPatch,
} from '../campaigns/segments/segments.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem, settled } from './problem.ts'
import { counts, member, segment } from './segment-shapes.ts'
import { idParams, iso } from './shapes.ts'

const tags = ['Segments']
const rowsAtOnce = 2000

/** Of the file of a segment's people. */
const memberHeaders = {
  en: ['id', 'name', 'phone', 'email', 'language', 'country'],
  el: ['αναγνωριστικό', 'όνομα', 'τηλέφωνο', 'email', 'γλώσσα', 'χώρα'],
  hu: ['azonosító', 'név', 'telefon', 'e-mail', 'nyelv', 'ország'],
}

export function segmentRoutes(app: Api, deps: ApiDeps): void {
  const show = (row: NonNullable<Awaited<ReturnType<typeof getSegment>>>) => ({
    ...row,
    createdAt: iso(row.createdAt),
    changedAt: iso(row.changedAt),
  })
  const counter = createCounter(deps)
  const shownCount = (counted: Counted) => ({ ...counted, asOf: iso(counted.asOf) })
  const existing = async (id: string) => {
    const found = await getSegment(deps, id)
    if (!found) throw notFoundProblem('segment')
    return found
  }
  app.get(
    '/segments',
    {
      schema: { tags, summary: 'Segments by name', querystring: pageQuery, response: { 200: page(segment) } },
    },
    async ({ query: { limit, cursor } }) => {
      const after = decodeCursor(z.object({ name: z.string() }), cursor)?.name
      return toPage(
        await listSegments(deps, { after, limit: limit + 1 }),
        limit,
        ({ name }) => ({ name }),
        show,
      )
    },
  )
  app.post(
    '/segments',
    { schema: { tags, summary: 'Save one', body: segmentInput, response: { 201: segment } } },
    async (request, reply) =>
      reply.code(201).send(show(settled(await createSegment(deps, request.body), 'segment'))),
  )
  app.post(
    '/segments/count',
    {
      schema: {
        tags,
        summary: 'Count conditions that are not saved',
        body: segmentInput.pick({ conditions: true }),
        response: { 200: counts },
      },
    },
    async ({ body }) => {
      const read = readConditions(body.conditions)
      if (!read.ok) throw invalidProblem(read.errors)
      return shownCount(await counter.count(read.value))
    },
  )
  app.get(
    '/segments/:id',
    { schema: { tags, summary: 'One', params: idParams, response: { 200: segment } } },
    async ({ params }) => show(await existing(params.id)),
  )
  app.patch(
    '/segments/:id',
    {
      schema: {
        tags,
        summary: 'Change it',
        params: idParams,
        body: segmentPatch,
        response: { 200: segment },
      },
    },
    async ({ params, body }) => show(settled(await changeSegment(deps, params.id, body), 'segment')),
  )
  app.delete(
    '/segments/:id',
    { schema: { tags, summary: 'Delete it', params: idParams, response: { 204: z.null() } } },
    async ({ params }, reply) => {
      settled(await deleteSegment(deps, params.id), 'segment')
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/segments/:id/count',
    { schema: { tags, summary: 'How many it holds now', params: idParams, response: { 200: counts } } },
    async ({ params }) => shownCount(await counter.count((await existing(params.id)).conditions)),
  )
  app.get(
    '/segments/:id/contacts',
    {
      schema: {
        tags,
        summary: 'Who is in it now',
        params: idParams,
        querystring: pageQuery,
        response: { 200: page(member) },
      },
    },
    async ({ params, query: { limit, cursor } }) => {
      const { conditions } = await existing(params.id)
      const condition = compile(deps.sql, conditions, await momentOf(deps))
      const after = decodeCursor(idCursor, cursor)?.id
      const rows = await members(deps.sql, condition, { after, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ id }) => ({ id }),
        (row) => row,
      )
    },
  )
  app.get(
    '/segments/:id/contacts.csv',
    {
      schema: {
        tags,
        summary: 'Who is in it now, as a file',
        params: idParams,
        querystring: z.object({
          lang: z
            .enum(['en', 'el', 'hu'])
            .optional()
            .describe('Headers in it, and separated as spreadsheets expect where it is spoken.'),
        }),
      },
    },
    async ({ params, query: { lang } }, reply) => {
      const separator = lang && separatorIn(lang)
      const { conditions } = await existing(params.id)
      const condition = compile(deps.sql, conditions, await momentOf(deps))
      async function* lines() {
        yield byteOrderMark + csvLine(memberHeaders[lang ?? 'en'], separator)
        for (let after: string | undefined; ; ) {
          const rows = await members(deps.sql, condition, { after, limit: rowsAtOnce })
          yield rows
            .map((row) =>
              csvLine([row.id, row.name, row.phone, row.email, row.language, row.country], separator),
            )
            .join('')
          if (rows.length < rowsAtOnce) return
          after = rows.at(-1)!.id
        }
      }
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="contacts.csv"')
        .send(Readable.from(lines()))
    },
  )
}
