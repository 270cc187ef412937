import { type Fields, fields, list, text, webAddress } from '../read.ts'
import type { ShipmentNow } from '../store.ts'
import { metaOf } from './meta.ts'

type Tracked = Pick<ShipmentNow, 'carrier' | 'trackingNumber' | 'trackingUrl'>

/** The keys under which plugins keep one parcel: number, carrier, address. */
const keys = [
  { number: '_tracking_number', carrier: '_tracking_provider', url: '_tracking_url' },
  { number: '_aftership_tracking_number', carrier: '_aftership_tracking_provider_name', url: '' },
  { number: 'ywot_tracking_code', carrier: 'ywot_carrier_name', url: 'ywot_carrier_url' },
  { number: 'wf_wc_shipment_number', carrier: 'wf_wc_shipment_carrier', url: '' },
  { number: '_bg_order_tracking_number', carrier: '', url: '' },
  { number: '_acs_voucher', carrier: 'ACS', url: '' },
  { number: 'acs_voucher', carrier: 'ACS', url: '' },
  { number: '_boxnow_parcel_id', carrier: 'BOX NOW', url: '' },
  { number: '_speedex_voucher', carrier: 'Speedex', url: '' },
  { number: '_gls_tracking_number', carrier: 'GLS', url: '' },
  { number: '_foxpost_tracking_number', carrier: 'Foxpost', url: '' },
  { number: 'tracking_number', carrier: 'tracking_provider', url: 'tracking_url' },
] as const

/** By the order's plain status, where the plugin says nothing of the parcel. */
const byOrderStatus: Readonly<Record<string, ShipmentNow['status']>> = {
  __proto__: null as never,
  completed: 'in_transit',
  shipped: 'in_transit',
  'partial-shipped': 'in_transit',
  dispatched: 'in_transit',
  'in-transit': 'in_transit',
  'out-for-delivery': 'out_for_delivery',
  'ready-pickup': 'ready_for_pickup',
  'ready-for-pickup': 'ready_for_pickup',
  delivered: 'delivered',
}

/** WooCommerce knows no parcels; the plugins that do write them beside the order, in one of these ways. */
export function shipmentsOf(order: Fields, status: string): ShipmentNow[] {
  const meta = metaOf(order)
  const found = [
    ...items(meta.get('_wc_shipment_tracking_items')),
    ...ofLines(order),
    ...keys.flatMap((one) => single(meta, one)),
  ]
  const once = new Map(found.map((one) => [one.trackingNumber, one]).reverse() as [string, Tracked][])
  const told = byOrderStatus[status] ?? 'preparing'
  return [...once.values()]
    .reverse()
    .slice(0, 100)
    .map((one) => ({ ...one, status: told, estimatedDelivery: null, pickupPoint: null }))
}

/** WooCommerce Shipment Tracking, and Advanced Shipment Tracking after it. */
function items(value: unknown): Tracked[] {
  return list(parsed(value), 100).flatMap((one) =>
    tracked({
      number: one.tracking_number,
      carrier:
        text(one.formatted_tracking_provider) ??
        text(one.custom_tracking_provider) ??
        text(one.tracking_provider),
      url:
        webAddress(one.custom_tracking_link) ??
        webAddress(one.ast_tracking_link) ??
        one.formatted_tracking_link,
    }),
  )
}

/** Orders Tracking for WooCommerce keeps them with the items. */
function ofLines(order: Fields): Tracked[] {
  return list(order.line_items, 500).flatMap((line) =>
    list(parsed(metaOf(line).get('_vi_wot_order_item_tracking_data')), 20).flatMap((one) =>
      tracked({
        number: one.tracking_number,
        carrier: text(one.carrier_name) ?? text(one.display_name) ?? one.carrier_slug,
        url: text(one.carrier_url, 2000)?.replace('{tracking_number}', text(one.tracking_number) ?? ''),
      }),
    ),
  )
}

function single(meta: Map<string, unknown>, { number, carrier, url }: (typeof keys)[number]): Tracked[] {
  const named = /^[A-Z]/.test(carrier) ? carrier : meta.get(carrier)
  return tracked({ number: meta.get(number), carrier: named, url: meta.get(url) })
}

function tracked({ number, carrier, url }: { number: unknown; carrier: unknown; url: unknown }): Tracked[] {
  const trackingNumber = text(number)
  return trackingNumber === null
    ? []
    : [{ trackingNumber, carrier: text(carrier, 100), trackingUrl: webAddress(url) }]
}

/** Some plugins write JSON as text, some an object by number. */
function parsed(value: unknown): unknown {
  if (typeof value === 'string') {
    try {
      return parsed(JSON.parse(value))
    } catch {
      return null
    }
  }
  return Array.isArray(value) ? value : Object.values(fields(value))
}
