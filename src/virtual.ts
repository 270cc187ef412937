import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { products } from './commerce/sample/data.ts'
import type { Config } from './config.ts'
import type { VirtualNumber } from './shop/first-number.ts'
import { library } from './shop/templates/library/index.ts'
import { createVirtualWhatsApp, type VirtualWhatsApp } from './virtual-whatsapp/virtual-whatsapp.ts'

export type Virtual = { whatsapp: VirtualWhatsApp; number: VirtualNumber }

/** Starts virtual WhatsApp on a free loopback port. Its secrets are made anew at every start: nobody else needs them. */
export async function startVirtual(config: Config, clock: Clock, port: number): Promise<Virtual> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const secret = () => randomBytes(24).toString('base64url')
  const number = {
    number: '100000000000001',
    account: '200000000000001',
    token: secret(),
    appSecret: secret(),
    verifyToken: secret(),
    displayPhone: '+30 210 555 0100',
  }
  const whatsapp = createVirtualWhatsApp({
    numbers: [
      {
        phoneNumberId: number.number,
        displayPhoneNumber: number.displayPhone,
        businessAccountId: number.account,
        accessToken: number.token,
        appSecret: number.appSecret,
        verifiedName: config.shop.name,
        messagesPerSecond: config.messagesPerSecond,
      },
    ],
    // It posts to the server's own door like Meta does, signed and over HTTP.
    webhookUrl: `http://${loopback(config.host)}:${port}/webhooks/whatsapp`,
    clock,
    storeFile: join(config.dataDir, 'virtual-whatsapp.json'),
    shopName: config.shop.name,
    templates: config.sampleData === 'auto' ? approvedTemplates() : [],
    catalog: products.map(({ sku, name, price }) => ({
      retailerId: sku,
      name: name[config.shop.locale.split('-')[0]!] ?? name.en!,
      price,
      currency: config.shop.currency,
    })),
  })
  const url = await whatsapp.listen({ port: 0 })
  return { whatsapp, number: { ...number, baseUrl: `${url}/v25.0` } }
}

/** The ready drafts as if they had been through their review, so that a first campaign has something to send. */
function approvedTemplates() {
  return library().flatMap(({ languages }) =>
    Object.values(languages).map(({ name, language, category, components }) => ({
      ...{ name, language, components },
      category: category === 'utility' ? ('UTILITY' as const) : ('MARKETING' as const),
    })),
  )
}

/** An address of this machine at which a server that listens on `host` can be reached. */
function loopback(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
