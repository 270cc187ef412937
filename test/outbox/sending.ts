import type { TestContext } from 'node:test'
import type { Channel, Outgoing, SendResult } from '../../src/channels/channel.ts'
import { createSender, type SenderDeps } from '../../src/outbox/sender.ts'
import { rules, testShop } from './shop.ts'

type Answer = (nth: number, onLeave: () => boolean) => SendResult | Promise<SendResult>

/** A sender whose channel answers what the test says, and what it was asked to send. */
export async function testSender(
  t: TestContext,
  people: number,
  answer: Answer,
  messagesPerSecond = 1000,
  over: Partial<SenderDeps> = {},
) {
  const shop = await testShop(t, people)
  const asked: string[] = []
  const replied: (string | undefined)[] = []
  const alerts: string[] = []
  const channel = {
    async send(_line: unknown, { id, replyTo, onLeave }: Outgoing) {
      asked.push(id)
      replied.push(replyTo)
      return answer(asked.length - 1, onLeave!)
    },
  } as unknown as Channel
  const number = { line: {} as never, channel, messagesPerSecond }
  const sender = createSender({
    ...shop.deps,
    numbers: { of: () => number, rules: async () => rules },
    alert: async (kind) => void alerts.push(kind),
    instance: () => 1,
    whoLeft: async () => new Set(),
    ...over,
  })
  t.after(() => sender.close())
  return { ...shop, sender, asked, replied, alerts, number }
}

export const accepted = (nth: number): SendResult => ({
  outcome: 'accepted',
  providerId: `wamid.${nth}`,
  identities: [],
})
