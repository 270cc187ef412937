import { wordMean } from '../currency.ts'
import { type Metric, rate, round } from './metric.ts'

/** What is counted for the metrics; money in one currency, as decimal strings. */
export type RetentionNumbers = {
  /** Customers with an order that counts, before `to`. */
  customers: number
  returning: number
  activeAtFrom: number
  activeAtBoth: number
  wonBack: number
  /** Of the 365 days that end at `to`. */
  yearCustomers: number
  yearOrders: number
  yearRevenue: string
  yearPaidOrders: number
  activeYearAgo: number
  activeYearAgoAndNow: number
  /** Days between purchases of returning customers; null: there are none. */
  gapMean: number | null
  gapMedian: number | null
  soldItems: number
  returnedItems: number
  guestOrders: number
  guestKnown: number
  reached: number
  reachedBought: number
  reminded: number
  remindedBought: number
}

/** Fewer customers than these, and a lifetime value would be a guess. */
const enoughCustomers = 100

/**
 * The metrics of retention, each with its definition. Pure.
 *
 * @param days how long an order keeps a customer active
 * @param currency of the money, which says how many decimals a mean has
 */
export function retentionMetrics(
  n: RetentionNumbers,
  days: number,
  currency: string | null = null,
): Metric[] {
  const money: Money = (mean) => wordMean(mean, currency)
  const active = `with an order in the ${days} days before`
  const nobodyActive = 'Nobody was active at the beginning of the period.'
  const nobody = 'There is no order yet.'
  const lost = n.activeAtFrom - n.activeAtBoth
  return [
    rate('customer_retention_rate', n.activeAtBoth, n.activeAtFrom, {
      definition: `Customers active at both ends of the period, of those active at its beginning (active: ${active}).`,
      none: nobodyActive,
    }),
    {
      ...{ name: 'won_back', unit: 'people', value: n.wonBack, numerator: n.wonBack, denominator: null },
      definition:
        'Customers active at the end of the period and not at its beginning, who had ordered before: neither kept nor new.',
      reason: null,
    },
    rate('churn_rate', lost, n.activeAtFrom, {
      definition: 'Customers active at the beginning of the period and no longer at its end.',
      none: nobodyActive,
    }),
    rate('repeat_purchase_rate', n.returning, n.customers, {
      definition: 'Customers with two orders or more, of all with any, up to the end of the period.',
      none: nobody,
    }),
    frequency(n),
    averageOrder(n, money),
    gap('time_between_purchases_mean', n.gapMean, n.returning, 'mean'),
    gap('time_between_purchases_median', n.gapMedian, n.returning, 'median'),
    rate('product_return_rate', n.returnedItems, n.soldItems, {
      definition: 'Of the items sold in the period, those returned so far.',
      none: 'No items were sold in the period, or the store does not tell them.',
    }),
    rate('guest_checkout_rate', n.guestOrders, n.guestKnown, {
      definition: 'Orders of the period placed as a guest, of those for which the store tells.',
      none: 'Of no order of the period is it known.',
    }),
    rate('conversion_rate', n.reachedBought, n.reached, {
      definition:
        'People with an order that is counted for a campaign message of the period, of those to whom one was delivered.',
      none: 'No campaign message was delivered in the period.',
    }),
    rate('cart_conversion_rate', n.remindedBought, n.reminded, {
      definition:
        'Conversations whose cart was bought after a reminder of the period, within the days that an order counts, of all reminded.',
      none: 'No cart reminder was delivered in the period.',
    }),
    lifetimeValue(n, money),
  ]
}

type Money = (mean: number) => string

const frequency = ({ yearOrders, yearCustomers }: RetentionNumbers): Metric => ({
  ...{ name: 'purchase_frequency', unit: 'orders', numerator: yearOrders, denominator: yearCustomers },
  value: yearCustomers > 0 ? round(yearOrders / yearCustomers) : null,
  definition: 'Orders for each customer with one, in the 365 days that end with the period.',
  reason: yearCustomers > 0 ? null : 'There is no order in these days.',
})

const averageOrder = ({ yearRevenue, yearPaidOrders }: RetentionNumbers, money: Money): Metric => ({
  ...{ name: 'average_order_value', unit: 'money', numerator: yearRevenue, denominator: yearPaidOrders },
  value: yearPaidOrders > 0 ? money(Number(yearRevenue) / yearPaidOrders) : null,
  definition:
    'Revenue (with tax, without delivery, less what was given back) for each order, in the 365 days that end with the period.',
  reason: yearPaidOrders > 0 ? null : 'There is no order in this currency in these days.',
})

const gap = (name: string, value: number | null, returning: number, of: 'mean' | 'median'): Metric => ({
  ...{ name, unit: 'days', value: value === null ? null : round(value, 2), numerator: null },
  denominator: returning,
  definition: `The ${of}, over returning customers, of the mean days between each one's orders, up to the end of the period.`,
  reason: value === null ? 'Nobody has ordered twice yet.' : null,
})

function lifetimeValue(n: RetentionNumbers, money: Money): Metric {
  const churned = n.activeYearAgo - n.activeYearAgoAndNow
  const reason =
    n.yearCustomers < enoughCustomers
      ? `There are fewer than ${enoughCustomers} customers: it would be a guess.`
      : n.activeYearAgo === 0
        ? 'Nobody was active a year before: how many leave is not known yet.'
        : churned === 0
          ? 'Nobody left in these days: there is no end to divide by.'
          : n.yearPaidOrders === 0
            ? 'There is no order in this currency in these days.'
            : null
  const perYear = (Number(n.yearRevenue) / n.yearPaidOrders) * (n.yearOrders / n.yearCustomers)
  const churn = churned / n.activeYearAgo
  return {
    ...{ name: 'customer_lifetime_value', unit: 'money', reason },
    value: reason === null ? money(perYear / churn) : null,
    numerator: reason === null ? money(perYear) : null,
    denominator: reason === null ? round(churn) : null,
    definition:
      'Average order value times purchase frequency, divided by the churn rate, all of the 365 days that end with the period.',
  }
}
