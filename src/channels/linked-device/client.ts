// What this channel needs of the library, as plain data: the library runs in a process of its own (host.ts),
// and a test speaks in its stead.

/** A message as the library tells it. `chat` is whom the conversation is with: `…@c.us`, `…@lid`, or a group. */
export type DeviceMessage = {
  /** The library's whole name of it, which it wants back for downloads and quotes. */
  id: string
  /** The part of it that stays the same however the person is addressed. */
  key: string
  fromMe: boolean
  chat: string
  type: string
  body: string
  /** Seconds. */
  timestamp: number
  hasMedia: boolean
  mime?: string
  filename?: string
  /** What the sender calls themselves. */
  name?: string
  quoted?: { key: string; fromMe: boolean }
  forwarded?: boolean
  /** A status, or sent by a broadcast list. */
  broadcast?: boolean
  location?: { latitude: number; longitude: number; name?: string; address?: string; url?: string }
  vcards?: string[]
  /** When it was last edited, milliseconds; absent: never. */
  editedAt?: number
}

/** Something that happened to messages. */
export type DeviceFact =
  | { fact: 'message' | 'edit' | 'revoke'; message: DeviceMessage }
  /** -1 failed, 1 at WhatsApp, 2 at the phone, 3 read, 4 played. */
  | { fact: 'ack'; message: DeviceMessage; ack: number }
  | {
      fact: 'reaction'
      key: string
      sender: string
      fromMe: boolean
      emoji: string
      timestamp: number
      to: { key: string; fromMe: boolean; chat: string }
    }

export type ClientEvent =
  | { event: 'qr'; text: string }
  /** The phone agreed, or a kept session was restored; messages come once it is `ready`. */
  | { event: 'authenticated' }
  /** `phone`: digits of the device's own number. */
  | { event: 'ready'; phone: string | null }
  /** The session ended: LOGOUT, CONFLICT, a state of WhatsApp's, or what became of the process. */
  | { event: 'gone'; reason: string }
  | { event: 'happened'; happened: DeviceFact }

/** What is to be sent. A file is given whole: the library wants it in its browser. */
export type DeviceContent = {
  text: string
  preview?: boolean
  file?: { bytes: Buffer; mime: string; filename?: string; as: 'media' | 'document' | 'voice' | 'sticker' }
  /** The library's name of the message that this one answers. */
  quoted?: string
}

export type Client = {
  /** Opens the page. Rejects where browser or page do not start; what comes after is told by events. */
  start(): Promise<void>
  /** Both names of a person, as far as WhatsApp tells. */
  whoIs(chat: string): Promise<{ lid?: string; phone?: string }>
  /** The chat of a phone (digits); null where it is not on WhatsApp. Sends nothing. */
  find(phone: string): Promise<string | null>
  /** Null where the library does not say what it made of it. A rejection says nothing either. */
  send(chat: string, content: DeviceContent): Promise<DeviceMessage | null>
  download(id: string): Promise<{ bytes: Buffer; mime: string; filename?: string } | null>
  seen(chat: string): Promise<void>
  typing(chat: string): Promise<void>
  /** What was written in chats of two since then (seconds), oldest first. */
  recent(since: number): Promise<DeviceMessage[]>
  /** Bytes that its browser holds; 0 where that cannot be told. */
  memory(): Promise<number>
  /** Unlinks the device at WhatsApp and forgets its session. */
  logout(): Promise<void>
  /** Ends the browser, whatever it is doing; within 8 s. */
  stop(): Promise<void>
}

export type ClientOptions = { folder: string; onEvent(event: ClientEvent): void }
export type CreateClient = (options: ClientOptions) => Client

/** A call that never reached the browser: nothing of it can have been done. */
export class NotConnected extends Error {
  constructor() {
    super('The linked device is not connected.')
    this.name = 'NotConnected'
  }
}
