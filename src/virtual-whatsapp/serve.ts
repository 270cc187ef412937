import { parseArgs } from 'node:util'
import { createVirtualWhatsApp } from './virtual-whatsapp.ts'

/**
 * A virtual WhatsApp as a process of its own, so that it lives on while the server under test is killed:
 * `node run.mjs src/virtual-whatsapp/serve.ts --port 0 --webhook http://127.0.0.1:3000/webhooks/whatsapp
 * --number ID --account ID --token T --secret S [--rate 80] [--tier -1] [--auto delivered] [--store FILE] [--seed 1]`.
 * Prints one line `{"url": …}` once it listens.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    webhook: { type: 'string', default: 'http://127.0.0.1:3000/webhooks/whatsapp' },
    number: { type: 'string', default: '100000000000001' },
    display: { type: 'string', default: '+30 210 000 0000' },
    account: { type: 'string', default: '200000000000001' },
    token: { type: 'string', default: 'virtual-token' },
    secret: { type: 'string', default: 'virtual-secret' },
    rate: { type: 'string', default: '80' },
    tier: { type: 'string', default: '-1' },
    auto: { type: 'string' },
    store: { type: 'string' },
    seed: { type: 'string' },
    connections: { type: 'string', default: '1' },
    'no-pair-rate': { type: 'boolean', default: false },
    'no-marketing-cap': { type: 'boolean', default: false },
  },
})

const auto = (['none', 'sent', 'delivered', 'read'] as const).find((one) => one === values.auto)
const virtual = createVirtualWhatsApp({
  numbers: [
    {
      phoneNumberId: values.number,
      displayPhoneNumber: values.display,
      businessAccountId: values.account,
      accessToken: values.token,
      appSecret: values.secret,
      messagesPerSecond: Number(values.rate),
      tier: Number(values.tier),
    },
  ],
  webhookUrl: values.webhook,
  webhookConnections: Number(values.connections),
  ...(auto ? { autoStatus: auto } : {}),
  ...(values.store ? { storeFile: values.store } : {}),
  ...(values.seed ? { seed: Number(values.seed) } : {}),
  ...(values['no-pair-rate'] ? { pairRate: null } : {}),
  ...(values['no-marketing-cap'] ? { marketingCap: null } : {}),
})

console.log(JSON.stringify({ url: await virtual.listen({ port: Number(values.port) }) }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void virtual.close().then(() => process.exit(0)))
}
