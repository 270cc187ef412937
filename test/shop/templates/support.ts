// A shop whose number speaks to a virtual WhatsApp of its own, which tells it what becomes of its templates.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { createChannels } from '../../../src/channels/registry.ts'
import { openSealer } from '../../../src/db/secrets.ts'
import { appendNow } from '../../../src/events/append.ts'
import { newId } from '../../../src/ids.ts'
import { handleAccountEvents } from '../../../src/shop/account-events.ts'
import { createShopCache } from '../../../src/shop/cache.ts'
import { ensureFirstNumber } from '../../../src/shop/first-number.ts'
import { createNumbersCache } from '../../../src/shop/numbers-cache.ts'
import { defaultSettings } from '../../../src/shop/settings.ts'
import { createDraft } from '../../../src/shop/templates/drafts.ts'
import { getTemplate, type Template } from '../../../src/shop/templates/rows.ts'
import type { TemplateSeed, VirtualWhatsAppOptions } from '../../../src/virtual-whatsapp/options.ts'
import { createVirtualWhatsApp } from '../../../src/virtual-whatsapp/virtual-whatsapp.ts'
import { toBatch } from '../../../src/webhooks/facts.ts'
import { quietLog } from '../../support/log.ts'
import { testDatabase } from '../../support/postgres.ts'

export const account = '720000000000001'
const number = '710000000000001'
const token = 'a-token-of-the-test'

const shop = {
  name: 'Πηλός & Ελιά',
  timeZone: 'Europe/Athens',
  country: 'GR',
  locale: 'el',
  currency: 'EUR',
}

/** With a clock that stands still until it is moved. Takes itself down with the test. */
export async function templateShop(t: TestContext, options: Partial<VirtualWhatsAppOptions> = {}) {
  const { sql } = await testDatabase(t)
  const clock = { ms: Date.parse('2026-11-21T10:00:00Z'), now: () => new Date(clock.ms) }
  const channels = createChannels({ clock, timeoutMs: 5_000 })
  const channel = channels['cloud-api']
  const hooks: unknown[] = []
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      hooks.push(JSON.parse(Buffer.concat(chunks).toString()))
      response.end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const vw = createVirtualWhatsApp({
    numbers: [
      {
        phoneNumberId: number,
        displayPhoneNumber: '+30 210 555 0000',
        businessAccountId: account,
        accessToken: token,
        appSecret: 'a secret of the test',
      },
    ],
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
    clock,
    seed: 7,
    webhookBackoffMs: 1,
    shoppers: [],
    ...options,
  })
  const url = await vw.listen()
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-templates-'))
  const sealer = await openSealer(folder)
  await ensureFirstNumber(
    { sql, sealer, newId },
    { whatsapp: undefined, messagesPerSecond: 80, shop },
    {
      baseUrl: `${url}/v25.0`,
      number,
      account,
      token,
      appSecret: 'a secret of the test',
      verifyToken: 'a word',
      displayPhone: '+30 210 555 0000',
    },
  )
  const numbers = createNumbersCache({ sql, sealer, log: quietLog, environment: undefined })
  await numbers.refresh()
  t.after(async () => {
    await vw.close()
    await channel.close()
    receiver.closeAllConnections()
    receiver.close()
    await rm(folder, { recursive: true, force: true })
  })
  const deps = {
    sql,
    clock,
    newId,
    log: quietLog,
    channels,
    numbers,
    shop: createShopCache({ sql, defaults: defaultSettings(shop) }),
  }
  /** The other side's switches; see control.ts of virtual WhatsApp. */
  const control = async (method: string, path: string, body: object = {}) => {
    const answer = await fetch(`${url}/_control/${path}`, {
      method,
      ...(method !== 'GET' && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return (await answer.json()) as Record<string, unknown>
  }
  return {
    sql,
    deps,
    vw,
    channel,
    clock,
    control,
    line: numbers.all()[0]!.line,
    /** What was told so far and not heard yet, as events of the database; then they are applied. */
    async hear(order: (bodies: unknown[]) => unknown[] = (bodies) => bodies): Promise<void> {
      await vw.settled()
      for (const body of order(hooks.splice(0)))
        await appendNow(
          sql,
          newId,
          toBatch(channel.parse(body), Buffer.from('{}'), { channelIdOf: () => undefined }).events,
        )
      await handleAccountEvents(deps)
    },
    /** Time goes by for both sides. */
    pass(ms: number): void {
      clock.ms += ms
      vw.timePassed()
    },
    async draft(more: object = {}): Promise<Template> {
      const made = await createDraft(deps, { ...utility, ...more })
      if (!made.ok) throw new Error(JSON.stringify(made))
      return made.value
    },
    read: async (id: string) => (await getTemplate(deps, id))!,
    async stored(): Promise<Record<string, string>> {
      const rows = await sql<{ name: string; language: string; status: string }[]>`
        select name, language, status from templates order by name, language`
      return Object.fromEntries(rows.map((row) => [`${row.name}/${row.language}`, row.status]))
    },
    async alerts(): Promise<string[]> {
      const rows = await sql<{ kind: string; subject: string }[]>`
        select kind, subject from alerts where resolved_at is null order by kind, subject`
      return rows.map(({ kind, subject }) => `${kind} ${subject}`)
    },
  }
}

export type TemplateShop = Awaited<ReturnType<typeof templateShop>>

export const body = {
  type: 'BODY',
  text: 'Η παραγγελία {{1}} είναι στον δρόμο.',
  example: { body_text: [['1042']] },
}

export const utility = {
  name: 'parcel',
  language: 'el',
  category: 'utility',
  components: [body],
}

export const stop = { type: 'QUICK_REPLY', text: 'Διακοπή' }

/** One that is there already, made elsewhere. */
export const seed = (name: string, more: Partial<TemplateSeed> = {}): TemplateSeed => ({
  name,
  language: 'el',
  category: 'UTILITY',
  components: [{ ...body }],
  ...more,
})
