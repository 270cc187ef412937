const day = 24 * 3_600_000
/** A file's yes without a date is kept as a week old, so that no opt-out on its way is older. */
const keptAs = 7 * day

type Said = { source: string; occurredAt: string; recordedAt: string }

/** Whether a file said it without a day of its own; nobody knows then when the person did. */
const isUndated = ({ source, occurredAt, recordedAt }: Said): boolean =>
  source.startsWith('import:') && Date.parse(recordedAt) - Date.parse(occurredAt) < keptAs + day

/** When somebody said yes or no, as far as it is known: else when the file that says so was taken in. */
export const saidAt = (said: Said): string => (isUndated(said) ? said.recordedAt : said.occurredAt)
