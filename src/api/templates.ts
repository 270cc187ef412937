import { z } from 'zod'
import { deleteTemplate } from '../shop/templates/delete.ts'
import { changeTemplate, createDraft } from '../shop/templates/drafts.ts'
import { groupTemplates, listTemplates } from '../shop/templates/list.ts'
import { previewTemplate } from '../shop/templates/preview.ts'
import { getTemplate } from '../shop/templates/rows.ts'
import { templateInput, templatePatch } from '../shop/templates/shape.ts'
import { submitTemplate } from '../shop/templates/submit.ts'
import { accountsOf, syncTemplates } from '../shop/templates/sync.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, page, toPage } from './page.ts'
import { notFoundProblem, Problem, settled } from './problem.ts'
import { idParams } from './shapes.ts'
import { libraryRoutes } from './template-library.ts'
import {
  group,
  langQuery,
  listQuery,
  preview,
  previewBody,
  settledTemplate,
  shown,
  syncAnswer,
  template,
} from './template-shapes.ts'

const cursorShape = z.object({ name: z.string(), language: z.string(), id: z.uuid() })
const groupCursorShape = z.object({ name: z.string(), account: z.string() })
const tags = ['Shop content']

export function templateRoutes(app: Api, deps: ApiDeps): void {
  const wording = async (lang: string | undefined) => {
    const { settings } = await deps.shop.current()
    return { language: lang ?? settings.locale, timeZone: settings.timeZone, now: deps.clock.now() }
  }
  app.get(
    '/templates',
    {
      schema: {
        tags,
        summary: 'Message templates and their state',
        querystring: listQuery,
        response: { 200: z.union([page(template), page(group)]) },
      },
    },
    async ({ query }) => {
      const { limit, cursor, lang, group: grouped, ...filter } = query
      const words = await wording(lang)
      if (grouped) {
        const after = decodeCursor(groupCursorShape, cursor)
        const rows = await groupTemplates(deps, filter, { after, limit: limit + 1 })
        return toPage(
          rows,
          limit,
          ({ name, account }) => ({ name, account }),
          ({ translations, ...one }) => ({
            ...one,
            translations: translations.map((row) => shown(row, words)),
          }),
        )
      }
      const after = decodeCursor(cursorShape, cursor)
      const rows = await listTemplates(deps, filter, { after, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        ({ name, language, id }) => ({ name, language, id }),
        (row) => shown(row, words),
      )
    },
  )
  app.post(
    '/templates',
    {
      schema: {
        tags,
        summary: 'Keep a draft; `problems` says what WhatsApp would refuse',
        querystring: langQuery,
        body: templateInput,
        response: { 201: template },
      },
    },
    async (request, reply) => {
      const created = settledTemplate(await createDraft(deps, request.body))
      return reply.code(201).send(shown(created, await wording(request.query.lang)))
    },
  )
  app.post(
    '/templates/sync',
    { schema: { tags, summary: 'Read all templates from WhatsApp, now', response: { 200: syncAnswer } } },
    async () => {
      await deps.numbers.refresh()
      const accounts = []
      for (const account of accountsOf(deps.numbers)) accounts.push(await syncTemplates(deps, account))
      const failed = accounts.find((one) => !one.ok)
      if (failed && accounts.every((one) => !one.ok)) throw new Problem(502, failed.words)
      return { accounts }
    },
  )
  libraryRoutes(app, deps, { tags, wording })
  app.get(
    '/templates/:id',
    {
      schema: {
        tags,
        summary: 'One',
        params: idParams,
        querystring: langQuery,
        response: { 200: template },
      },
    },
    async ({ params, query }) => {
      const found = await getTemplate(deps, params.id)
      if (!found) throw notFoundProblem('template')
      return shown(found, await wording(query.lang))
    },
  )
  app.patch(
    '/templates/:id',
    {
      schema: {
        tags,
        summary: 'Change the fields named; of one that was submitted the change waits in `draft`',
        params: idParams,
        querystring: langQuery,
        body: templatePatch,
        response: { 200: template },
      },
    },
    async ({ params, query, body }) =>
      shown(settledTemplate(await changeTemplate(deps, params.id, body)), await wording(query.lang)),
  )
  app.post(
    '/templates/:id/submit',
    {
      schema: {
        tags,
        summary: 'Send the draft, or the change that waits, to WhatsApp for its review',
        params: idParams,
        querystring: langQuery,
        response: { 200: template },
      },
    },
    async ({ params, query }) =>
      shown(settledTemplate(await submitTemplate(deps, params.id)), await wording(query.lang)),
  )
  app.delete(
    '/templates/:id',
    {
      schema: {
        tags,
        summary: 'Delete it, at WhatsApp too',
        params: idParams,
        response: { 204: z.null() },
      },
    },
    async ({ params }, reply) => {
      const deleted = await deleteTemplate(deps, params.id)
      if (!deleted.ok) settledTemplate(deleted)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/templates/:id/preview',
    {
      schema: {
        tags,
        summary: 'The template as a person reads it',
        params: idParams,
        body: previewBody,
        response: { 200: preview },
      },
    },
    async ({ params, body }) => settled(await previewTemplate(deps, params.id, body ?? {}), 'template'),
  )
}
