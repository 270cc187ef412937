import type { Identity } from '../channels/channel.ts'

/**
 * The one spelling of a number whose country has two. Mexico's +521 was dropped in 2020, Brazil's mobiles have had
 * their ninth digit since 2016, Argentina's +549 is how a mobile is called from abroad; WhatsApp and old files hold
 * all of them, and both spellings ring the same phone.
 * @param e164 a number in E.164
 */
export function oneSpelling(e164: string): string {
  if (e164.startsWith('+521') && e164.length === 14) return `+52${e164.slice(4)}`
  if (e164.startsWith('+54') && !e164.startsWith('+549') && e164.length === 13) return `+549${e164.slice(3)}`
  // Two digits of area, then eight: from 6 on it is a mobile that lacks its 9.
  if (/^\+55[1-9]{2}[6-9]\d{7}$/.test(e164)) return `+55${e164.slice(3, 5)}9${e164.slice(5)}`
  return e164
}

/** All spellings under which the line may be stored already, the one of `oneSpelling` first. */
export function spellings(e164: string): string[] {
  const one = oneSpelling(e164)
  if (one.startsWith('+52') && one.length === 13) return [one, `+521${one.slice(3)}`]
  if (one.startsWith('+549') && one.length === 14) return [one, `+54${one.slice(4)}`]
  if (/^\+55[1-9]{2}9[6-9]\d{7}$/.test(one)) return [one, `+55${one.slice(3, 5)}${one.slice(6)}`]
  return [one]
}

/** Under which an identity is stored: a phone in its one spelling, anything else as it is. */
export const asStored = (identity: Identity): Identity =>
  identity.kind === 'phone' ? { ...identity, value: oneSpelling(identity.value) } : identity

/** What an identity may be stored under, from before there was one spelling; as it should be first. */
export const storedAs = (identity: Identity): Identity[] =>
  identity.kind === 'phone' ? spellings(identity.value).map((value) => ({ ...identity, value })) : [identity]
