import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Context, Effect, FlowEvent } from '../../../src/flows/flow.ts'
import { changeIn } from '../../../src/flows/order-status/change.ts'
import { orderStatus } from '../../../src/flows/order-status/index.ts'
import { changes, checkSetting, isChange } from '../../../src/flows/order-status/settings.ts'
import type { State } from '../../../src/flows/order-status/state.ts'
import { orderAnswers, orderChanges } from '../../support/any-orders.ts'
import { orderOf } from '../../support/orders.ts'

const now = '2026-11-21T08:00:00Z'

const context = (tell: unknown, since?: string, templates: unknown = {}): Context => ({
  contact: { name: null, language: 'en', returning: true, topics: [] },
  shop: { name: 'Soap', locale: 'en', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
  settings: { tell, templates },
  settingsSince: since ? { tell: since } : {},
})
const all = Object.fromEntries(changes.map((change) => [change, true]))

type Update = {
  status: string
  previousStatus: string | null
  shipments?: [from: string | null, to: string][]
}

const update = ({ status, previousStatus, shipments = [] }: Update, more: object = {}) => ({
  orderId: 'order-1042',
  number: '1042',
  changedAt: '2026-11-21T07:50:00Z',
  placedAt: '2026-11-20T10:00:00Z',
  created: false,
  status,
  previousStatus,
  shipments: shipments.map(([from, to]) => ({ previousStatus: from, status: to })),
  ...more,
})

const paid = { status: 'paid', previousStatus: 'pending' }
const same = { status: 'fulfilled', previousStatus: 'fulfilled' }

const told: [string, Record<string, unknown>, unknown, string | null][] = [
  ['paid', update(paid), all, 'paid'],
  ['nothing that is told', update({ status: 'pending', previousStatus: null }), all, null],
  ['the same again', update({ status: 'paid', previousStatus: 'paid' }), all, null],
  ['sent, by its status', update({ status: 'fulfilled', previousStatus: 'paid' }), all, 'shipped'],
  ['sent, by its parcel', update({ ...same, shipments: [['preparing', 'in_transit']] }), all, 'shipped'],
  ['a parcel that is prepared', update({ ...same, shipments: [[null, 'preparing']] }), all, null],
  [
    'out for delivery',
    update({ ...same, shipments: [['in_transit', 'out_for_delivery']] }),
    all,
    'out_for_delivery',
  ],
  [
    'at the locker',
    update({ ...same, shipments: [['in_transit', 'ready_for_pickup']] }),
    all,
    'ready_for_pickup',
  ],
  [
    'two things at once: the furthest',
    update({ status: 'fulfilled', previousStatus: 'paid', shipments: [[null, 'out_for_delivery']] }),
    all,
    'out_for_delivery',
  ],
  [
    'two things at once, of which the furthest is not told',
    update({ status: 'fulfilled', previousStatus: 'paid', shipments: [[null, 'out_for_delivery']] }),
    { shipped: true },
    'shipped',
  ],
  [
    'at its end, which is not told: not what comes before either',
    update({ status: 'delivered', previousStatus: 'paid', shipments: [[null, 'delivered']] }),
    { shipped: true, paid: true },
    null,
  ],
  [
    'the last parcel',
    update({
      ...same,
      shipments: [
        ['delivered', 'delivered'],
        ['in_transit', 'delivered'],
      ],
    }),
    all,
    'delivered',
  ],
  [
    'one parcel of two',
    update({
      ...same,
      shipments: [
        ['in_transit', 'delivered'],
        ['in_transit', 'in_transit'],
      ],
    }),
    all,
    null,
  ],
  ['a failed attempt', update({ ...same, shipments: [['out_for_delivery', 'failed_attempt']] }), all, null],
  ['cancelled', update({ status: 'cancelled', previousStatus: 'paid' }), all, 'cancelled'],
  ['refunded behind cancelled', update({ status: 'refunded', previousStatus: 'cancelled' }), all, 'refunded'],
  ['not switched on', update(paid), { shipped: true }, null],
  ['switched on by something else than true', update(paid), { paid: 'yes' }, null],
  ['settings of a wrong shape', update(paid), [true], null],
  [
    'a new order that is paid',
    update({ status: 'paid', previousStatus: null }, { created: true }),
    all,
    'paid',
  ],
  [
    'an order of last year that the store sends for the first time',
    update(
      { status: 'delivered', previousStatus: null },
      { created: true, placedAt: '2025-11-20T10:00:00Z' },
    ),
    all,
    null,
  ],
  ['a change of two days ago', update(paid, { changedAt: '2026-11-19T07:50:00Z' }), all, null],
  ['a change of no time', update(paid, { changedAt: undefined }), all, null],
  ['nothing that can be read', { orderId: 7, status: {}, shipments: 'x', changedAt: now }, all, null],
]

describe('what of an order is told', () => {
  for (const [name, data, tell, expected] of told)
    it(`${name}: ${expected ?? 'nothing'}`, () => assert.equal(changeIn(data, context(tell), now), expected))

  it('nothing from before the shop switched it on', () => {
    assert.equal(changeIn(update(paid), context(all, '2026-11-21T07:55:00Z'), now), null)
    assert.equal(changeIn(update(paid), context(all, '2026-11-21T07:45:00Z'), now), 'paid')
  })

  it('begins a run only for what is told', () => {
    const listens = (data: Record<string, unknown>, tell: unknown) =>
      orderStatus.listens!('order_updated', data, context(tell))
    assert.equal(listens(update(paid), all), 'order-1042')
    assert.equal(listens(update(paid), {}), null)
    assert.equal(listens(update(paid, { orderId: '../x' }), all), null)
    assert.equal(orderStatus.listens!('cart_updated', update(paid), context(all)), null)
  })
})

/** Plays updates against the order as it stands then; gives the keys of what is said. */
function play(steps: { data: Record<string, unknown>; order: unknown }[], here: Context): string[] {
  let state: State = orderStatus.start(here)
  const keys: string[] = []
  for (const [n, { data, order }] of steps.entries()) {
    const base = { id: String(n), now }
    let event: FlowEvent | null = { type: 'happened', ...base, kind: 'order_updated', data }
    while (event) {
      const turn: { state: State | 'done'; effects: Effect[] } = orderStatus.step(state, event, here)
      state = turn.state as State
      event = null
      for (const effect of turn.effects) {
        if (effect.type === 'say') keys.push(effect.key!)
        if (effect.type === 'ask') event = { type: 'answered', ...base, query: 'prove_order', answer: order }
      }
    }
  }
  return keys
}

const own = (given: Parameters<typeof orderOf>[0]) => ({ proved: 'owner', order: orderOf(given) })
const shipped = update({ status: 'fulfilled', previousStatus: 'paid' })

describe('the news of one order', () => {
  it('is told once each, forwards only', () => {
    const steps = [
      { data: update(paid), order: own({ status: 'paid' }) },
      { data: shipped, order: own({ status: 'fulfilled' }) },
      { data: shipped, order: own({ status: 'fulfilled' }) },
      { data: update(paid), order: own({ status: 'fulfilled' }) },
      {
        data: update({ status: 'delivered', previousStatus: 'fulfilled' }),
        order: own({ status: 'delivered' }),
      },
    ]
    assert.deepEqual(play(steps, context(all)), [
      'order:order-1042:paid',
      'order:order-1042:shipped',
      'order:order-1042:delivered',
    ])
  })

  it('is not told behind what has happened since', () => {
    assert.deepEqual(
      play([{ data: update(paid), order: own({ status: 'fulfilled' }) }], context({ paid: true })),
      [],
    )
    assert.deepEqual(
      play([{ data: shipped, order: own({ status: 'delivered' }) }], context({ shipped: true })),
      [],
    )
    assert.deepEqual(
      play([{ data: shipped, order: own({ status: 'cancelled' }) }], context({ shipped: true })),
      [],
    )
    const out = own({ status: 'fulfilled', shipments: [{ status: 'out_for_delivery' }] })
    assert.deepEqual(play([{ data: shipped, order: out }], context(all)), [])
    assert.deepEqual(play([{ data: shipped, order: out }], context({ shipped: true })), [
      'order:order-1042:shipped',
    ])
  })

  it('is told to its owner only', () => {
    for (const order of [
      { proved: 'email', order: orderOf({ status: 'fulfilled' }) },
      { proved: 'postcode', order: orderOf({ status: 'fulfilled' }) },
      { proved: null, left: 3 },
      own({ id: 'order-7', status: 'fulfilled' }),
      null,
    ])
      assert.deepEqual(play([{ data: shipped, order }], context(all)), [])
  })

  it('takes any order and any update, with everything switched on', () => {
    const steps = fc.array(fc.record({ data: orderChanges, order: orderAnswers }), { maxLength: 10 })
    fc.assert(
      fc.property(steps, (given) => {
        const keys = play(
          given as Parameters<typeof play>[0],
          context(all, undefined, { shipped: 'order_shipped' }),
        )
        assert.equal(new Set(keys).size, keys.length, 'nothing twice')
      }),
      { numRuns: 300 },
    )
  })
})

/** What the shop's template would be filled with. */
function filled(given: Parameters<typeof orderOf>[0]): unknown[] {
  const here = context(all, undefined, { shipped: 'order_shipped', ready_for_pickup: 'order_ready' })
  const order = { proved: 'owner', order: orderOf(given) } as const
  const state = {
    at: 'checking',
    rank: 0,
    news: given.shipments?.[0]?.status === 'ready_for_pickup' ? 'ready_for_pickup' : 'shipped',
    id: 'order-1042',
    memory: { misses: 0, shown: null },
  } as const
  const event = { type: 'answered', id: '1', now, query: 'prove_order', answer: order } as const
  const [effect] = orderStatus.step(state, event, here).effects
  assert.ok(effect?.type === 'say' && effect.template)
  return effect.template.variables.map((one) => ('copy' in one ? (one.values?.text ?? one.copy) : one))
}

it('a template is filled with number, carrier or place, and the way to the parcel', () => {
  assert.deepEqual(
    filled({ status: 'fulfilled', shipments: [{ carrier: 'Own van', trackingNumber: 'V7' }] }),
    ['1042', 'Own van', 'V7'],
  )
  assert.deepEqual(filled({ status: 'fulfilled' }), ['1042', 'carrier_unnamed', 'link_unnamed'])
  const locker = { carrier: 'BOX NOW', status: 'ready_for_pickup', trackingNumber: '9219700001' }
  const way = 'https://t.boxnow.gr/?track=9219700001'
  assert.deepEqual(filled({ shipments: [{ ...locker, pickupPoint: 'Τσιμισκή 45' }] }), [
    '1042',
    'Τσιμισκή 45',
    way,
  ])
  assert.deepEqual(filled({ shipments: [{ status: 'ready_for_pickup' }] }), [
    '1042',
    'place_unnamed',
    'link_unnamed',
  ])
})

it('the templates to submit keep Meta’s rules, and name every change', () => {
  const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$/gmu)].filter(([, change]) =>
    isChange(change!),
  )
  assert.deepEqual(
    rows.map(([, change]) => change),
    [...changes],
  )
  for (const [, change, ...bodies] of rows)
    for (const body of bodies) {
      assert.doesNotMatch(body, /^\{\{|\}\}[.!?]?$|\}\}\s*\{\{/u, change)
      assert.ok(
        [...body.matchAll(/\{\{(\d)\}\}/gu)].every(([, place]) => Number(place) <= 3),
        change,
      )
    }
})

it('settings are checked when they are saved', () => {
  assert.equal(checkSetting('tell', { shipped: true }), null)
  assert.match(checkSetting('tell', { sent: true })!, /no change called sent/)
  assert.ok(checkSetting('tell', { shipped: 'yes' }))
  assert.equal(checkSetting('templates', { shipped: 'order_shipped' }), null)
  assert.ok(checkSetting('templates', { shipped: 'Order Shipped' }))
})
