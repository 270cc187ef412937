import type postgres from 'postgres'
import type { Queries } from '../db/client.ts'

/** A value for a jsonb column. The one place that vouches to the driver's types for plain JSON. */
export const json = (tx: Queries, value: unknown) => tx.json(value as postgres.JSONValue)
