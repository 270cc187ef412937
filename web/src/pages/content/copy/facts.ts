/** What an answer names most often. */
export const mostWanted = ['shop.address', 'shop.hours', 'shop.phone', 'shop.email']

/** What words may name that are said to anybody, such as an answer: the same as the server knows. */
export const shopFacts = [
  ...mostWanted,
  ...['shop.website', 'shop.name', 'shop.about', 'shop.description', 'shop.vertical'],
]

/** What saved messages may name besides, which are said to one person. */
export const savedFacts = [
  ...shopFacts,
  ...[
    'contact.name',
    'contact.first_name',
    'order.number',
    'order.status',
    'order.tracking_url',
    'agent.name',
  ],
]
