import type { ShopState } from './cache.ts'
import { addOpenMinutes, isOpenAt, openingAt } from './hours/opening-at.ts'

type Shop = Pick<ShopState, 'hours'>

/** Whether the shop's people are there at `at`. */
export function isOpen({ hours }: Shop, at: Date): boolean {
  return isOpenAt(hours, at)
}

/** The answer to `find_opening`: how things stand at `at`, as plain JSON. `openMinutes` asks when so many will have passed. */
export function findOpening(
  { hours, settings }: Pick<ShopState, 'hours' | 'settings'>,
  at: Date,
  language: string,
  openMinutes?: number,
) {
  const { open, opensAt, closesAt, holiday } = openingAt(hours, at, language)
  const dueAt = openMinutes === undefined ? null : addOpenMinutes(hours, at, openMinutes)
  return {
    open,
    timeZone: hours?.timezone ?? settings.timeZone,
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    holiday,
  }
}

/** By when an answer is due that may take so many open minutes; null where the shop never opens. */
export function dueAfter({ hours }: Shop, at: Date, openMinutes: number): Date | null {
  return addOpenMinutes(hours, at, openMinutes)
}
