type State =
  | 'received'
  | 'preparing'
  | 'on_its_way'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'failed_attempt'
  | 'delivered'
  | 'returned'
  | 'lost'
  | 'cancelled'
  | 'refunded'

/** As they stand behind "your order is"; in Hungarian behind "a rendelése". */
const words: Record<string, Record<State, string>> = {
  el: {
    received: 'καταχωρισμένη',
    preparing: 'υπό προετοιμασία',
    on_its_way: 'καθ’ οδόν',
    out_for_delivery: 'στον δρόμο για παράδοση σήμερα',
    ready_for_pickup: 'έτοιμη για παραλαβή',
    failed_attempt: 'στον μεταφορέα, που δεν κατάφερε να την παραδώσει',
    delivered: 'παραδομένη',
    returned: 'καθ’ οδόν πίσω σε εμάς',
    lost: 'υπό αναζήτηση στον μεταφορέα',
    cancelled: 'ακυρωμένη',
    refunded: 'ακυρωμένη, με επιστροφή χρημάτων',
  },
  hu: {
    received: 'beérkezett',
    preparing: 'előkészítés alatt áll',
    on_its_way: 'úton van',
    out_for_delivery: 'ma kiszállítás alatt áll',
    ready_for_pickup: 'átvehető',
    failed_attempt: 'a futárnál van, aki nem tudta kézbesíteni',
    delivered: 'kézbesítve',
    returned: 'úton van vissza hozzánk',
    lost: 'keresés alatt áll a futárnál',
    cancelled: 'törölve',
    refunded: 'törölve, az árát visszatérítettük',
  },
  en: {
    received: 'received',
    preparing: 'being prepared',
    on_its_way: 'on its way',
    out_for_delivery: 'out for delivery today',
    ready_for_pickup: 'ready for you to pick up',
    failed_attempt: 'with the courier, who could not deliver it',
    delivered: 'delivered',
    returned: 'on its way back to us',
    lost: 'being looked for by the courier',
    cancelled: 'cancelled',
    refunded: 'cancelled and refunded',
  },
}

const byShipment: Record<string, State> = {
  preparing: 'preparing',
  in_transit: 'on_its_way',
  out_for_delivery: 'out_for_delivery',
  ready_for_pickup: 'ready_for_pickup',
  failed_attempt: 'failed_attempt',
  delivered: 'delivered',
  returned_to_sender: 'returned',
  lost: 'lost',
}
const byStatus: Record<string, State> = {
  pending: 'received',
  paid: 'preparing',
  fulfilled: 'on_its_way',
  delivered: 'delivered',
  cancelled: 'cancelled',
  refunded: 'refunded',
}

/**
 * How an order stands, in words that go on from "your order is": by the status of the order and of its parcel that
 * has not arrived, or of any. Blank for a status that nobody knows.
 */
export function wordOrderState(status: string, shipments: { status: string }[], language: string): string {
  const isOver = ['delivered', 'cancelled', 'refunded'].includes(status)
  const shipment = shipments.find((one) => one.status !== 'delivered') ?? shipments[0]
  const state = (isOver ? undefined : shipment && own(byShipment, shipment.status)) ?? own(byStatus, status)
  return state ? (words[language] ?? words.en!)[state] : ''
}

const own = (table: Record<string, State>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined
