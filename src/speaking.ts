import type { Channel } from './channels/channel.ts'
import type { Numbers } from './outbox/numbers.ts'
import type { ShopCache } from './shop/cache.ts'
import type { NumbersCache } from './shop/numbers-cache.ts'

/** What the outbox asks of the shop: neither room knows the other. */
export function speaking(numbers: NumbersCache, channels: Record<string, Channel>, shop: ShopCache): Numbers {
  return {
    of(channelId) {
      const number = numbers.byId(channelId)
      const channel = number && channels[number.kind]
      return number && channel && { line: number.line, channel, messagesPerSecond: number.messagesPerSecond }
    },
    async rules() {
      return (shop.peek() ?? (await shop.current())).settings
    },
  }
}
