import type { Conditions } from '../../src/campaigns/segments/conditions.ts'

/** Every kind of condition, each alone: most let many pass, some hardly anybody, some nobody. */
export function segmentCases(campaignId: string, importId: string): [name: string, conditions: Conditions][] {
  const attribute = (key: string, rest: object) => ({ type: 'attribute', key, ...rest }) as Conditions
  const was = (what: string) => ({ type: 'campaign', id: campaignId, was: what }) as Conditions
  const daysAgo = { atMost: 30 }
  return [
    ['everybody', { all: [] }],
    ['attribute is', attribute('city', { is: 'Αθήνα' })],
    ['attribute is not', attribute('city', { isNot: 'Αθήνα' })],
    ['attribute contains', attribute('city', { contains: 'άτρ' })],
    ['attribute starts with', attribute('city', { startsWith: 'Λάρ' })],
    ['attribute in', attribute('city', { in: ['Αθήνα', 'Győr'] })],
    ['attribute blank', attribute('city', { blank: true })],
    ['attribute above', attribute('points', { above: 900 })],
    ['attribute below', attribute('points', { below: 100 })],
    ['attribute before', attribute('lastVisit', { before: '2025-06-01' })],
    ['attribute after', attribute('lastVisit', { after: '2026-06-01' })],
    ['name contains', { type: 'name', contains: 'Ελένη' }],
    ['tag', { type: 'tag', is: 'wholesale' }],
    ['language', { type: 'language', in: ['hu'] }],
    ['country', { type: 'country', in: ['GR', 'CY'] }],
    ['birthday in days', { type: 'birthday', inDays: 7 }],
    ['birthday this month', { type: 'birthday', month: 11 }],
    ['last order at least', { type: 'last_order', daysAgo: { atLeast: 30 } }],
    ['last order at most', { type: 'last_order', daysAgo }],
    ['first order', { type: 'first_order', daysAgo }],
    ['never ordered', { type: 'never_ordered' }],
    ['orders', { type: 'orders', count: { atLeast: 3 } }],
    ['orders in days', { type: 'orders', count: { atLeast: 2 }, withinDays: 90 }],
    ['spent', { type: 'spent', currency: 'EUR', total: { atLeast: '150' } }],
    ['average order', { type: 'average_order', currency: 'EUR', value: { atLeast: '60' } }],
    ['bought sku', { type: 'bought', sku: 'SKU-77' }],
    ['bought name', { type: 'bought', name: 'duct 123' }],
    ['bought product', { type: 'bought', product: 'p77', withinDays: 365 }],
    ['open cart', { type: 'open_cart', daysAgo: { atMost: 7 } }],
    ['consent granted', { type: 'consent', purpose: 'marketing', is: 'granted' }],
    ['consent refused', { type: 'consent', purpose: 'marketing', is: 'refused' }],
    ['consent unknown', { type: 'consent', purpose: 'orders', is: 'unknown' }],
    ['campaign accepted', was('accepted')],
    ['campaign delivered', was('delivered')],
    ['campaign read', was('read')],
    ['campaign replied', was('replied')],
    ['campaign failed', was('failed')],
    ['campaign skipped', was('skipped')],
    ['campaign not in', was('not_in')],
    ['last wrote', { type: 'last_wrote', daysAgo }],
    ['never wrote', { type: 'last_wrote', never: true }],
    ['imported', { type: 'imported', importId }],
    [
      'win-back',
      {
        all: [
          { type: 'last_order', daysAgo: { atLeast: 90 } },
          { not: { type: 'tag', is: 'wholesale' } },
          {
            any: [
              { type: 'spent', currency: 'EUR', total: { atLeast: '100' } },
              { type: 'orders', count: { atLeast: 2 } },
            ],
          },
          { not: was('replied') },
        ],
      },
    ],
  ]
}
