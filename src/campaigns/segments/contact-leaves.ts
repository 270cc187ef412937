import type { Queries } from '../../db/client.ts'
import { dateIn } from '../../shop/hours/zone.ts'
import { attributeKey } from '../import/fields.ts'
import type { Leaf } from './conditions.ts'
import { caseless, type Fragment, type Moment } from './fragments.ts'

type ContactLeaf = Extract<Leaf, { type: 'attribute' | 'name' | 'tag' | 'language' | 'country' | 'birthday' }>

/** What stands in the contact's own row. */
export function contactLeaf(tx: Queries, leaf: ContactLeaf, moment: Moment): Fragment {
  switch (leaf.type) {
    case 'attribute':
      return attribute(tx, leaf)
    case 'name':
      return texts(tx, tx`c.name`, leaf)
    case 'tag':
      return tx`c.tags ? ${leaf.is}::text`
    case 'language':
      return leaf.in ? tx`c.language = any(${leaf.in}::text[])` : blank(tx, tx`c.language`, leaf.blank)
    case 'country':
      return leaf.in ? tx`c.country = any(${leaf.in}::text[])` : blank(tx, tx`c.country`, leaf.blank)
    case 'birthday':
      return birthday(tx, leaf, moment)
  }
}

type Texts = Pick<
  Extract<Leaf, { type: 'name' }>,
  'is' | 'isNot' | 'contains' | 'startsWith' | 'in' | 'blank'
>

/** Whatever the case; nothing more is folded, since the column is compared as it is stored. */
function texts(tx: Queries, column: Fragment, leaf: Texts): Fragment {
  const kept = caseless(tx, column)
  const asked = (text: string) => caseless(tx, tx`${text}::text`)
  if (leaf.is !== undefined) return tx`${kept} = ${asked(leaf.is)}`
  if (leaf.isNot !== undefined) return tx`coalesce(${kept} <> ${asked(leaf.isNot)}, true)`
  if (leaf.contains !== undefined) return tx`${kept} like ${asked(`%${escaped(leaf.contains)}%`)}`
  if (leaf.startsWith !== undefined) return tx`${kept} like ${asked(`${escaped(leaf.startsWith)}%`)}`
  if (leaf.in !== undefined)
    return tx`${kept} in (select ${caseless(tx, tx`one`)} from unnest(${leaf.in}::text[]) as one)`
  return blank(tx, column, leaf.blank)
}

export const escaped = (value: string) => value.replace(/[\\%_]/g, '\\$&')

const blank = (tx: Queries, column: Fragment, is: boolean | undefined): Fragment =>
  is === false ? tx`coalesce(${column}, '') <> ''` : tx`coalesce(${column}, '') = ''`

/** A value that is no number is neither above nor below; "12,5" is 12.5, as files have it. */
function attribute(tx: Queries, leaf: Extract<Leaf, { type: 'attribute' }>): Fragment {
  // A file's header is told as it stands there as well.
  const stored = attributeKey(leaf.key, 0)
  const value =
    stored === leaf.key
      ? tx`(c.attributes ->> ${leaf.key}::text)`
      : tx`coalesce(c.attributes ->> ${leaf.key}::text, c.attributes ->> ${stored}::text)`
  const number = tx`(case when ${value} ~ '^ *-?[0-9]{1,15}([.,][0-9]{1,10})? *$' then replace(trim(${value}), ',', '.')::numeric end)`
  // Compared as text: dates that begin with the year sort as they follow each other.
  const date = tx`(case when ${value} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}' then left(${value}, 10) end)`
  if (leaf.above !== undefined) return tx`${number} > ${String(leaf.above)}::text::numeric`
  if (leaf.below !== undefined) return tx`${number} < ${String(leaf.below)}::text::numeric`
  if (leaf.before !== undefined) return tx`${date} < ${leaf.before}::text`
  if (leaf.after !== undefined) return tx`${date} > ${leaf.after}::text`
  return texts(tx, value, leaf)
}

/** Month and day; who was born on 29 February has the 28th in other years. */
function birthday(
  tx: Queries,
  leaf: Extract<Leaf, { type: 'birthday' }>,
  { now, timeZone }: Moment,
): Fragment {
  if (leaf.month !== undefined) return tx`c.birthday like ${`${String(leaf.month).padStart(2, '0')}-%`}::text`
  if (leaf.today || leaf.inDays !== undefined) {
    return tx`c.birthday = any(${comingDays(dateIn(timeZone, now), leaf.inDays ?? 0)}::text[])`
  }
  return blank(tx, tx`c.birthday`, leaf.blank)
}

function comingDays(today: string, count: number): string[] {
  const days = new Set<string>()
  for (let n = 0; n <= count; n++) {
    const day = new Date(`${today}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() + n)
    const shown = day.toISOString().slice(5, 10)
    days.add(shown)
    const next = new Date(day.getTime() + 24 * 3_600_000).toISOString().slice(5, 10)
    if (shown === '02-28' && next === '03-01') days.add('02-29')
  }
  return [...days]
}
