/** The keys of everything that is asked: the noun first, so that an event of the server can name all of a noun. */
export const keys = {
  setup: ['setup'],
  me: ['me'],
  alerts: ['alerts'],
  sessions: ['sessions'],
  checklist: ['checklist'],
  insights: ['insights'],
  today: ['insights', 'today'],
  campaigns: ['campaigns'],
  imports: ['imports'],
  contacts: ['contacts'],
  segments: ['segments'],
  templates: ['templates'],
  settings: ['settings'],
  notifications: ['notifications'],
  faqs: ['faqs'],
  unanswered: ['unanswered'],
  quickReplies: ['quick-replies'],
  hours: ['hours'],
  flows: ['flows'],
  channels: ['channels'],
  stores: ['stores'],
  users: ['users'],
  invitations: ['invitations'],
  audit: ['audit'],
  colleagues: ['users', 'colleagues'],
  approvedTemplates: ['templates', 'approved'],
  templatePreview: (id: string, name: string, language: string, values: readonly string[]) => [
    'template-preview',
    id,
    name,
    language,
    values,
  ],
  conversations: (view: string, q: string) => ['conversations', 'list', view, q],
  // An id in the second place: made stale by events that name it.
  conversation: (id: string) => ['conversations', id],
  messages: (id: string) => ['messages', id],
  notes: (id: string) => ['messages', id, 'notes'],
  presence: (id: string) => ['presence', id],
  sidebar: (id: string) => ['sidebar', id],
} as const

/** By the type of a live event, the nouns that it makes stale. */
export const staleBy: Record<string, readonly string[]> = {
  conversation: ['conversations', 'insights'],
  message: ['conversations', 'messages', 'insights'],
  campaign: ['campaigns', 'insights'],
  import: ['imports', 'contacts', 'segments', 'checklist'],
  template: ['templates'],
  presence: ['presence'],
  alert: ['alerts', 'campaigns'],
  // A number that is paused or refused makes its campaigns stand still.
  channel: ['channels', 'campaigns', 'checklist'],
}

/**
 * Nouns of which anything on screen may have changed: a campaign's event names the campaign and not the conversations
 * that its messages are in, which would be thousands a second.
 */
export const staleWhole: Record<string, readonly string[]> = { campaign: ['messages'] }
