import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ma',
  conversations: 'Beszélgetések',
  byBot: 'A bot válaszolt',
  byHuman: 'Ember válaszolt',
  waiting: 'Most várnak',
  firstAnswer: 'Idő az első válaszig',
  minutes: '{{count}} perc',
  none: 'Még nincs',
  carts: 'Megmentett kosarak',
  campaignOrders: 'Rendelések kampányokból',
  cartRevenue: 'Kosarakból',
  campaignRevenue: 'Kampányokból',
}
