/**
 * Tells workers that there is work. A hint and no more: what is to do stands in Postgres, and the sweeps find
 * it within a second or two if every wake-up is lost. So these return at once and never throw.
 */
export type Wake = {
  /** These contacts have unhandled events. */
  turns(contactIds: string[]): void
  /** These numbers have messages that are due. */
  outbox(channelIds: string[]): void
  /** There are statuses that no message knows of yet. */
  statuses(): void
  /** There are events about no contact (templates, numbers, accounts). */
  account(): void
  /** These campaigns have something to do: to freeze, to finish, to take back. */
  campaigns(ids: string[]): void
  /** These files wait to be read, or to be taken back. */
  imports(ids: string[]): void
}

export const noWake: Wake = {
  turns() {},
  outbox() {},
  statuses() {},
  account() {},
  campaigns() {},
  imports() {},
}
