import { failedPayments } from '../db/expressions.ts'
import type { OrderContent } from './orders.ts'

type Bought = Pick<OrderContent, 'status' | 'payment'>

/** It was tried to be paid in vain; the shopper may try again. */
export const isPaymentFailed = ({ status, payment }: Bought): boolean =>
  status === 'pending' && failedPayments.includes(payment?.state.toLowerCase() ?? '')

/** As `isPurchase` of the database, of an order at hand. */
export const isPurchase = (order: Bought): boolean => order.status !== 'cancelled' && !isPaymentFailed(order)
