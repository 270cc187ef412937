const hour = 3_600_000
/** Meta: an approved template can be changed once in 24 hours and ten times in 30 days; others without a limit. */
const limits = [
  { edits: 1, within: 24 * hour },
  { edits: 10, within: 30 * 24 * hour },
]

/** From when Meta takes the next change of a template; null: now. `edits` are RFC 3339, the newest last. */
export function nextEditAt({ status, edits }: { status: string; edits: string[] }, now: Date): Date | null {
  if (status !== 'APPROVED') return null
  const times = edits.map((at) => Date.parse(at))
  const free = limits.flatMap(({ edits: most, within }) => {
    const counted = times.filter((at) => at > now.getTime() - within)
    return counted.length < most ? [] : counted[counted.length - most]! + within
  })
  return free.length > 0 ? new Date(Math.max(...free)) : null
}

/** The edits with one more, without those that no limit counts any more. */
export function withEdit(edits: string[], now: Date): string[] {
  const oldest = now.getTime() - Math.max(...limits.map(({ within }) => within))
  return [...edits.filter((at) => Date.parse(at) > oldest), now.toISOString()]
}
