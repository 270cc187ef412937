import type { World } from './world.ts'

/**
 * One trap on the send call. `kind`:
 * `reset` closes the connection without an answer, `hang` never answers, `empty` answers 200 without a body,
 * `status` answers that HTTP status (with Meta's error body of `code` unless `bare`),
 * `code` refuses with Meta's code, `fail` accepts and sends a failed status with `code`.
 * `taken` says whether the message was taken first. It strikes the next `remaining` calls (unset: all),
 * only those to `recipients`, only a random `share`.
 */
export type Trap = {
  kind: 'reset' | 'hang' | 'empty' | 'status' | 'code' | 'fail'
  code?: number
  status?: number
  bare?: boolean
  taken?: boolean
  retryAfter?: number
  remaining?: number
  recipients?: string[]
  share?: number
}

export type Faults = {
  /** Further deliveries of each webhook. */
  duplicate: number
  reorder: boolean
  delayMs: number
  webhookPaused: boolean
  brokenSignature: boolean
  swapStatuses: boolean
  /** Meta does not always echo biz_opaque_callback_data in failed statuses. */
  opaqueInFailed: boolean
  traps: Trap[]
}

export function noFaults(): Faults {
  return {
    duplicate: 0,
    reorder: false,
    delayMs: 0,
    webhookPaused: false,
    brokenSignature: false,
    swapStatuses: false,
    opaqueInFailed: true,
    traps: [],
  }
}

/** The trap that strikes a call to this recipient, spending one of its remaining strikes. */
export function strike(world: World, recipient: string): Trap | undefined {
  const { traps } = world.faults
  if (traps.length === 0) return undefined
  for (const trap of traps) {
    if (trap.remaining !== undefined && trap.remaining <= 0) continue
    if (trap.recipients && !trap.recipients.includes(recipient)) continue
    if (trap.share !== undefined && world.random() >= trap.share) continue
    if (trap.remaining !== undefined) trap.remaining -= 1
    return trap
  }
  return undefined
}
