import type { LibraryKey, LibraryWords } from './entries.ts'

export const en: Record<LibraryKey, LibraryWords> = {
  order_paid: {
    title: 'The order is paid',
    body: 'Thank you, we have received the payment for your order {{1}}. We are getting it ready and will write again when it leaves.',
    samples: ['1042'],
  },
  order_shipped: {
    title: 'The order is on its way',
    body: 'Good news: order {{1}} is on its way with {{2}}.\n\nTo follow it: {{3}}\n\nIf you need anything, just reply to this message.',
    samples: ['1042', 'ACS', 'https://shop.example/track/1042'],
    fallbacks: { 2: 'the courier', 3: 'the link will follow' },
  },
  order_out_for_delivery: {
    title: 'The order arrives today',
    body: 'Your order {{1}} arrives today: {{2}} has it out for delivery. Please keep your phone near.',
    samples: ['1042', 'ACS'],
    fallbacks: { 2: 'the courier' },
  },
  order_ready_for_pickup: {
    title: 'The order can be picked up',
    body: 'Your order {{1}} is ready to be picked up.\n\nIt waits for you here: {{2}}\n\nPlease have the order number at hand.',
    samples: ['1042', 'BOX NOW locker, 12 Ermou Street'],
    fallbacks: { 2: 'at the point you chose' },
  },
  order_delivered: {
    title: 'The order was delivered',
    body: 'Your order {{1}} has been delivered. We hope you enjoy it! If something is not right, reply to this message and we will put it right.',
    samples: ['1042'],
  },
  order_cancelled: {
    title: 'The order was cancelled',
    body: 'Your order {{1}} has been cancelled. If you did not expect this, reply to this message and we will look into it.',
    samples: ['1042'],
  },
  order_refunded: {
    title: 'The money is on its way back',
    body: 'The money for your order {{1}} is on its way back to you. You will see it in your account in a few days.',
    samples: ['1042'],
  },
  cart_reminder: {
    title: 'A cart was left',
    body: 'Hello {{1}}! Your cart of {{2}} is still here, just as you left it. If you have a question before you order, reply to this message.',
    samples: ['Emma', '€49.90'],
    fallbacks: { 1: 'again' },
    link: 'To my cart',
  },
  win_back: {
    title: 'We have not seen each other for a while',
    body: 'Hello {{1}}! It has been a while since your last visit to {{2}}. There are new things we think you will like, and we would be glad to see you again.',
    samples: ['Emma', 'Clay & Olive'],
    replies: ['What is new?'],
    fallbacks: { 1: 'again' },
  },
  win_back_reasons: {
    title: 'Why did you not come back?',
    body: 'Hello {{1}}! It has been a while since your last visit to {{2}}, and we would like to do better. What kept you from coming back? One tap below is enough, and we read every answer.',
    samples: ['Maria', 'Clay & Olive'],
    replies: ['The price', 'The quality', 'The delivery', 'Found it elsewhere', 'Not now'],
    fallbacks: { 1: 'again' },
  },
  back_in_stock: {
    title: 'A product is there again',
    body: 'You asked us to write: {{1}} is back in stock. There are only a few, so it is best not to wait long.',
    samples: ['the blue bowl'],
    replies: ['I would like it'],
  },
  price_drop: {
    title: 'A product has become cheaper',
    body: 'You asked us to write: {{1}} now costs {{2}} instead of {{3}}. If you have a question before you order, reply to this message.',
    samples: ['the blue bowl', '€19.90', '€26.50'],
    replies: ['I would like it'],
  },
  opening_again: {
    title: 'Open again after a message out of hours',
    body: 'You wrote to us while we were closed, and now we are back. Reply to this message, and we will go on where we stopped.',
    samples: [],
  },
  birthday: {
    title: 'Birthday wishes',
    body: 'Happy birthday, {{1}}! All of us at {{2}} wish you a lovely day, and there is a small present for you with your next order.',
    samples: ['Emma', 'Clay & Olive'],
    replies: ['My present, please'],
    fallbacks: { 1: 'dear customer' },
  },
  review_request: {
    title: 'How was it?',
    body: 'Your order {{1}} has been with you for a few days. How was everything? One tap is enough, and it helps us to get better.',
    samples: ['1042'],
    replies: ['Very good', 'Not so good'],
  },
}
