import type { Queries } from './client.ts'

/** A sum of money as text: with two places, or with as many as its currency has (a dinar of Kuwait has three). */
export const amountOf = (tx: Queries, sum: ReturnType<Queries>) =>
  tx`round(${sum}, greatest(2, scale(trim_scale(${sum}))))::text`
