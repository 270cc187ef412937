import { afterHours } from './after-hours/index.ts'
import { cartRecovery } from './cart-recovery/index.ts'
import { faq } from './faq/index.ts'
import type { Flow } from './flow.ts'
import { human } from './human/index.ts'
import { orderStatus } from './order-status/index.ts'
import { productWatch } from './product-watch/index.ts'
import { quickReplies } from './quick-replies/index.ts'
import { whatsappCart } from './whatsapp-cart/index.ts'
import { winBack } from './win-back/index.ts'

/**
 * Every flow there is; a new one is a folder and a line here. Of equal bids the first wins, and a run's state
 * is only ever given back to the flow that made it: hence one type for all.
 */
export const flows: readonly Flow<{ at: string }>[] = [
  afterHours,
  human,
  cartRecovery,
  orderStatus,
  whatsappCart,
  productWatch,
  winBack,
  quickReplies,
  faq,
]
