import type { ShopState } from './cache.ts'

/**
 * The facts of the shop that its words may name, as Liquid values: `{{ shop.name }}`, `{{ shop.address }}`.
 * A fact that is not known is the empty string, so that a sentence with it still reads.
 */
export function businessFacts({
  settings,
  profile,
}: Pick<ShopState, 'settings' | 'profile'>): Record<string, string> {
  return {
    name: settings.name,
    about: profile.about ?? '',
    address: profile.address ?? '',
    description: profile.description ?? '',
    email: profile.email ?? '',
    website: profile.websites?.[0] ?? '',
  }
}
