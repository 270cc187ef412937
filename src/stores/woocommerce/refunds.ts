import { decimal, sum, unitsOr } from '../decimal.ts'
import { type Fields, fields, id, list } from '../read.ts'
import type { Fact, Part } from '../store.ts'

/**
 * An order names its refunds by their totals; what came back, and what of the delivery was given back, each refund says
 * for itself, below nought. Asked for only where there are any.
 */
export async function withReturns(
  facts: Fact[],
  order: Fields,
  refundsOf: (orderId: string) => Promise<Fields[]>,
): Promise<Fact[]> {
  const orderId = id(order.id)
  if (orderId === null || list(order.refunds).length === 0) return facts
  const told = new Map((await refundsOf(orderId)).map((one) => [id(one.id), one]))
  return facts.map((fact) =>
    fact.kind === 'order' ? { ...fact, parts: fact.parts.map((part) => detailed(part, told)) } : fact,
  )
}

function detailed(part: Part, told: Map<string | null, Fields>): Part {
  const refund = part.kind === 'refund' ? told.get(part.externalId) : undefined
  if (part.kind !== 'refund' || !refund) return part
  const shipping = sum(
    list(refund.shipping_lines).map((one) => -(unitsOr(one.total) + unitsOr(one.total_tax))),
  )
  const quantity = list(refund.line_items, 500).reduce((all, one) => all + pieces(fields(one).quantity), 0)
  return { ...part, shipping: decimal(shipping), quantity: Math.min(quantity, 1_000_000) }
}

const pieces = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.abs(Math.trunc(value)) : 0
