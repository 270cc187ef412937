import { createHash } from 'node:crypto'
import type { ConsentGiven, NewEvent } from '../events/event.ts'
import { metEvent, reachableEvent } from '../events/met.ts'
import type { Whose } from './people.ts'
import type { Row, Table, Thing } from './thing.ts'

type Happened<T> = Pick<Row<T>, 'id' | 'content' | 'before' | 'leftBy'> & {
  thing: Thing<T>
  occurredAt: Date
  person: Whose | null
  now: Date
}

/** What is to be told of a thing that was made or changed; and who turned out to be one person by it. */
export function eventsOf<T>(
  noun: Table<T>['noun'],
  store: string,
  { thing, id, content, occurredAt, before, leftBy, person, now }: Happened<T>,
): NewEvent[] {
  const { externalId } = thing
  // Of whoever it turned out to be nothing has been told so far.
  const said = leftBy === null ? before : undefined
  const consents = person ? (thing.consents?.(content, said) ?? []).map((one) => saidBy(one, now)) : []
  const meeting = person?.absorbs ? [metEvent(person.contactId, person.absorbs, occurredAt)] : []
  if (thing.options.quiet && consents.length === 0) return meeting
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
  const event: NewEvent = {
    source: `store:${store}`,
    dedupeKey: `${noun}:${externalId}:${occurredAt.toISOString()}:${hash}`,
    kind: `${noun}_updated`,
    channelId: null,
    about: person ? { contactId: person.contactId } : null,
    payload: {
      store,
      externalId,
      [`${noun}Id`]: id,
      created: before === undefined,
      changedAt: occurredAt.toISOString(),
      ...thing.payload(content, before),
    },
    occurredAt,
    consents,
  }
  const reached = person?.isReached && !thing.options.quiet
  return [event, ...meeting, ...(reached ? [reachableEvent(person.contactId, occurredAt)] : [])]
}

/** A yes of a store whose clock is ahead would otherwise be newer than the STOP that is written after it. */
const saidBy = (said: ConsentGiven, now: Date): ConsentGiven =>
  said.at !== undefined && Date.parse(said.at) > now.getTime() ? { ...said, at: now.toISOString() } : said
