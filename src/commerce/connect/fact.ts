import type { Queries } from '../../db/client.ts'
import { type ConsentGiven, stopPurposes } from '../../events/event.ts'
import type { ConsentNow, Fact } from '../../stores/store.ts'
import type { CommerceDeps } from '../write.ts'

/** `currency`: the shop's, for what bears none. `consentNamesWhatsApp`: whether the store's words of consent do. */
export type ConnectDeps = CommerceDeps & {
  currency: string
  consentNamesWhatsApp: boolean
  publicUrl: string
  /** The store's own name, where it is known: `shop.myshopify.com`. */
  shopOf(store: string): string | null
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
}

/** `quiet`: it is history. */
export type FactTold<F extends Fact = Fact> = { fact: F; quiet: boolean }

/** `contactId`: whom it is about. `again`: there is more of it to do than fits in one transaction. */
export type FactApplied = { contactId: string | null; again?: boolean; forget?: boolean }

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** A yes in other words is no yes to WhatsApp; and then a no to those is none either. */
export function consentsOf(
  { consentNamesWhatsApp }: ConnectDeps,
  consent: ConsentNow | null,
): ConsentGiven[] {
  if (!consent || !(consent.namesWhatsApp || consentNamesWhatsApp)) return []
  const { namesWhatsApp: _, ...said } = consent
  return stopPurposes.map((purpose) => ({ purpose, ...said }))
}
