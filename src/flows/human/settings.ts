import type { Context } from '../flow.ts'

export const defaults = {
  /** Open minutes within which a complaint is answered. */
  complaintMinutes: 60,
  /** Open minutes after which who still waits is told that they are not forgotten; 0: never. */
  waitMinutes: 30,
}

const most = 7 * 24 * 60

/** The settings as the shop left them; a value of the wrong shape counts as unset. */
export function settingsOf({ settings }: Context): typeof defaults {
  const { complaintMinutes, waitMinutes } = settings
  return {
    complaintMinutes: isMinutes(complaintMinutes, 1) ? complaintMinutes : defaults.complaintMinutes,
    waitMinutes: isMinutes(waitMinutes, 0) ? waitMinutes : defaults.waitMinutes,
  }
}

/** What is wrong with a value, in words for the owner; null: nothing. */
export function checkSetting(name: string, value: unknown): string | null {
  const least = name === 'complaintMinutes' ? 1 : 0
  return isMinutes(value, least) ? null : `Should be whole minutes from ${least} to ${most}.`
}

function isMinutes(value: unknown, least: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
