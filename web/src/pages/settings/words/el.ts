import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ρυθμίσεις',
  shop: 'Το κατάστημά σας',
  shopName: 'Όνομα καταστήματος',
  timeZone: 'Ζώνη ώρας',
  currency: 'Νόμισμα',
  idle: 'Το bot απαντά ξανά μετά από (λεπτά)',
  channels: 'Αριθμοί WhatsApp',
  noChannels: 'Κανένας αριθμός ακόμη',
  noChannelsWords: 'Συνδέστε έναν αριθμό του WhatsApp Business Platform για να σας γράφουν οι πελάτες.',
  stores: 'Ηλεκτρονικά καταστήματα',
  noStores: 'Κανένα κατάστημα ακόμη',
  noStoresWords: 'Συνδέστε το Shopify ή το WooCommerce, ώστε το bot να γνωρίζει κάθε παραγγελία.',
}
