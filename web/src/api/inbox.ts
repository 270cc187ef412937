import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { agentFile } from '../../../src/api/agent-files.ts'
import type { note, sidebar } from '../../../src/api/conversation-aside-shapes.ts'
import type { conversation, message } from '../../../src/api/conversation-shapes.ts'
import type { template } from '../../../src/api/template-shapes.ts'
import { ApiError, api } from './client.ts'
import { keys } from './keys.ts'

export type Conversation = z.infer<typeof conversation>
export type Message = z.infer<typeof message>
export type AgentFile = z.infer<typeof agentFile>
export type Note = z.infer<typeof note>
export type Sidebar = z.infer<typeof sidebar>
export type Template = z.infer<typeof template>
export type Present = { id: string; name: string; state: string }
type Page<T> = { items: T[]; next: string | null }

export const views = ['open', 'mine', 'unassigned', 'bot', 'urgent', 'snoozed', 'closed'] as const
export type View = (typeof views)[number]

/** Who waits first, then the newest; `q` looks everywhere, whatever the view. */
export const conversationsQuery = (view: View, q: string) =>
  infiniteQueryOptions({
    queryKey: keys.conversations(view, q),
    queryFn: ({ pageParam, signal }) =>
      api<Page<Conversation>>(
        'GET',
        `/conversations?${new URLSearchParams({
          ...(q ? { q } : { view }),
          ...(pageParam && { cursor: pageParam }),
        })}`,
        undefined,
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  })

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: () => api<Conversation>('GET', `/conversations/${id}`),
  })
/** A page of a thread, newest first. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: keys.messages(id),
    queryFn: ({ pageParam }) =>
      api<Page<Message>>(
        'GET',
        `/conversations/${id}/messages${pageParam && `?${new URLSearchParams({ cursor: pageParam })}`}`,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: keys.notes(id),
    queryFn: () => api<{ items: Note[] }>('GET', `/conversations/${id}/notes`),
  })
export const sidebarQuery = (id: string) =>
  queryOptions({
    queryKey: keys.sidebar(id),
    queryFn: () => api<Sidebar>('GET', `/conversations/${id}/sidebar`),
  })
export const presenceQuery = (id: string) =>
  queryOptions({
    queryKey: keys.presence(id),
    queryFn: () => api<{ items: Present[] }>('GET', `/conversations/${id}/presence`),
  })
export const colleaguesQuery = queryOptions({
  queryKey: keys.colleagues,
  queryFn: () => api<{ items: { id: string; name: string }[] }>('GET', '/colleagues'),
  staleTime: 60_000,
})
export const approvedTemplatesQuery = queryOptions({
  queryKey: keys.approvedTemplates,
  queryFn: () => api<Page<Template>>('GET', '/templates?status=APPROVED&limit=200'),
})

/** What an agent says: exactly one of these. */
export type Said =
  | { text: string }
  | { file: { id: string; caption?: string } }
  | { quickReplyId: string }
  | { template: { name: string; language: string; variables: string[] } }

/** `key`: the same key sends once, however often it is tried. `seen`: the newest message on screen. */
export const sendMessage = (id: string, said: Said, key: string, seen: string | undefined) =>
  api<{ id: string }>(
    'POST',
    `/conversations/${id}/messages`,
    { ...said, ...(seen && { lastSeenMessageId: seen }) },
    { headers: { 'idempotency-key': key } },
  )
export const previewMessage = (id: string, said: Said) =>
  api<{ content: Record<string, unknown>; body: string }>('POST', `/conversations/${id}/preview`, said)

/** Lays a file ready, to be sent by its id. */
export function attachFile(id: string, file: File): Promise<AgentFile> {
  const form = new FormData()
  form.set('file', file, file.name)
  return api<AgentFile>('POST', `/conversations/${id}/files`, form)
}

export const writeNote = (id: string, body: string) =>
  api<Note>('POST', `/conversations/${id}/notes`, { body })
export const deleteNote = (id: string, noteId: string) =>
  api('DELETE', `/conversations/${id}/notes/${noteId}`)
export const sayPresence = (id: string, state: 'looking' | 'typing' | 'left') =>
  api<{ items: Present[] }>(
    'POST',
    `/conversations/${id}/presence`,
    { state },
    { keepalive: state === 'left' },
  )

export type Snooze = 'tonight' | 'tomorrow' | 'reply'
export const assign = (id: string, assignee: string | null) =>
  api('POST', `/conversations/${id}/assign`, { assignee })
export const release = (id: string) => api('POST', `/conversations/${id}/release`)
export const close = (id: string) => api('POST', `/conversations/${id}/close`)
export const snooze = (id: string, until: Snooze) => api('POST', `/conversations/${id}/snooze`, { until })
export const unsnooze = (id: string) => api('DELETE', `/conversations/${id}/snooze`)

/** Who answered first, and when, where that is why a message was refused. */
export function answeredBy(error: unknown): { by: string; at: string } | undefined {
  if (!(error instanceof ApiError) || error.status !== 409) return undefined
  const { by, at } = error.more
  return typeof by === 'string' && typeof at === 'string' ? { by, at } : undefined
}
