import { attributeKey, type Column, keyWithin } from '../fields.ts'

/**
 * The columns with a key of its own for each attribute. Of several under one name the first keeps it, or one that the
 * uploader calls so; the others are numbered past every name that a column has.
 */
export function withOwnKeys(columns: Column[]): Column[] {
  const inTurn = [
    ...columns.filter(isCalledOtherwise),
    ...columns.filter((column) => !isCalledOtherwise(column)),
  ].flatMap(({ at, target }) => ('attribute' in target ? [{ at, key: target.attribute }] : []))
  const owners = new Map<string, number>()
  for (const { at, key } of inTurn) if (!owners.has(key)) owners.set(key, at)
  const numbered = new Map<number, string>()
  for (const { at, key } of inTurn) {
    if (owners.get(key) === at) continue
    let n = 2
    while (owners.has(keyWithin(key, `_${n}`))) n++
    const own = keyWithin(key, `_${n}`)
    owners.set(own, at)
    numbered.set(at, own)
  }
  return columns.map((column) => {
    const attribute = numbered.get(column.at)
    return attribute === undefined ? column : { ...column, target: { attribute } }
  })
}

/** A column that is chosen to be an attribute under its own name keeps its turn, and so its number. */
const isCalledOtherwise = ({ at, header, target, why }: Column) =>
  why === 'mapping' && 'attribute' in target && target.attribute !== attributeKey(header, at)
