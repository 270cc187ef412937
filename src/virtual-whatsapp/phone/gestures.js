import { placeOf } from './attach.js'
import { el, icon } from './dom.js'
import { bubbleMenu } from './menus.js'
import { cartSheet, listSheet } from './sheets.js'
import { say } from './words.js'

/** What a finger can do to the shop's messages: press, pick from a list, fill a cart, send a place, open a menu. */
export function gesturesOf(phone, screen) {
  return {
    choose(message, choice) {
      const isRow = message.content?.type === 'list'
      const draft =
        message.type === 'template'
          ? { type: 'button', content: { text: choice.title } }
          : { type: 'interactive', content: { [isRow ? 'list_reply' : 'button_reply']: choice } }
      phone.post(
        'choose',
        { messageId: message.id, choice: choice.id ?? choice.title, replyTo: message.id },
        draft,
      )
    },
    openList: (message) => listSheet(screen, message.content, (row) => phone.choose(message, row)),
    openCart: (ids) =>
      cartSheet(screen, ids, (items) =>
        phone.post(
          'cart',
          { items },
          {
            type: 'order',
            content: {
              product_items: items.map((one) => ({
                product_retailer_id: one.retailerId,
                quantity: one.quantity,
                item_price: Number(one.price),
                currency: one.currency,
              })),
            },
          },
        ),
      ),
    sendPlace(replyTo) {
      const place = placeOf(phone.shopper)
      phone.post(
        'location',
        { ...place, ...(replyTo ? { replyTo } : {}) },
        { type: 'location', content: place },
      )
    },
    sendFlow: (replyTo) =>
      phone.post(
        'flow',
        { replyTo, response: { answer: 'ok' } },
        { type: 'interactive', content: { nfm_reply: { body: 'OK' } } },
      ),
    menuButton: (message, bubble) =>
      el(
        'button',
        {
          class: 'more',
          type: 'button',
          'aria-label': say('options'),
          onclick: () => bubbleMenu(phone, message, bubble),
        },
        icon('down'),
      ),
  }
}
