import type { Audience } from '../../../api/campaigns.ts'
import type { Conditions, Segment } from '../../../api/segments.ts'

type Excluded = NonNullable<Audience['exclude']>

/** Of how many days the buyers are left out; 0: nobody is for that. `usual`: what the shop does where nothing is said. */
export const daysOf = (audience: Audience, usual: number): number =>
  excludedOf(audience, usual).reduce(
    (most, one) => ('orderedWithinDays' in one ? Math.max(most, one.orderedWithinDays) : most),
    0,
  )

/** The people of an audience as conditions, so that they can be counted before there is a campaign. */
export const conditionsOf = (audience: Audience, segments: Segment[], usual: number): Conditions => ({
  all: [...from(audience, segments), ...without(excludedOf(audience, usual), segments)],
})

/** Who would be in it, had they not bought lately. */
export function leftOutOf(audience: Audience, segments: Segment[], usual: number): Conditions {
  const others = excludedOf(audience, usual).filter((one) => !('orderedWithinDays' in one))
  const bought = { type: 'last_order', daysAgo: { atMost: daysOf(audience, usual) } } as const
  return { all: [...from(audience, segments), ...without(others, segments), bought] }
}

const excludedOf = ({ exclude }: Audience, usual: number): Excluded =>
  exclude ?? (usual > 0 ? [{ orderedWithinDays: usual }] : [])

const from = ({ importId, segment }: Audience, segments: Segment[]): Conditions[] => [
  ...(importId ? [{ type: 'imported', importId } as const] : []),
  ...(segment ? named(segment, segments) : []),
]

const without = (excluded: Excluded, segments: Segment[]): Conditions[] =>
  excluded
    .flatMap((one): Conditions[] => {
      if ('importId' in one) return [{ type: 'imported', importId: one.importId }]
      if ('segment' in one) return named(one.segment, segments)
      return [{ type: 'last_order', daysAgo: { atMost: one.orderedWithinDays } }]
    })
    .map((one) => ({ not: one }))

function named(segment: string, segments: Segment[]): Conditions[] {
  const found = segments.find(({ id, name }) => id === segment || name === segment)
  return found ? [found.conditions] : []
}
