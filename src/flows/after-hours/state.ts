import type { Query, Turn } from '../flow.ts'

/** What was told to whom in which closed period. */
export type Memory = {
  /** The closed period in which the shopper was told, by the instant at which it ends; null: in none. */
  period: string | null
  /** Leave was asked for, and a yes gives it. */
  asked: boolean
  /** The shopper allowed us to write first at opening. */
  leave: boolean
}

/** What the shopper should hear of the handover that is being told. */
export type Telling = { lead: string; complaint: boolean; dueAt: string | null; again: boolean }

/** What is known of the closing while the place is being asked. `opensAt` null: nobody knows. */
export type Closing = {
  opensAt: string | null
  holiday: string | null
  timeZone: string | null
}

export type State = { memory: Memory } & (
  | { at: 'idle' }
  | { at: 'asking_opening'; telling: Telling }
  | { at: 'asking_place'; telling: Telling; closing: Closing }
  /** Told, and a timer waits for the opening. `again`: a human had answered before, and was gone. */
  | { at: 'waiting'; opensAt: string; again: boolean }
  /** Whether a yes is one to our question, or to a human's. */
  | { at: 'asking_leave_place'; opensAt: string; again: boolean }
  | { at: 'asking_leave_opening' }
  | { at: 'asking_open'; again: boolean }
  | { at: 'asking_still'; again: boolean }
)

/** A closed period without a known end. */
export const endless = 'endless'

export const blank: Memory = { period: null, asked: false, leave: false }

export const idle = (memory: Memory): State => ({ at: 'idle', memory })

export const stay = (state: State): Turn<State> => ({ state, effects: [] })

export const ask = (state: State, query: Query): Turn<State> => ({ state, effects: [{ type: 'ask', query }] })
