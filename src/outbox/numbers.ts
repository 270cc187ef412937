import type { Channel, Line } from '../channels/channel.ts'
import type { Rules } from './facts.ts'

/** What the outbox needs to know of the shop; given by whoever starts it, answered from memory. */
export type Numbers = {
  /** How to speak for a number of the shop; undefined where it is unknown or removed. */
  of(channelId: string): { line: Line; channel: Channel; messagesPerSecond: number } | undefined
  rules(): Promise<Rules>
}

/** Tells the people of the shop; one open alert per kind and subject. */
export type Alert = (kind: string, subject: string, details: Record<string, unknown>) => Promise<void>
