import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Sql } from './client.ts'

/**
 * Drizzle over the same pool. It replaces the parsers of the client that it is given, and everyone else would
 * then get times as text: so what it changes is a copy that nobody reads. It takes the pool's Date as it is.
 */
export function drizzleOver(sql: Sql): PostgresJsDatabase {
  const copy = { ...sql.options, parsers: {}, serializers: {} }
  const client = new Proxy(sql, {
    get: (target, name) => (name === 'options' ? copy : Reflect.get(target, name)),
  })
  return drizzle({ client })
}
