import { defaultRates, type Rate } from './rates.ts'

export type Cost = { amount: string; currency: string }
/** Of the messages of one category to one country. */
export type CountryCost = Cost & { country: string | null; category: Rate['category']; messages: number }

/** The rate of a country and category on a day ("2026-11-25"): the shop's own before the default, a country's before everybody's. */
export function rateOn(
  rates: readonly Rate[],
  date: string,
  country: string | null,
  category: Rate['category'],
): Rate | undefined {
  for (const list of [rates, defaultRates]) {
    for (const where of country === null ? [null] : [country, null]) {
      const found = list
        .filter((one) => one.category === category && one.country === where && one.from <= date)
        .sort((a, b) => (a.from < b.from ? 1 : -1))[0]
      if (found) return found
    }
  }
  return undefined
}

/** `messages` of a country and category, each of which comes once. */
type Count = { country: string | null; category: Rate['category']; messages: number }

/**
 * What so many messages cost if all are delivered: in the currency of most of them, and each country and category by
 * itself. What is priced in another currency stands with its country and is not added up: no exchange rate is known here.
 */
export function costOf(
  counts: Count[],
  rates: readonly Rate[],
  date: string,
  currency: string,
): { total: Cost; countries: CountryCost[] } {
  const priced = counts.map((one) => ({ ...one, rate: rateOn(rates, date, one.country, one.category) }))
  const common =
    mostCommon(priced.map(({ rate, messages }) => [rate?.currency ?? currency, messages])) ?? currency
  const countries = priced
    .map(({ rate, ...one }) => ({
      ...one,
      currency: rate?.currency ?? currency,
      cents: inCents(micros(rate?.amount ?? '0') * BigInt(one.messages)),
    }))
    .sort((a, b) => b.messages - a.messages)
  return {
    // Of what is shown: a column whose sum is a cent off is believed by nobody.
    total: {
      amount: worded(
        countries.reduce((sum, { cents, currency }) => (currency === common ? sum + cents : sum), 0n),
      ),
      currency: common,
    },
    countries: countries.map(({ cents, ...one }) => ({ ...one, amount: worded(cents) })),
  }
}

function mostCommon(weighed: [string, number][]): string | undefined {
  const sums = new Map<string, number>()
  for (const [key, weight] of weighed) sums.set(key, (sums.get(key) ?? 0) + weight)
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Millionths, whole: rates have four decimals, and a million of them must not lose a cent. */
function micros(amount: string): bigint {
  const [whole = '0', rest = ''] = amount.split('.')
  return BigInt(whole) * 1_000_000n + BigInt(rest.padEnd(6, '0').slice(0, 6))
}

/** Half a cent up. */
const inCents = (millionths: bigint) => (millionths + 5_000n) / 10_000n

function worded(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}
