import { z } from 'zod'

/** Bytes of a part of an address: 200 letters of a store's id, each of up to nine as it is written there. */
export const longestParam = 2000

/** The id in an address. What is no id is answered with 404, see problem.ts. */
export const idParams = z.object({ id: z.uuid('Should be an id.') })

export const moment = z.string().meta({ format: 'date-time', examples: ['2026-11-21T10:00:00.000Z'] })

/** RFC 3339; the driver gives Date, or text where Drizzle shares the connection. */
export const iso = (value: Date | string) => new Date(value).toISOString()
export const isoOrNull = (value: Date | string | null) => (value === null ? null : iso(value))
