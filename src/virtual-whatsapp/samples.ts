import type { CatalogItem, ShopperSeed, TemplateSeed } from './options.ts'

/** Shoppers of a first start. Numbers of ranges that reach nobody we know; here they reach these phones only. */
export const sampleShoppers: ShopperSeed[] = [
  { name: 'Μαρία Παπαδοπούλου', phone: '306900000101', language: 'el' },
  { name: 'Kovács Anna', phone: '36205550102', language: 'hu' },
  { name: 'Emma Wilson', phone: '447700900103', language: 'en' },
  { name: 'ليلى حسن', phone: '971500000104', language: 'ar', dir: 'rtl' },
  { name: 'Νίκος', username: 'nikos.kal', userId: 'GR.10000000000000105', language: 'el' },
]

export const sampleCatalog: CatalogItem[] = [
  { retailerId: 'OLIVE-OIL-500', name: 'Ελαιόλαδο 500 ml', price: '12.90', currency: 'EUR' },
  { retailerId: 'THYME-HONEY', name: 'Μέλι θυμαρίσιο', price: '9.50', currency: 'EUR' },
  { retailerId: 'LINEN-TOTE', name: 'Linen tote bag', price: '24.00', currency: 'EUR' },
  { retailerId: 'OREGANO-TEA', name: 'Mountain tea', price: '4.20', currency: 'EUR' },
]

/** The template that Meta gives every new account. */
export const helloWorld: TemplateSeed = {
  name: 'hello_world',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Hello World' },
    {
      type: 'BODY',
      text: 'Welcome and congratulations! This message shows that your number can send templates.',
    },
    { type: 'FOOTER', text: 'Virtual WhatsApp' },
  ],
}
