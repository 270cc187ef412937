import { hash } from 'node:crypto'
import { clean, type Json } from './read.ts'

const DEPTH = 24
/** More nodes than any webhook of Meta's has; keeps one hostile value from filling a row. */
const NODES = 20_000

/**
 * A copy of free-form JSON that any database takes: strings and keys without NUL and lone surrogates,
 * bounded depth and size, and no `__proto__` (a later `Object.assign` would set it). The raw bytes of the
 * request are kept elsewhere, so nothing is lost by it.
 */
export function tidy(value: unknown): unknown {
  const budget = { nodes: NODES }
  return copy(value, 0, budget)
}

export function tidyObject(value: unknown): Json {
  const copied = tidy(value)
  return typeof copied === 'object' && copied !== null && !Array.isArray(copied)
    ? (copied as Json)
    : { value: copied }
}

function copy(value: unknown, depth: number, budget: { nodes: number }): unknown {
  switch (typeof value) {
    case 'string':
      return clean(value)
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'object':
      break
    default:
      return null
  }
  if (value === null) return null
  if (depth >= DEPTH) return '…'
  if (Array.isArray(value)) {
    const items: unknown[] = []
    for (const item of value) {
      if (budget.nodes-- <= 0) break
      items.push(copy(item, depth + 1, budget))
    }
    return items
  }
  const fields: Json = {}
  for (const key of Object.keys(value)) {
    if (budget.nodes-- <= 0) break
    const name = clean(key, 1024)
    if (name !== '__proto__') fields[name] = copy((value as Json)[key], depth + 1, budget)
  }
  return fields
}

/** A stable name for a fact that has no id of its own: the same facts in any order of fields give the same. */
export function digest(...parts: unknown[]): string {
  return hash('sha256', canonical(tidy(parts)))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}
