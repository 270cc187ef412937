import type { Queries } from '../../db/client.ts'
import type { Fragment } from './fragments.ts'

/** What the rows of a contact come to: one value, null where there are none. */
type OwnRows = {
  /** The same for the same value, so that it is read once however many conditions ask for it. */
  key: string
  rows: Fragment
  contact: Fragment
  where: Fragment
  /** An aggregate; or, with `newest`, a column of the row that comes first in this order. */
  value: Fragment
  newest?: Fragment
}

/** Gives the value for `contacts c`. */
export type Own = (tx: Queries, rows: OwnRows) => Fragment

/** Looked up contact by contact, by an index that begins with the contact: so many contacts cost what they are. */
export const oneByOne: Own = (tx, { rows, contact, where, value, newest }) =>
  tx`(select ${value} from ${rows} where ${contact} = c.id and ${where} ${newest ? tx`order by ${newest} limit 1` : tx``})`

/** For who asks of everybody: each value is found for all contacts in one go, and joined; a tenth of the time. */
export function allAtOnce(): { own: Own; joins: (tx: Queries) => Fragment } {
  const found = new Map<string, (tx: Queries) => Fragment>()
  return {
    own(tx, { key, rows, contact, where, value, newest }) {
      const names = [...found.keys()]
      const name = `own${names.includes(key) ? names.indexOf(key) : names.length}`
      if (!found.has(key)) {
        found.set(
          key,
          () => tx`
          left join (
            select ${newest ? tx`distinct on (${contact})` : tx``} ${contact} as contact, ${value} as value
            from ${rows} where ${where} ${newest ? tx`order by ${contact}, ${newest}` : tx`group by 1`}
          ) ${tx(name)} on ${tx(name)}.contact = c.id`,
        )
      }
      return tx`${tx(name)}.value`
    },
    joins: (tx) => [...found.values()].reduce((sum, join) => tx`${sum} ${join(tx)}`, tx``),
  }
}
