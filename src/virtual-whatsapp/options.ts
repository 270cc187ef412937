/** A business number of the virtual WhatsApp. `messagesPerSecond` counts in and out together, as Meta does (default 80). */
export type NumberOptions = {
  phoneNumberId: string
  displayPhoneNumber: string
  businessAccountId: string
  accessToken: string
  appSecret: string
  verifiedName?: string
  messagesPerSecond?: number
  /** Unique people that may be reached outside windows per moving 24 hours; -1 is unlimited. */
  tier?: number
}

export type CatalogItem = { retailerId: string; name: string; price: string; currency: string }

export type ShopperSeed = {
  name: string
  phone?: string
  userId?: string
  username?: string
  language?: string
  dir?: 'ltr' | 'rtl'
}

export type TemplateSeed = {
  name: string
  language: string
  category: 'MARKETING' | 'UTILITY' | 'AUTHENTICATION'
  status?: string
  components: Record<string, unknown>[]
}

/** What may also be changed while it runs, through `/_control/settings`. */
export type Settings = {
  webhookUrl: string
  /** Undefined: phones answer as they are (online, offline, read when looked at) and all other recipients are delivered to at once. */
  autoStatus: 'none' | 'sent' | 'delivered' | 'read' | undefined
  /** Marketing templates a person takes per moving 24 hours outside a window, or null for no cap. */
  marketingCap: number | null
  /** One message per `seconds` to one person, `burst` of them borrowed from later; null switches it off. */
  pairRate: { seconds: number; burst: number } | null
  /** Beyond the portfolio's reach a message is refused (131048) or taken and held until the reach allows it. */
  reachOverflow: 'refuse' | 'hold'
  /** What a number nobody registered here is: someone on WhatsApp, or no one (131026). */
  unknownRecipients: 'reachable' | 'unreachable'
  usMarketing: 'paused' | 'allowed'
  /** Share (0..1) of recipients whose marketing falls into Meta's experiment (130472). */
  experimentShare: number
  /** How `from` and `wa_id` of a person without visible phone look. */
  hiddenPhone: 'absent' | 'empty' | 'user_id'
  /** Where a business-scoped id may stand in a send call; the sources disagree. */
  userIdField: 'recipient' | 'to' | 'both'
  /** A new template is approved or rejected after so many milliseconds; null leaves it PENDING until `/_control` decides. */
  templateReviewMs: number | null
  latencyMs: number
  webhookBackoffMs: number
  webhookMaxBatch: number
}

export type VirtualWhatsAppOptions = {
  numbers: NumberOptions[]
  /** Where signed webhooks go. */
  webhookUrl: string
  clock?: { now(): Date }
  newId?: () => string
  /** Seed of everything random, so that a run can be repeated. */
  seed?: number
  /** Keeps state over a restart. Media lie beside it in `<storeFile>.media/`. */
  storeFile?: string
  /** Webhooks under way at a time. More than one gives up their order, as Meta does. */
  webhookConnections?: number
  templates?: TemplateSeed[]
  catalog?: CatalogItem[]
  catalogId?: string
  shoppers?: ShopperSeed[]
  shopName?: string
} & Partial<Omit<Settings, 'webhookUrl'>>

/** Settings with Meta's own limits where the options say nothing. */
export function settingsFrom(options: VirtualWhatsAppOptions): Settings {
  return {
    webhookUrl: options.webhookUrl,
    autoStatus: options.autoStatus,
    marketingCap: options.marketingCap === undefined ? 3 : options.marketingCap,
    pairRate: options.pairRate === undefined ? { seconds: 6, burst: 45 } : options.pairRate,
    reachOverflow: options.reachOverflow ?? 'refuse',
    unknownRecipients: options.unknownRecipients ?? 'reachable',
    usMarketing: options.usMarketing ?? 'paused',
    experimentShare: options.experimentShare ?? 0,
    hiddenPhone: options.hiddenPhone ?? 'absent',
    userIdField: options.userIdField ?? 'both',
    templateReviewMs: options.templateReviewMs === undefined ? 1_000 : options.templateReviewMs,
    latencyMs: options.latencyMs ?? 0,
    webhookBackoffMs: options.webhookBackoffMs ?? 250,
    webhookMaxBatch: options.webhookMaxBatch ?? 250,
  }
}
