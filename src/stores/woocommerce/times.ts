import { type Fields, time } from '../read.ts'

/** `…_gmt` fields are in UTC and do not say so; the ones without it are in the shop's zone, which nobody tells. */
export const gmt = (value: unknown): Date | null => time(value, { utc: true })

/** When the store changed it. */
export const changedAtOf = (thing: Fields): Date | null =>
  gmt(thing.date_modified_gmt) ?? gmt(thing.date_created_gmt)
