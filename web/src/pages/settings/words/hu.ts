import type { Words } from './en.ts'

export const words: Words = {
  title: 'Beállítások',
  shop: 'Az Ön boltja',
  shopName: 'A bolt neve',
  timeZone: 'Időzóna',
  currency: 'Pénznem',
  idle: 'A bot ennyi perc után válaszol újra',
  channels: 'WhatsApp-számok',
  noChannels: 'Még nincs szám',
  noChannelsWords: 'Csatlakoztasson egy WhatsApp Business Platform-számot, hogy a vásárlók írhassanak Önnek.',
  stores: 'Webáruházak',
  noStores: 'Még nincs webáruház',
  noStoresWords: 'Csatlakoztassa a Shopify-t vagy a WooCommerce-t, hogy a bot minden rendelést ismerjen.',
}
