import type { Pairing } from '../channel.ts'

/** Words for the shop's people: what happened, and what to do. */
export const words = {
  notReached: 'WhatsApp Web cannot be reached, or its browser does not start; it is tried again.',
  notReady: 'WhatsApp Web does not become ready; it is started again.',
  lost: 'The connection to WhatsApp was lost; it is started again.',
  neverReady: 'WhatsApp Web did not become ready three times. Pair the device again.',
  unlinked: 'The device was unlinked. Pair it again to go on.',
  notScanned: 'Nobody scanned the code. Start the pairing again when the phone is at hand.',
  blocked:
    'WhatsApp has blocked this number or this way of using it. Look at the phone before you pair again.',
}

/** An end that only a person can undo; `forget`: its session is of no more use. */
export type Ending = {
  state: Extract<Pairing['state'], 'disconnected' | 'failed'>
  reason: string
  forget: boolean
}

/** What the library's reason means; undefined: it is to be started again. */
export function endingOf(reason: string): Ending | undefined {
  if (/^(LOGOUT|UNPAIRED)/.test(reason))
    return { state: 'disconnected', reason: words.unlinked, forget: true }
  if (/qrcode retries/i.test(reason)) return { state: 'disconnected', reason: words.notScanned, forget: true }
  if (/^(TOS_BLOCK|SMB_TOS_BLOCK|PROXYBLOCK)/.test(reason))
    return { state: 'failed', reason: words.blocked, forget: false }
  return undefined
}
