export const words = {
  title: 'Settings',
  shop: 'Your shop',
  shopName: 'Name of the shop',
  timeZone: 'Time zone',
  currency: 'Currency',
  idle: 'The bot answers again after (minutes)',
  channels: 'WhatsApp numbers',
  noChannels: 'No number yet',
  noChannelsWords: 'Connect a number of the WhatsApp Business Platform, and shoppers can write to you.',
  stores: 'Stores',
  noStores: 'No store yet',
  noStoresWords: 'Connect Shopify or WooCommerce, and the bot knows every order.',
}

export type Words = typeof words
