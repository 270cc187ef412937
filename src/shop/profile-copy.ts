import type { BusinessProfile } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'

export type { BusinessProfile }

/** The stored copy of the number's profile: placeholders in answers need it when the provider is away. */
export async function readProfile(tx: Queries): Promise<BusinessProfile> {
  const [row] = await tx<{ value: BusinessProfile }[]>`select value from settings where key = 'profile'`
  return row?.value ?? {}
}
