import type { Queries } from '../../db/client.ts'
import type { Conditions, Leaf } from './conditions.ts'
import { contactLeaf } from './contact-leaves.ts'
import type { Fragment, Moment } from './fragments.ts'
import { historyLeaf } from './history-leaves.ts'
import { orderLeaf } from './order-leaves.ts'

/**
 * The conditions as one SQL condition over `contacts c`. Each leaf reads by the contact's own rows (an index of
 * every table begins with the contact), so that a chunk of a million contacts costs what the chunk is.
 */
export function compile(tx: Queries, node: Conditions, moment: Moment): Fragment {
  if ('all' in node) return joined(tx, node.all, moment, tx`and`, tx`true`)
  if ('any' in node) return joined(tx, node.any, moment, tx`or`, tx`false`)
  // What is not known is not so: without coalesce, "not Athens" would leave out who has no city.
  if ('not' in node) return tx`not coalesce(${compile(tx, node.not, moment)}, false)`
  return leafOf(tx, node, moment)
}

function joined(tx: Queries, nodes: Conditions[], moment: Moment, by: Fragment, none: Fragment): Fragment {
  const [first, ...rest] = nodes.map((node) => compile(tx, node, moment))
  if (!first) return none
  return tx`(${rest.reduce((sum, one) => tx`${sum} ${by} ${one}`, first)})`
}

function leafOf(tx: Queries, leaf: Leaf, moment: Moment): Fragment {
  switch (leaf.type) {
    case 'attribute':
    case 'name':
    case 'tag':
    case 'language':
    case 'country':
    case 'birthday':
      return contactLeaf(tx, leaf, moment)
    case 'last_order':
    case 'first_order':
    case 'never_ordered':
    case 'orders':
    case 'spent':
    case 'average_order':
    case 'bought':
      return orderLeaf(tx, leaf, moment)
    case 'open_cart':
    case 'consent':
    case 'campaign':
    case 'last_wrote':
    case 'imported':
      return historyLeaf(tx, leaf, moment)
  }
}
