import type { Queries } from '../db/client.ts'
import type { ConsentGiven, NewEvent } from '../events/event.ts'
import type { NewId } from '../ids.ts'
import type { PersonAsked } from './people.ts'

/**
 * `occurredAt`: the store's time of the change. `version`: of what is written, where that is older than the change (a
 * parcel moved, and the order is as it was). `sample`: history of the sample shop. `quiet`: history of the shop itself,
 * read when its store was connected. Neither is news to anybody.
 */
export type ApplyOptions = { occurredAt: Date; version?: Date; sample?: boolean; quiet?: boolean }

/** What a store told of one thing. */
export type Told<D> = { externalId: string; data: D; options: ApplyOptions }

/** `stale`: something newer is stored. `unchanged`: it says what is stored already, and no event is written. */
export type Applied = {
  outcome: 'created' | 'changed' | 'unchanged' | 'stale'
  id: string
  contactId: string | null
}

/** What is stored: its content in the shape it was written in. */
export type Stored<T> = { id: string; changedAt: Date; contactId: string | null; content: T }

/** One thing as it was told, and what is to be told of it in turn. Content is plain JSON. */
export type Thing<T> = {
  externalId: string
  options: ApplyOptions
  /** What to store, given what is stored and what else is known of it. */
  content(before: T | undefined, known: string | undefined): T
  /** Whose it is; null: it is nobody's. */
  person: PersonAsked | null
  /** What flows need to know beside the ids: previous and new status and the like. */
  payload(content: T, before: T | undefined): Record<string, unknown>
  /** What was allowed or forbidden with it, that had not been before. */
  consents?(content: T, before: T | undefined): ConsentGiven[]
}

export type Row<T> = {
  id: string
  externalId: string
  changedAt: Date
  sample: boolean
  /** It is history, and nobody waits for it. */
  quiet: boolean
  contactId: string | null
  /** Whose it was before, where it turned out to be somebody else's. */
  leftBy: string | null
  content: T
  before: T | undefined
}

/** What was stored with somebody, and is told otherwise now. */
type Retold<T> = { externalId: string; contactId: string; before: T; now: T }

/** How the things of one noun are read and written: any number of them in as many statements as one. */
export type Table<T> = {
  noun: 'customer' | 'product' | 'order' | 'cart'
  read(tx: Queries, store: string, externalIds: string[]): Promise<Map<string, Stored<T>>>
  /** What other things say of these, by their ids. */
  known?(tx: Queries, store: string, externalIds: string[]): Promise<Map<string, string>>
  /** What somebody is known by no more, before it is asked whose these are. */
  letGo?(tx: Queries, store: string, told: Retold<T>[], country: string): Promise<void>
  /** `rows` are sorted, so that two transactions wait for each other and never for good. */
  write(tx: Queries, newId: NewId, store: string, rows: Row<T>[]): Promise<void>
  /** Whether somebody is at it while it is told anew, though it says the same as before. */
  isActive?(content: T): boolean
  /** What else follows from it, in the same transaction. */
  also?(tx: Queries, store: string, rows: Row<T>[], country: string): Promise<NewEvent[]>
}
