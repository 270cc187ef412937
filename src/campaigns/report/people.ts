import type { Queries } from '../../db/client.ts'
import { funnelLines, type Reported } from './lines.ts'
import type { StepName } from './steps.ts'

/** Somebody who came to a step. */
export type Reached = {
  contactId: string
  name: string | null
  phone: string | null
  occasion: string
  variant: number
  /** When they came to the step. */
  at: Date
  /** What shows it: how the order is counted and its number, the words of a no; null: the step itself. */
  why: string | null
}

export type AfterPerson = { occasion: string; contactId: string }

/** Who came to a step of the funnel, by occasion and contact; those after the one given. */
export async function listReached(
  tx: Queries,
  reported: Reported,
  { step, after, limit }: { step: StepName; after: AfterPerson | undefined; limit: number },
): Promise<Reached[]> {
  const at = tx(`line.${step}_at`)
  return tx<Reached[]>`
    select line.contact_id as "contactId", c.name, line.occasion, line.variant, ${at} as at, ${whyOf(tx, step)} as why,
      (select i.value from contact_identities i where i.contact_id = coalesce(c.merged_into, c.id)
        and i.kind in ('phone', 'wa_user') order by i.kind, i.id desc limit 1) as phone
    from (${funnelLines(tx, reported)}) line
    left join contacts c on c.id = line.contact_id
    where ${at} is not null
      and (${after === undefined} or (line.occasion, line.contact_id) > (${after?.occasion ?? ''}, ${after?.contactId ?? null}::uuid))
    order by line.occasion, line.contact_id limit ${limit}`
}

function whyOf(tx: Queries, step: StepName) {
  switch (step) {
    case 'ordered':
      return tx`line.how || ': ' || line.number`
    case 'opted_out':
      return tx`nullif(line.words, '')`
    case 'audience':
      return tx`line.outcome`
    case 'accepted':
    case 'delivered':
    case 'read':
    case 'replied':
    case 'clicked':
      return tx`null::text`
  }
}
