import { messagesOf } from '../lines.ts'
import type { Message, Said } from '../shape.ts'
import { account } from './account.ts'
import { afterSale } from './after-sale.ts'
import { choosing } from './choosing.ts'
import { cosmetics } from './cosmetics.ts'
import { delivery } from './delivery.ts'
import { orders } from './orders.ts'
import { payment } from './payment.ts'
import { shop } from './shop.ts'
import { unansweredEl } from './unanswered-el.ts'
import { unansweredEn } from './unanswered-en.ts'
import { unansweredHu } from './unanswered-hu.ts'

/** By the id of the entry that answers them. */
const answered: Record<string, Said> = {
  ...delivery,
  ...orders,
  ...afterSale,
  ...payment,
  ...choosing,
  ...cosmetics,
  ...shop,
  ...account,
}

export const messages: Message[] = [
  ...Object.entries(answered).flatMap(([entry, said]) => messagesOf(entry, said)),
  ...messagesOf(null, { ...unansweredEl, hu: unansweredHu, en: unansweredEn }),
]
