/**
 * How a number speaks. A channel turns a provider's webhooks into neutral inbound facts and neutral replies
 * into the provider's requests. It knows no database, queue or flow; a new one is a folder beside this file
 * and a line in `registry.ts`.
 *
 * Words: a *number* is one WhatsApp line of the shop; an *identity* is what the provider calls a person by;
 * a *provider id* is the provider's own id of a message.
 */

/** `phone` is E.164 with a leading +; `wa_user` is Meta's business-scoped user id (`GR.1a2B…`). */
export type Identity = { kind: 'phone' | 'wa_user'; value: string }

export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'

/** What a person sent, whatever the provider calls it. Also what an echo or an edit contains. */
export type Content =
  | { type: 'text'; text: string }
  /** A pressed button or list row; `id` is what we gave when we sent it, or the payload of a template's button. */
  | { type: 'choice'; id: string; title: string; description?: string }
  | {
      type: 'media'
      media: MediaKind
      mediaId: string
      mime: string
      sha256?: string
      caption?: string
      filename?: string
      /** Our copy of the file, once the turn has booked it. */
      fileId?: string
    }
  | { type: 'location'; latitude: number; longitude: number; name?: string; address?: string; url?: string }
  | { type: 'contacts'; contacts: { name: string; phones: string[] }[] }
  /** `emoji` null: the reaction was taken back. */
  | { type: 'reaction'; emoji: string | null; to: string }
  /** A cart sent from the catalogue. `price` is a decimal string for one piece. */
  | {
      type: 'order'
      catalogId: string
      text: string
      items: { retailerId: string; quantity: number; price: string; currency: string }[]
    }
  /** A completed WhatsApp form; `response` is the provider's JSON, parsed. */
  | { type: 'form'; name: string; text: string; response: Record<string, unknown> }
  | { type: 'unsupported'; reason: string }

/** Who and where an inbound fact is about. `number` is the provider's id of the shop's number. */
type About = { number: string; identities: Identity[]; name?: string; username?: string; occurredAt: Date }

/** One fact out of a webhook. `dedupeKey` is the same whenever the provider sends the same fact again. */
export type Inbound =
  | (About & {
      kind: 'message_received'
      dedupeKey: string
      providerId: string
      content: Content
      replyTo?: string
      forwarded?: boolean
      referral?: {
        sourceUrl?: string
        sourceId?: string
        sourceType?: string
        headline?: string
        clickId?: string
      }
    })
  /** `byShop`: the shop changed a message of its own from its phone; `identities` are the shopper's all the same. */
  | (About & {
      kind: 'message_edited'
      dedupeKey: string
      providerId: string
      original: string
      content: Content
      byShop?: true
    })
  | (About & {
      kind: 'message_deleted'
      dedupeKey: string
      providerId: string
      original: string
      byShop?: true
    })
  /** The shop wrote from its own phone: a human answers. `identities` are the shopper's. */
  | (About & {
      kind: 'message_echoed'
      dedupeKey: string
      providerId: string
      content: Content
      replyTo?: string
    })
  /** `identities` are the old ones, `to` the new ones, of one and the same person. */
  | (About & { kind: 'number_changed'; dedupeKey: string; to: Identity[] })
  /** The person's encryption identity changed (a new phone perhaps). Only recorded. */
  | (About & { kind: 'identity_changed'; dedupeKey: string })
  | (About & {
      kind: 'preference_changed'
      dedupeKey: string
      purpose: 'marketing'
      granted: boolean
      words: string
    })
  | StatusChanged
  | {
      kind: 'template_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      templateId: string
      name: string
      language: string
      change: { status?: string; category?: string; quality?: string; reason?: string }
    }
  | {
      kind: 'number_state_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      number?: string
      displayPhone?: string
      quality?: string
      tier?: string
      /** Unique people a day outside windows; null = unlimited. */
      reach?: number | null
    }
  | {
      kind: 'account_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      event: string
      details: Record<string, unknown>
    }
  /** Understood and of no concern (a group message, a group status). */
  | { kind: 'ignored'; reason: string }
  /** Not understood: kept, so that nobody has to ask the provider again. */
  | {
      kind: 'unreadable'
      dedupeKey: string
      reason: string
      number?: string
      occurredAt?: Date
      value: unknown
    }

export type StatusChanged = {
  kind: 'status_changed'
  number: string
  providerId: string
  /** The id of our row, if the provider echoed it. */
  messageId?: string
  status: 'sent' | 'delivered' | 'read' | 'played' | 'failed'
  occurredAt: Date
  /** The person, as this status names them: lets a phone and a user id be joined. */
  identities: Identity[]
  code?: number
  reason?: string
  pricing?: { billable: boolean; model: string; type?: string; category: string }
}

export type Choice = { id: string; title: string; description?: string }

/** Neutral replies. A channel renders what it can and says the rest in words. */
export type Reply =
  | { type: 'text'; text: string; previewUrl?: boolean }
  /**
   * Up to 3 without descriptions: buttons. Up to 10: a list behind `listButton`. More, or a text too long for
   * either: numbered lines, so whoever asks must understand a number whatever the count of choices.
   */
  | {
      type: 'choices'
      text: string
      header?: string
      footer?: string
      listButton?: string
      choices: Choice[]
    }
  | {
      type: 'link'
      text: string
      title: string
      url: string
      header?: string
      footer?: string
      image?: string
    }
  | {
      type: 'media'
      media: MediaKind
      source: { link: string } | { mediaId: string }
      caption?: string
      filename?: string
    }
  | { type: 'location_request'; text: string }
  | {
      type: 'products'
      text: string
      header: string
      catalogId: string
      sections: { title: string; retailerIds: string[] }[]
    }
  | {
      type: 'template'
      name: string
      language: string
      category: 'marketing' | 'utility' | 'authentication'
      header?: { text: string } | { media: 'image' | 'video' | 'document'; link: string }
      body: string[]
      buttons?: { index: number; kind: 'quick_reply' | 'url' | 'copy_code'; value: string }[]
      /** The rendered words, for the inbox: what the recipient reads. */
      preview?: string
    }

/** What a channel needs to speak for one number. Secrets live here and go nowhere else: never log one. */
export type Line = {
  id: string
  number: string
  account: string
  baseUrl: string
  token: string
  secrets: string[]
  /** Whether a person without a phone is addressed by `recipient` or by `to`: sources disagree, so it is a switch. */
  userIdField: 'recipient' | 'to'
}

export type Outgoing = { id: string; to: Identity; reply: Reply; replyTo?: string }

/** What to do about an error, not what it is called. One table per channel maps codes to these. */
export type ErrorClass =
  | 'throttle'
  | 'transient'
  | 'ambiguous'
  | 'halt'
  | 'credentials'
  | 'template'
  | 'recipient'
  | 'content'

export type SendResult =
  | { outcome: 'accepted'; providerId: string; identities: Identity[]; heldForQuality?: boolean }
  /** The provider said no, provably without taking the message. `words` are for people. */
  | {
      outcome: 'refused'
      class: Exclude<ErrorClass, 'ambiguous'>
      code: number | null
      words: string
      retryAfterMs?: number
      /** 131056: only this person is too fast, not the number. */
      onlyThisRecipient?: boolean
    }
  /** Bytes left and no readable answer came: it may have been taken. */
  | { outcome: 'unknown'; reason: string }

export type BusinessProfile = {
  about?: string
  address?: string
  description?: string
  email?: string
  websites?: string[]
  vertical?: string
}

/** `sha256` in hex, of these bytes, where they were fetched. */
export type MediaFile = { bytes: Buffer; mime: string; filename?: string; sha256?: string }

/** A check of `npm run doctor`: what was asked, how it went, and what to do if it failed. */
export type Check = { name: string; ok: boolean; detail: string; cure?: string }

export interface Channel {
  readonly name: string
  /** Whether the signature over the raw bytes is right for one of these secrets. Constant time. */
  verify(raw: Buffer, headers: Record<string, string | string[] | undefined>, secrets: string[]): boolean
  /** All facts of one webhook body that is already JSON. Never throws: what it cannot read is `unreadable`. */
  parse(body: unknown): Inbound[]
  /** The largest batch of choices it can show as something to press; more become numbered lines. */
  readonly maxChoices: number
  /** One request. Never throws; never longer than `timeoutMs`. */
  send(line: Line, message: Outgoing): Promise<SendResult>
  /** Blue ticks and "typing…" for a message of the shopper. Best effort: an error is swallowed. */
  markRead(line: Line, providerId: string, options: { typing: boolean }): Promise<void>
  /** Fetches what a shopper sent. Throws `ChannelError` with the class and words when it cannot. */
  fetchMedia(line: Line, mediaId: string, limitBytes: number): Promise<MediaFile>
  /** Gives the provider a file to send later; returns its media id. */
  uploadMedia(line: Line, file: MediaFile): Promise<string>
  getProfile(line: Line): Promise<BusinessProfile>
  setProfile(line: Line, profile: BusinessProfile): Promise<void>
  /** Looks at the number from the provider's side: token, registration, subscription. */
  check(line: Line): Promise<Check[]>
  /** What an error code of this provider means, in words for the shop, and what to do. */
  explain(code: number): { class: ErrorClass; words: string; cure: string }
  close(): Promise<void>
}

/** A call to the provider that failed for a reason it named. The message holds no token and no address. */
export class ChannelError extends Error {
  readonly class: ErrorClass
  readonly code: number | null
  constructor(errorClass: ErrorClass, code: number | null, words: string) {
    super(words)
    this.name = 'ChannelError'
    this.class = errorClass
    this.code = code
  }
}
