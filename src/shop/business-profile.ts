import { z } from 'zod'
import { type BusinessProfile, type Channel, ChannelError } from '../channels/channel.ts'
import type { Sql } from '../db/client.ts'
import type { Log } from '../log.ts'
import { json } from './json.ts'
import type { NumberEntry, NumbersCache } from './numbers-cache.ts'
import { readProfile } from './profile-copy.ts'
import { type Changed, fieldErrors, invalid } from './refusal.ts'
import { bump } from './revisions.ts'
import { storable } from './text.ts'

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Should have ${max} characters at most.`)
    .refine(storable, 'Holds a character that cannot be stored.')

/** Limits as Meta's page on business profiles names them. */
export const profileInput = z.strictObject({
  about: text(139).min(1, 'Should not be empty.').optional(),
  address: text(256).optional(),
  description: text(512).optional(),
  email: z
    .union([z.literal(''), z.email('Should be an e-mail address.').max(128)], {
      error: 'Should be an e-mail address.',
    })
    .optional(),
  websites: z
    .array(z.url({ protocol: /^https?$/, error: 'Should be a web address.' }).max(256))
    .max(2, 'Should have 2 at most.')
    .optional(),
  vertical: z
    .string()
    .regex(/^[A-Z_]{1,40}$/, "Should be one of Meta's names such as RETAIL.")
    .optional(),
})

/** `stored`: the provider did not answer, and this is what it said last. */
type ShownProfile = { profile: BusinessProfile; from: 'provider' | 'stored' }

type Deps = { sql: Sql; channels: Record<string, Channel>; numbers: NumbersCache; log: Log }

/** The profile of the shop's first number, and keeps a copy. Never waits longer than the channel does, never fails for its sake. */
export async function getBusinessProfile(deps: Deps): Promise<ShownProfile> {
  const spoken = speaker(deps)
  const stored = await readProfile(deps.sql)
  if (!spoken) return { profile: stored, from: 'stored' }
  try {
    const profile = await spoken.channel.getProfile(spoken.number.line)
    if (JSON.stringify(sorted(profile)) !== JSON.stringify(sorted(stored))) await keep(deps.sql, profile)
    return { profile, from: 'provider' }
  } catch (error) {
    deps.log.warn({ channelId: spoken.number.id, err: error }, 'business profile could not be read')
    return { profile: stored, from: 'stored' }
  }
}

/** Changes the fields named, at the provider first: what it refuses is not kept. */
export async function changeBusinessProfile(
  deps: Deps,
  patch: unknown,
): Promise<Changed<BusinessProfile> | { ok: false; reason: 'provider'; words: string }> {
  const parsed = profileInput.safeParse(patch)
  if (!parsed.success) return invalid(fieldErrors(parsed.error.issues))
  const named = Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => value !== undefined),
  ) as BusinessProfile
  const spoken = speaker(deps)
  if (!spoken) return { ok: false, reason: 'provider', words: 'The shop has no number that is in use.' }
  try {
    await spoken.channel.setProfile(spoken.number.line, named)
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error
    return { ok: false, reason: 'provider', words: error.message }
  }
  const profile = { ...(await readProfile(deps.sql)), ...named }
  await keep(deps.sql, profile)
  return { ok: true, value: profile }
}

async function keep(sql: Sql, profile: BusinessProfile): Promise<void> {
  await sql.begin(async (tx) => {
    await bump(tx, 'shop')
    await tx`
      insert into settings (key, value) values ('profile', ${json(tx, profile)})
      on conflict (key) do update set value = excluded.value, changed_at = clock_timestamp()`
  })
}

function speaker({ channels, numbers }: Deps): { number: NumberEntry; channel: Channel } | undefined {
  for (const number of numbers.all()) {
    const channel = channels[number.kind]
    if (channel) return { number, channel }
  }
  return undefined
}

const sorted = (profile: BusinessProfile) => Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1))
