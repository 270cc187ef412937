import type { Chat } from '../world.ts'

/**
 * A moving second as a ring of the last `limit` times: the number is over its throughput while the oldest
 * of them is younger than a second. Constant cost a message, and a second's edge cannot let a double burst by.
 */
export type Window = { times: Float64Array; next: number }

export function openWindow(messagesPerSecond: number): Window {
  return { times: new Float64Array(messagesPerSecond), next: 0 }
}

/** Whether one more message fits. A time in the future (the clock was moved back) counts as long past. */
export function fits(window: Window, now: number): boolean {
  const oldest = window.times[window.next]!
  return oldest === 0 || oldest > now || now - oldest >= 1000
}

/** Notes a message, sent or received; a received one is never refused but spends all the same. */
export function note(window: Window, now: number): void {
  window.times[window.next] = now
  window.next = (window.next + 1) % window.times.length
}

/**
 * The pair rate: one message per `seconds` to one person, up to `burst` of them borrowed from later
 * (131056 beyond). Takes the message when it fits.
 */
export function takePair(chat: Chat, rate: { seconds: number; burst: number }, now: number): boolean {
  const passed = Math.max(0, now - chat.pairAt) / 1000 / rate.seconds
  const debt = Math.max(0, chat.pairDebt - passed)
  chat.pairAt = now
  if (debt + 1 > rate.burst) {
    chat.pairDebt = debt
    return false
  }
  chat.pairDebt = debt + 1
  return true
}
