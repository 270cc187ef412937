/** The keys of everything that is asked: the noun first, so that an event of the server can name all of a noun. */
export const keys = {
  setup: ['setup'],
  me: ['me'],
  sessions: ['sessions'],
  checklist: ['checklist'],
  insights: ['insights'],
  today: ['insights', 'today'],
  settings: ['settings'],
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
} as const

/** By the type of a live event, the nouns that it makes stale. */
export const staleBy: Record<string, readonly string[]> = {
  conversation: ['conversations', 'insights'],
  message: ['conversations', 'messages', 'insights'],
  campaign: ['campaigns', 'insights'],
  import: ['imports', 'contacts', 'checklist'],
  template: ['templates'],
  presence: ['presence'],
}
