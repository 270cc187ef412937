import type { Queries } from '../db/client.ts'

/**
 * What a process that froze in the middle of a transaction may hold others up, in ms. Between two statements the
 * connection is idle, and Postgres ends it for that. Frozen while a statement is on its way it counts as busy, and is
 * asked for no more of it: only the time of the whole transaction ends that, which Postgres has from 17 on. An older
 * one waits until the process goes on or ends.
 */
const frozenAfterMs = 5000
const longestStatementMs = 10_000
const longestTransactionMs = 12_000

/** For a select list: bounds the transaction that it is in, from there on. */
export const bounds = (transactionMs = longestTransactionMs) => `
  set_config('idle_in_transaction_session_timeout', '${frozenAfterMs}', true),
  set_config('statement_timeout', '${longestStatementMs}', true),
  set_config(
    case when current_setting('transaction_timeout', true) is null
      then 'kalathi.transaction_timeout' else 'transaction_timeout' end, '${transactionMs}', true)`

const statement = `select ${bounds()}`

/** To be sent with the first statement of a transaction that holds messages: holds for those after it. */
export const letGo = (tx: Queries) => tx.unsafe(statement, [], { prepare: true })
