import type { Queries } from './client.ts'

/**
 * What a process that froze in the middle of a transaction may hold others up, in ms. Between two statements the
 * connection is idle, and Postgres ends it for that. Frozen while a statement is on its way it counts as busy, and is
 * asked for no more of it: only the time of the whole transaction ends that, which Postgres has from 17 on. An older
 * one waits until the process goes on or ends.
 */
export type Patience = { idle: number; statement: number; transaction: number }

/** Of those that take milliseconds and that everybody waits for. */
export const brief: Patience = { idle: 5000, statement: 10_000, transaction: 12_000 }
/** Of those that work through many rows: a busy machine may take half a minute for what takes a second elsewhere. */
export const patient: Patience = { idle: 10_000, statement: 55_000, transaction: 60_000 }

/** For a select list: bounds the transaction that it is in, from there on. */
export const bounds = ({ idle, statement, transaction } = brief) => `
  set_config('idle_in_transaction_session_timeout', '${idle}', true),
  set_config('statement_timeout', '${statement}', true),
  set_config(
    case when current_setting('transaction_timeout', true) is null
      then 'kalathi.transaction_timeout' else 'transaction_timeout' end, '${transaction}', true)`

/** To be sent with the first statement of a transaction that holds rows: holds for those after it. */
export const letGo = (tx: Queries, patience = brief) =>
  tx.unsafe(`select ${bounds(patience)}`, [], { prepare: true })
