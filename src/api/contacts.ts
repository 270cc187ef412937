import { z } from 'zod'
import { purposes } from '../events/event.ts'
import { words } from '../shop/text.ts'
import { changeContact, getContact, listConsents, listContacts, recordConsent } from './contact-rows.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem } from './problem.ts'
import { idParams, iso, isoOrNull, moment } from './shapes.ts'

const contact = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    topics: z.array(z.string()).describe('What their conversations were last about, newest first.'),
    orders: z.number().describe('How many they have.'),
    sample: z.boolean(),
    blockedAt: moment.nullable(),
    createdAt: moment,
    identities: z.array(z.object({ kind: z.string(), value: z.string() })),
  })
  .meta({ id: 'Contact' })

const consent = z
  .object({
    id: z.string(),
    purpose: z.string(),
    granted: z.boolean(),
    source: z.string(),
    words: z.string().describe('What the person wrote or ticked.'),
    occurredAt: moment,
    recordedAt: moment,
  })
  .meta({ id: 'Consent' })

const consentBody = z.strictObject({
  purpose: z.enum(purposes),
  granted: z.boolean(),
  words: words(1000).describe('What the person said, and where.'),
})

const contactPatch = z.strictObject({
  name: words(200).nullable().optional(),
  language: z.string().max(20).nullable().optional().describe('The language to answer in.'),
})

const tags = ['Contacts']
const search = pageQuery.extend({
  q: z.string().trim().max(200).optional().describe('Part of a name, phone or e-mail.'),
})

export function contactRoutes(app: Api, deps: ApiDeps): void {
  const show = (row: NonNullable<Awaited<ReturnType<typeof getContact>>>) => ({
    ...row,
    blockedAt: isoOrNull(row.blockedAt),
    createdAt: iso(row.createdAt),
  })
  const existing = async (id: string) => {
    const found = await getContact(deps, id)
    if (!found) throw notFoundProblem('contact')
    return found
  }
  app.get(
    '/contacts',
    {
      schema: {
        tags,
        summary: 'Contacts, newest first',
        querystring: search,
        response: { 200: page(contact) },
      },
    },
    async ({ query: { limit, cursor, q } }) => {
      const rows = await listContacts(deps, {
        before: decodeCursor(idCursor, cursor)?.id,
        q,
        limit: limit + 1,
      })
      return toPage(rows, limit, ({ id }) => ({ id }), show)
    },
  )
  app.get(
    '/contacts/:id',
    {
      schema: {
        tags,
        summary: 'One; one that was merged away answers as what it became',
        params: idParams,
        response: { 200: contact },
      },
    },
    async (request) => show(await existing(request.params.id)),
  )
  app.patch(
    '/contacts/:id',
    {
      schema: {
        tags,
        summary: 'Correct the name or the language; null forgets it',
        params: idParams,
        body: contactPatch,
        response: { 200: contact },
      },
    },
    async ({ params, body }) => {
      const { id } = await existing(params.id)
      const { languages } = (await deps.shop.current()).settings
      if (body.language && !languages.includes(body.language)) {
        const message = `Should be one that the shop answers in: ${languages.join(', ')}.`
        throw invalidProblem([{ path: 'language', message }])
      }
      await changeContact(deps, id, body)
      return show(await existing(id))
    },
  )
  app.get(
    '/contacts/:id/consents',
    {
      schema: {
        tags,
        summary: 'The ledger of consent, newest first',
        params: idParams,
        querystring: pageQuery,
        response: { 200: page(consent) },
      },
    },
    async ({ params, query: { limit, cursor } }) => {
      const { id } = await existing(params.id)
      const before = decodeCursor(z.object({ id: z.string().regex(/^\d{1,18}$/) }), cursor)?.id
      const rows = await listConsents(deps, id, { before, limit: limit + 1 })
      return toPage(
        rows,
        limit,
        (row) => ({ id: row.id }),
        (row) => ({ ...row, occurredAt: iso(row.occurredAt), recordedAt: iso(row.recordedAt) }),
      )
    },
  )
  app.post(
    '/contacts/:id/consents',
    {
      schema: {
        tags,
        summary: 'Record what the person told an agent',
        params: idParams,
        body: consentBody,
        response: { 201: consent },
      },
    },
    async (request, reply) => {
      const { id } = await existing(request.params.id)
      const row = await recordConsent(deps, id, request.body)
      return reply
        .code(201)
        .send({ ...row, occurredAt: iso(row.occurredAt), recordedAt: iso(row.recordedAt) })
    },
  )
}
