import type { Words } from './en.ts'

export const words: Words = {
  title: 'Σήμερα',
  conversations: 'Συνομιλίες',
  byBot: 'Απάντησε το bot',
  byHuman: 'Απάντησαν άνθρωποι',
  waiting: 'Περιμένουν τώρα',
  firstAnswer: 'Χρόνος πρώτης απάντησης',
  minutes: '{{count}} λεπτά',
  none: 'Καμία ακόμη',
  carts: 'Καλάθια που σώθηκαν',
  campaignOrders: 'Παραγγελίες από καμπάνιες',
  cartRevenue: 'Από καλάθια',
  campaignRevenue: 'Από καμπάνιες',
}
