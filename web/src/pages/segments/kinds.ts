import type { Conditions } from '../../api/segments.ts'

type Group = { all: Conditions[] } | { any: Conditions[] } | { not: Conditions }
export type Leaf = Exclude<Conditions, Group>
export type Kind = Leaf['type']

/** Where an editor begins with each kind of condition. `date` fields count in days. */
export const starts = {
  last_order: { type: 'last_order', daysAgo: { atLeast: 30 } },
  first_order: { type: 'first_order', daysAgo: { atMost: 30 } },
  never_ordered: { type: 'never_ordered' },
  orders: { type: 'orders', count: { atLeast: 2 } },
  spent: { type: 'spent', currency: 'EUR', total: { atLeast: '100' } },
  average_order: { type: 'average_order', currency: 'EUR', value: { atLeast: '50' } },
  bought: { type: 'bought', name: '' },
  open_cart: { type: 'open_cart' },
  tag: { type: 'tag', is: '' },
  name: { type: 'name', contains: '' },
  language: { type: 'language', in: ['el'] },
  country: { type: 'country', in: ['GR'] },
  attribute: { type: 'attribute', key: '', is: '' },
  consent: { type: 'consent', purpose: 'marketing', is: 'granted' },
  birthday: { type: 'birthday', inDays: 7 },
  last_wrote: { type: 'last_wrote', daysAgo: { atMost: 30 } },
  imported: { type: 'imported', importId: '' },
  campaign: { type: 'campaign', id: '', was: 'read' },
} satisfies Record<Kind, Leaf>

/** As a condition of a kind begins in a shop. */
export function startOf(
  kind: Kind,
  shop: { currency: string; country: string; locale: string } | undefined,
): Leaf {
  const leaf = starts[kind]
  if (!shop) return leaf
  if ('currency' in leaf) return { ...leaf, currency: shop.currency }
  if (leaf.type === 'country') return { ...leaf, in: [shop.country] }
  return leaf.type === 'language' ? { ...leaf, in: [shop.locale] } : leaf
}

/** One line of the editor: a condition or a group of them, or that it does not hold. `other`: what the editor cannot show, kept as it is. */
export type Line = { not: boolean; leaf: Leaf } | { not: boolean; group: Editable } | { other: Conditions }
export type Editable = { join: 'all' | 'any'; lines: Line[] }

const isGroup = (one: Conditions): one is Group => 'all' in one || 'any' in one || 'not' in one

export function editable(conditions: Conditions): Editable {
  if (isGroup(conditions) && 'all' in conditions) return { join: 'all', lines: conditions.all.map(lineOf) }
  if (isGroup(conditions) && 'any' in conditions) return { join: 'any', lines: conditions.any.map(lineOf) }
  return { join: 'all', lines: [lineOf(conditions)] }
}

function lineOf(one: Conditions): Line {
  const inner = isGroup(one) && 'not' in one ? one.not : one
  const not = inner !== one
  if (isGroup(inner)) return 'not' in inner ? { other: one } : { not, group: editable(inner) }
  // A list of values of a column has no field yet.
  const isListed = (inner.type === 'attribute' || inner.type === 'name') && inner.in !== undefined
  return inner.type in starts && !isListed ? { not, leaf: inner } : { other: one }
}

export function conditionsOf({ join, lines }: Editable): Conditions {
  const list = lines.map((line) => {
    if ('other' in line) return line.other
    const inner = 'group' in line ? conditionsOf(line.group) : line.leaf
    return line.not ? { not: inner } : inner
  })
  return join === 'all' ? { all: list } : { any: list }
}
