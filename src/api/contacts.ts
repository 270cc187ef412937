import { z } from 'zod'
import {
  changeContact,
  getContact,
  listAttributes,
  listConsents,
  listContacts,
  recordConsent,
} from './contact-rows.ts'
import {
  attributeNames,
  consent,
  consentBody,
  contact,
  contactDetails,
  contactPatch,
  contactQuery,
} from './contact-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { decodeCursor, idCursor, page, pageQuery, toPage } from './page.ts'
import { invalidProblem, notFoundProblem } from './problem.ts'
import { idParams, iso, isoOrNull } from './shapes.ts'

const tags = ['Contacts']

export function contactRoutes(app: Api, deps: ApiDeps): void {
  const show = <T extends { blockedAt: Date | string | null; createdAt: Date | string }>(row: T) => ({
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
        querystring: contactQuery,
        response: { 200: page(contact) },
      },
    },
    async ({ query: { limit, cursor, q } }) => {
      const rows = await listContacts(deps, {
        before: decodeCursor(idCursor, cursor)?.id,
        q,
        limit: limit + 1,
        country: (await deps.shop.current()).settings.country,
      })
      return toPage(rows, limit, ({ id }) => ({ id }), show)
    },
  )
  app.get(
    '/contacts/attributes',
    {
      schema: {
        tags,
        summary: 'Names of attributes, of the newest 5,000 contacts',
        response: { 200: attributeNames },
      },
    },
    async () => ({ items: await listAttributes(deps) }),
  )
  app.get(
    '/contacts/:id',
    {
      schema: {
        tags,
        summary: 'One; one that was merged away answers as what it became',
        params: idParams,
        response: { 200: contactDetails },
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
        response: { 200: contactDetails },
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
