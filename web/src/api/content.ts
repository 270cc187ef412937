import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { keys } from './keys.ts'

export type Page<T> = { items: T[]; next: string | null }
export type ByLanguage<T> = Record<string, T>

export type FaqWords = { question: string; phrasings: string[]; answer: string }
export type FaqInput = { enabled: boolean; entries: ByLanguage<FaqWords> }
export type Faq = FaqInput & { id: string; helped: number; notHelped: number; createdAt: string }
export type FaqTrial = {
  verdict: 'sure' | 'unsure' | 'none'
  certainty: number
  candidates: {
    id: string
    question: string
    language: string
    phrase: string
    score: number
    words: string[]
  }[]
  does: 'answer' | 'offer_language' | 'ask' | 'quick_reply' | 'fall_back'
  answer: string | null
  quickReply: { id: string; shortcut: string } | null
  heard: { quickReplyId: string; trigger: string; whole: boolean } | null
  otherwise: { does: FaqTrial['does']; answer: string | null } | null
  warnings: string[]
}
export type Unanswered = {
  id: string
  ids: string[]
  language: string
  count: number
  examples: { id: string; text: string; askedAt: string }[]
  lastAskedAt: string
  draft: { question: string; phrasings: string[] }
}

export const faqsQuery = infiniteQueryOptions({
  queryKey: keys.faqs,
  queryFn: ({ pageParam }) => api<Page<Faq>>('GET', `/faqs?limit=100${pageParam}`),
  initialPageParam: '',
  getNextPageParam: ({ next }) => (next === null ? undefined : `&cursor=${encodeURIComponent(next)}`),
})
export const faqQuery = (id: string) =>
  queryOptions({ queryKey: [...keys.faqs, id], queryFn: () => api<Faq>('GET', `/faqs/${id}`) })
export const unansweredQuery = queryOptions({
  queryKey: keys.unanswered,
  queryFn: () => api<Page<Unanswered>>('GET', '/faqs/unanswered?limit=100'),
})
export const tryFaqs = (text: string) => api<FaqTrial>('POST', '/faqs/try', { text })
export const createFaq = (faq: FaqInput & { fromUnanswered: string[] }) => api<Faq>('POST', '/faqs', faq)
export const changeFaq = (id: string, faq: { enabled?: boolean; entries?: ByLanguage<FaqWords | null> }) =>
  api<Faq>('PATCH', `/faqs/${id}`, faq)
export const deleteFaq = (id: string) => api('DELETE', `/faqs/${id}`)
export const dismissUnanswered = ({ id, ids }: Unanswered) =>
  api('POST', `/faqs/unanswered/${id}/dismiss`, { ids })

export type QuickReplyInput = {
  shortcut: string
  title: ByLanguage<string>
  text: ByLanguage<string>
  media: { media: string; link: string; filename?: string } | null
  triggers: ByLanguage<string[]>
  menu: number | null
  buttons: string[]
}
export type QuickReply = QuickReplyInput & { id: string }
export const quickRepliesQuery = queryOptions({
  queryKey: keys.quickReplies,
  queryFn: () => api<Page<QuickReply>>('GET', '/quick-replies'),
})
export const createQuickReply = (input: QuickReplyInput) => api<QuickReply>('POST', '/quick-replies', input)
export const changeQuickReply = (id: string, input: QuickReplyInput) =>
  api<QuickReply>('PATCH', `/quick-replies/${id}`, input)
export const deleteQuickReply = (id: string) => api('DELETE', `/quick-replies/${id}`)

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type Day = (typeof days)[number]
export type Range = { from: string; to: string }
export type Hours = {
  set: boolean
  timezone: string
  weekly: Record<Day, Range[]>
  holidays: { country: string; except?: string[] } | null
  specialDays: { date: string; name: string; ranges: Range[] }[]
}
export type Holiday = { date: string; name: string; open: boolean }
export const hoursQuery = queryOptions({
  queryKey: keys.hours,
  queryFn: () => api<Hours>('GET', '/hours'),
})
export const holidaysQuery = (lang: string, country: string) =>
  queryOptions({
    queryKey: [...keys.hours, 'holidays', lang, country],
    queryFn: () => api<{ items: Holiday[] }>('GET', `/hours/holidays?lang=${lang}&country=${country}`),
  })
export const changeHours = (hours: Hours) => api<Hours>('PUT', '/hours', hours)
