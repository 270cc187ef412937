import type { Request } from './request.ts'

/** What is looked up, and why. `words`: theirs, for the ledger. `key`: of the message that the offer takes the place of. */
export type Wish = {
  wants: Request['wants'] | 'offer'
  words: string
  key: string | null
}

/**
 * The run without a subject talks: `which`: they were asked which product they mean; `offered`: whether they want to be
 * told of this one. The run of a product tells: `told` by the message of this key, how often it was tried.
 */
export type State =
  | { at: 'idle' }
  | { at: 'looking'; wish: Wish }
  | { at: 'which'; wish: Wish }
  | { at: 'offered'; product: string }
  | { at: 'checking'; product: string; tries: number; because: 'changed' | 'again' }
  | { at: 'told'; product: string; key: string; tries: number }
