/**
 * What a delivered message costs the shop, before tax: data with the day from which it holds. The newest row up to a
 * day holds on it; `country` null is every country without a row of its own.
 */
export type Rate = {
  from: string
  country: string | null
  category: 'marketing' | 'utility' | 'authentication' | 'service'
  amount: string
  currency: string
}

/**
 * Verify: after Meta's public rate cards in euros as of October 2026, which change each quarter and differ by the
 * account's currency. The shop's own rates (settings `messageRates`) come before these, and what a message did
 * cost is told by WhatsApp with its status.
 */
export const defaultRates: readonly Rate[] = [
  { from: '2025-07-01', country: null, category: 'marketing', amount: '0.0604', currency: 'EUR' },
  { from: '2025-07-01', country: null, category: 'utility', amount: '0.0077', currency: 'EUR' },
  { from: '2025-07-01', country: null, category: 'authentication', amount: '0.0304', currency: 'EUR' },
  { from: '2025-07-01', country: null, category: 'service', amount: '0', currency: 'EUR' },
  { from: '2025-07-01', country: 'GR', category: 'marketing', amount: '0.0592', currency: 'EUR' },
  { from: '2025-07-01', country: 'GR', category: 'utility', amount: '0.0212', currency: 'EUR' },
  { from: '2025-07-01', country: 'HU', category: 'marketing', amount: '0.0860', currency: 'EUR' },
  { from: '2025-07-01', country: 'HU', category: 'utility', amount: '0.0212', currency: 'EUR' },
]
