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
      if (!number || !channel) return undefined
      // A device speaks from the process that holds it, and only while it is connected: until then its messages wait.
      if (channel.devices && !channel.devices.isReady(channelId)) return undefined
      const perMinute = number.messagesPerMinute
      const messagesPerSecond = perMinute === null ? number.messagesPerSecond : perMinute / 60
      return { line: number.line, channel, messagesPerSecond }
    },
    async rules() {
      return (shop.peek() ?? (await shop.current())).settings
    },
  }
}
