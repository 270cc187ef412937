export const words = {
  title: 'Today',
  hello: 'Welcome, {{name}}',
  helloWords:
    'Shoppers who wait for an answer are in the inbox. The numbers of the shop are for those who look after it.',
  conversations: 'Conversations',
  byBot: 'Answered by the bot',
  byHuman: 'Answered by people',
  waiting: 'Waiting now',
  firstAnswer: 'Time to first answer',
  atOnce: 'under 1 min',
  minutes_one: '1 min',
  minutes_other: '{{count}} min',
  none: 'None yet',
  carts: 'Baskets recovered',
  campaignOrders: 'Orders from campaigns',
  cartRevenue: 'Revenue from baskets',
  campaignRevenue: 'Revenue from campaigns',
  alerts: {
    title: 'Needs a look',
    times_one: 'once',
    times_other: '{{count}} times',
    dismiss: 'Dismiss',
    dismissed: 'Dismissed. It comes back if it happens again.',
    places: {
      numbers: 'WhatsApp numbers',
      settings: 'Settings',
      store: 'The store',
      templates: 'Templates',
      messages: 'Messages and notices',
      meta: 'WhatsApp Manager',
      campaign: 'The campaign',
      inbox: 'Inbox',
      person: 'The person',
      storeData: 'What the store told',
    },
    unknown: {
      what: 'Something needs a look',
      cure: 'Ask whoever looks after the server: its log says more.',
    },
    kinds: {
      number_credentials: {
        what: 'WhatsApp refuses the access token of a number',
        cure: 'Its messages wait. Enter a new token; then they go out.',
      },
      sending_refused: {
        what: 'WhatsApp refuses to send from a number',
        cure: 'See in WhatsApp Manager what is missing; payment is the most frequent cause.',
      },
      number_flagged: {
        what: 'WhatsApp flagged the quality of a number',
        cure: 'People block or report its messages. Send less, and to those who expect to hear from you.',
      },
      device_unpaired: {
        what: 'A linked phone is no longer connected',
        cure: 'Connect it anew by its code; until then nothing goes out from it.',
      },
      account_restricted: {
        what: 'WhatsApp restricted your account',
        cure: 'WhatsApp Manager says why, and how to ask for a review.',
      },
      account_disabled: {
        what: 'WhatsApp closed your account',
        cure: 'Nothing can be sent. Ask for a review in WhatsApp Manager.',
      },
      campaign_halted: {
        what: 'A campaign was stopped',
        cure: 'Nobody gets it twice. See why, mend it, and go on from there.',
      },
      template_stopped: {
        what: 'WhatsApp stopped a template',
        cure: 'Its messages are held. The template’s page says what to do.',
      },
      template_disliked: {
        what: 'People react badly to a template',
        cure: 'WhatsApp will pause it if that goes on. Change its words, or send it to fewer people.',
      },
      template_recategorised: {
        what: 'WhatsApp moves a template to another category',
        cure: 'Its messages will have another price. See if that suits you.',
      },
      template_limit: {
        what: 'WhatsApp takes no more templates',
        cure: 'Remove some that you no longer use.',
      },
      templates_not_read: {
        what: 'The templates could not be read from WhatsApp',
        cure: 'What you see of them may be old. Check the access token, and read them again.',
      },
      event_set_aside: {
        what: 'The bot failed at a message',
        cure: 'Its conversation waits in the inbox: please answer there.',
      },
      event_failed: {
        what: 'A notice from the store or from WhatsApp could not be applied',
        cure: 'It is kept. Ask whoever looks after the server: the log says why.',
      },
      webhook_failing: {
        what: 'Your webhook does not take our notices',
        cure: 'See that its address is right and answers, then save it again.',
      },
      owner_unreachable: {
        what: 'We cannot reach your WhatsApp',
        cure: 'Write any word to the shop’s number from your phone, or name an approved template.',
      },
      secrets_closed: {
        what: 'Stored credentials can no longer be opened',
        cure: 'The server’s key was lost or replaced. Bring the old key back, or enter the credentials again.',
      },
      store_unreadable: {
        what: 'Something from the store could not be read',
        cure: 'It was left out; the rest goes on. If it happens often, ask whoever looks after the server.',
      },
      store_unreachable: {
        what: 'The store does not answer',
        cure: 'It is tried again by itself. If it stays so, check its address and keys.',
      },
      store_erasure_of_another_shop: {
        what: 'An erasure for another shop came in',
        cure: 'Nothing was erased. Check that the right store is connected.',
      },
      coupon_not_made: {
        what: 'The store made no coupon',
        cure: 'Reminders go on without a code. Check that the key may make discounts.',
      },
      data_requested: {
        what: 'A customer asks what is known of them',
        cure: 'The law gives you 30 days. What you may hand over is behind the button.',
      },
      customer_kept: {
        what: 'A customer asked the store to be forgotten',
        cure: 'What the store told of them is gone. Whoever has the phone of their account stays, since nobody proved that it is theirs. If you know that it is, erase them.',
      },
    },
  },
  samples: {
    alone: 'What you see are samples: {{what}}.',
    among: 'Samples still stand among your own, marked “Sample”: {{what}}.',
    answers:
      'They go at one click, with their conversations and the sample answers that you have not changed.',
    remove: 'Remove the samples',
    gone: 'Removed: {{what}}.',
    count: {
      shoppers_one: '{{count}} shopper',
      shoppers_other: '{{count}} shoppers',
      products_one: '{{count}} product',
      products_other: '{{count}} products',
      orders_one: '{{count}} order',
      orders_other: '{{count}} orders',
      carts_one: '{{count}} basket',
      carts_other: '{{count}} baskets',
    },
  },
  first: {
    title: 'Your first minutes',
    done: '{{done}} of {{all}} done',
    isDone: 'done',
    look: 'Look again',
    hide: 'Put this list away',
    phone: 'Try the phone',
    phoneWords: 'Write to your shop as a shopper would, and see what it answers.',
    phoneAction: 'Open the phone',
    whatsapp: 'Connect WhatsApp',
    whatsappWords: 'Enter your number’s credentials; each is checked at once.',
    whatsappAction: 'Connect',
    unchecked: 'Your number is saved, but nobody has checked yet whether it works.',
    failing: 'Your number is saved, but it does not work yet. To be mended: {{names}}.',
    correct: 'See what to do',
    store: 'Connect the store',
    storeWords: 'Shopify, WooCommerce or any other: the bot then knows every order.',
    storeAction: 'Connect',
    buyers: 'Bring in your buyers',
    buyersWords: 'A file from your store or a spreadsheet, with who agreed to hear from you.',
    buyersAction: 'Import a file',
    test: 'Send a test to yourself',
    testWords: 'Write any word to the shop from your phone first; then this reaches it.',
    testVirtual:
      'Until WhatsApp is connected this goes to the phone of step 1: write a word on it, and give the number above it here.',
    testAction: 'Send',
    testPhone: 'Your phone number',
    sent: 'On its way. Look at your phone.',
  },
}

export type Words = typeof words
