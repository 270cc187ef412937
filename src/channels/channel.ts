/**
 * How a number speaks. A channel turns a provider's webhooks into neutral inbound facts and neutral replies
 * into the provider's requests. It knows no database, queue or flow; a new one is a folder beside this file
 * and a line in `registry.ts`.
 *
 * Words: a *number* is one WhatsApp line of the shop; an *identity* is what the provider calls a person by;
 * a *provider id* is the provider's own id of a message.
 */

import type { Identity, Inbound, MediaKind } from './inbound.ts'

export type { Content, Identity, Inbound, MediaKind, StatusChanged } from './inbound.ts'

export type Choice = { id: string; title: string; description?: string }

type TemplateButton = { index: number; kind: 'quick_reply' | 'url' | 'copy_code'; value: string }

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
      /** Our own copy, for the inbox; no channel looks at it. */
      fileId?: string
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
      /** `name`, `names`: for a template whose variables have names instead of numbers. */
      header?: { text: string; name?: string } | { media: 'image' | 'video' | 'document'; link: string }
      body: string[]
      names?: string[]
      buttons?: TemplateButton[]
      /** Of a carousel: every card that the template has, in their order. */
      cards?: {
        header?: { media: 'image' | 'video' | 'document'; link: string }
        body: string[]
        names?: string[]
        buttons?: TemplateButton[]
      }[]
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

export type Outgoing = {
  id: string
  to: Identity
  reply: Reply
  replyTo?: string
  /** Called just before its first byte leaves: from then whoever keeps a pace counts it. False: it is too late, it must not. */
  onLeave?: () => boolean
}

/** What to do about an error, not what it is called. One table per channel maps codes to these. */
export type ErrorClass =
  | 'throttle'
  | 'transient'
  | 'ambiguous'
  | 'halt'
  | 'credentials'
  | 'template'
  /** The template itself is stopped, for a while or for good: nothing goes out with it. */
  | 'template_stopped'
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
      /** What to do about it. */
      cure?: string
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

/**
 * A template as the provider has it. `status` and `quality` are its words (APPROVED, GREEN), `category` is marketing,
 * utility or authentication; `components` are its parts as they came, with nothing in them that cannot be stored.
 */
export type ProviderTemplate = {
  providerId: string
  name: string
  language: string
  category: string
  status: string
  quality: string | null
  reason: string | null
  components: Record<string, unknown>[]
}

/** A template to be submitted. `components` in the provider's form, checked by whoever wrote them. */
export type TemplateDraft = {
  name: string
  language: string
  category: string
  components: readonly Record<string, unknown>[]
}

/**
 * A check of `npm run doctor`: what was asked, how it went, and what to do if it failed. `waits`: it could not be asked
 * because another failed, which alone is to be cured.
 */
export type Check = { name: string; ok: boolean; detail: string; cure?: string; waits?: true }

/** How a number that is a device of ours stands with WhatsApp. `reason` is for people. */
export type Pairing = {
  state: 'starting' | 'qr' | 'ready' | 'disconnected' | 'failed'
  reason: string | null
  /** It does not start again by itself: a person has to pair it. */
  over: boolean
  /** What the phone is to scan, while that holds. */
  qr: { text: string; expiresAt: Date } | null
  /** The device's own number, E.164, once it has said so. */
  phone: string | null
}

/** What a device tells whoever opened it. */
export type DevicePorts = {
  /** Facts in their order; the next come once these are stored. Never rejects. */
  onFacts(facts: Inbound[]): Promise<void>
  onPairing(pairing: Pairing): void
  /** From when on messages may have come that nobody heard; null: none. */
  since(): Promise<Date | null>
}

/** Sessions of a channel that no webhook feeds: this process holds them itself, by the number's id in `Line`. */
export type Devices = {
  /** Whether a session was left in this process' folder. */
  kept(id: string): boolean
  /** Starts the session, again where it runs; `fresh` forgets the one that was kept. */
  open(line: Line, ports: DevicePorts, options: { fresh: boolean }): Promise<void>
  isOpen(id: string): boolean
  /** Whether it can send now. */
  isReady(id: string): boolean
  /** Ends the session's processes and keeps it for later. */
  close(id: string): Promise<void>
  /** Tells WhatsApp that the device is gone, and forgets it. */
  unlink(id: string): Promise<void>
}

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
  /**
   * All templates of the line's account, or those of one name, a page at a time. All four below throw `ChannelError`;
   * a listing that breaks off throws too, and is never taken for the whole.
   */
  listTemplates(line: Line, filter?: { name?: string }): AsyncIterable<ProviderTemplate[]>
  /** Submits a new one. Throws with `reason` `exists` where there is one of this name and language. */
  createTemplate(
    line: Line,
    draft: TemplateDraft,
  ): Promise<{ providerId: string; status: string; category: string }>
  /** Submits a change. The category is left as it is where none is named. */
  editTemplate(
    line: Line,
    providerId: string,
    change: { category?: string; components: readonly Record<string, unknown>[] },
  ): Promise<void>
  /** Deletes this one language of it. Throws with `reason` `gone` where there is none. */
  deleteTemplate(line: Line, template: { name: string; providerId: string }): Promise<void>
  /** Looks at the number from the provider's side: token, registration, subscription. */
  check(line: Line): Promise<Check[]>
  /** What an error code of this provider means, in words for the shop, and what to do; in English where it has no others. */
  explain(code: number, language?: string): { class: ErrorClass; words: string; cure: string }
  /** Only of a channel whose numbers are devices of ours. */
  readonly devices?: Devices
  close(): Promise<void>
}

/** A call to the provider that failed for a reason it named. The message holds no token and no address. */
export class ChannelError extends Error {
  readonly class: ErrorClass
  readonly code: number | null
  /** What was to be made is there already, or what was named is not there. */
  readonly reason: 'exists' | 'gone' | null
  constructor(
    errorClass: ErrorClass,
    code: number | null,
    words: string,
    reason: 'exists' | 'gone' | null = null,
  ) {
    super(words)
    this.name = 'ChannelError'
    this.class = errorClass
    this.code = code
    this.reason = reason
  }
}
