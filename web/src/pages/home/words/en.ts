export const words = {
  title: 'Today',
  conversations: 'Conversations',
  byBot: 'Answered by the bot',
  byHuman: 'Answered by people',
  waiting: 'Waiting now',
  firstAnswer: 'Time to first answer',
  minutes: '{{count}} min',
  none: 'None yet',
  carts: 'Baskets recovered',
  campaignOrders: 'Orders from campaigns',
  cartRevenue: 'From baskets',
  campaignRevenue: 'From campaigns',
}

export type Words = typeof words
