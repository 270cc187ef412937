import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Ids are made by the server (`newId`), never by the database, so that a batch knows them before it is written. */
export const id = () => uuid('id').primaryKey()

/** An instant; Postgres keeps it in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true })

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
