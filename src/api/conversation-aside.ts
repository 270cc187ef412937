import { z } from 'zod'
import { deleteNote, listNotes, type Note, writeNote } from '../conversations/notes.ts'
import { listColleagues } from '../conversations/people.ts'
import { othersPresent, setPresence } from '../conversations/presence.ts'
import { getConversation } from '../conversations/read.ts'
import { readSidebar } from '../conversations/sidebar.ts'
import { words } from '../shop/text.ts'
import { personOf } from './auth.ts'
import { note, people, present, showSidebar, sidebar } from './conversation-aside-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { notFoundProblem } from './problem.ts'
import { idParams, iso } from './shapes.ts'

const tags = ['Conversations']
const what = 'conversation'
const noteParams = idParams.extend({ noteId: z.uuid() })

/** What stands beside a conversation: notes, who looks at it, what is known of the shopper. */
export function asideRoutes(app: Api, deps: ApiDeps): void {
  const existing = async (id: string) => {
    if (!(await getConversation(deps, id))) throw notFoundProblem(what)
    return id
  }
  const show = (one: Note) => ({ ...one, createdAt: iso(one.createdAt) })
  app.get(
    '/colleagues',
    { schema: { tags, summary: 'To whom a conversation can be given', response: { 200: people } } },
    async () => ({ items: await listColleagues(deps) }),
  )
  app.get(
    '/conversations/:id/sidebar',
    {
      schema: {
        tags,
        summary: 'What the shop knows of the shopper: orders, carts, consents, campaigns',
        params: idParams,
        response: { 200: sidebar },
      },
    },
    async ({ params }) => {
      const found = await readSidebar(deps, params.id)
      if (!found) throw notFoundProblem(what)
      return showSidebar(found)
    },
  )
  app.get(
    '/conversations/:id/notes',
    {
      schema: {
        tags,
        summary: 'What colleagues wrote beside it, oldest first',
        params: idParams,
        response: { 200: z.object({ items: z.array(note) }) },
      },
    },
    async ({ params }) => ({ items: (await listNotes(deps, await existing(params.id))).map(show) }),
  )
  app.post(
    '/conversations/:id/notes',
    {
      schema: {
        tags,
        summary: 'Write a note; the shopper never sees it',
        params: idParams,
        body: z.strictObject({ body: words(4096) }),
        response: { 201: note },
      },
    },
    async ({ params, body, person }, reply) => {
      const id = await existing(params.id)
      const author = { userId: person?.id ?? null, author: person?.name ?? 'API' }
      return reply.code(201).send(show(await writeNote(deps, id, { ...author, body: body.body })))
    },
  )
  app.delete(
    '/conversations/:id/notes/:noteId',
    {
      schema: {
        tags,
        summary: 'Take back a note of one’s own',
        params: noteParams,
        response: { 204: z.null() },
      },
    },
    async ({ params, person }, reply) => {
      if (!(await deleteNote(deps, params.id, params.noteId, person?.id ?? null)))
        throw notFoundProblem('note of yours')
      return reply.code(204).send(null)
    },
  )
  presenceRoutes(app, deps, existing)
}

function presenceRoutes(app: Api, deps: ApiDeps, existing: (id: string) => Promise<string>): void {
  app.get(
    '/conversations/:id/presence',
    {
      config: { isPersonal: true },
      schema: { tags, summary: 'Who else looks at it now', params: idParams, response: { 200: present } },
    },
    async (request) => {
      const me = personOf(request)
      return { items: await othersPresent(deps, await existing(request.params.id), me.id) }
    },
  )
  app.post(
    '/conversations/:id/presence',
    {
      // Looking is enough to be seen.
      config: { right: 'inbox.read', isPersonal: true },
      schema: {
        tags,
        summary: 'Say that you look at it, or write; to be said again within 40 seconds',
        params: idParams,
        body: z.strictObject({ state: z.enum(['looking', 'typing', 'left']) }),
        response: { 200: present },
      },
    },
    async (request) => {
      const me = personOf(request)
      const id = await existing(request.params.id)
      await setPresence(deps, id, me.id, request.body.state)
      return { items: await othersPresent(deps, id, me.id) }
    },
  )
}
