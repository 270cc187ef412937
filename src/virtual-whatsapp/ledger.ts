import type { Json, LedgerEntry, World } from './world.ts'

/** The ledger as `/_control/ledger[/count|/duplicates]` answers it. */
export function ledgerView(world: World, part: string | undefined, query: URLSearchParams): Json {
  const found = matching(world, query)
  if (part === 'count') return { count: found.length, statuses: countBy(found) }
  if (part === 'duplicates') return { duplicates: duplicatesOf(found) }
  const after = query.get('after')
  const start = after ? found.findIndex((one) => one.id === after) + 1 : 0
  const limit = Number(query.get('limit')) || 1_000
  const items = found.slice(start, start + limit)
  return { count: found.length, items, next: start + limit < found.length ? items.at(-1)?.id : null }
}

/** Messages that share one `biz_opaque_callback_data`: each such row of the sender went out more than once. */
export function duplicatesOf(entries: Iterable<LedgerEntry>): { biz: string; ids: string[] }[] {
  const ids = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.biz === undefined) continue
    const list = ids.get(entry.biz)
    if (list) list.push(entry.id)
    else ids.set(entry.biz, [entry.id])
  }
  return [...ids].filter(([, list]) => list.length > 1).map(([biz, list]) => ({ biz, ids: list }))
}

function matching(world: World, query: URLSearchParams): LedgerEntry[] {
  const biz = query.get('biz')
  const to = query.get('to')?.replace(/^\+/, '')
  const type = query.get('type')
  const status = query.get('status')
  const template = query.get('template')
  return [...world.ledger.values()].filter(
    (one) =>
      (biz === null || one.biz === biz) &&
      (to === undefined || one.to === to || one.personId === to) &&
      (type === null || one.type === type) &&
      (status === null || one.status === status) &&
      (template === null || one.template?.name === template),
  )
}

function countBy(entries: LedgerEntry[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of entries) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
