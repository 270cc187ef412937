import { z } from 'zod'
import { type Way, waysFor, writeNotices } from '../conversations/notices/notice.ts'
import { claimNotices, sendNotice } from '../conversations/notices/send-webhooks.ts'
import { notificationsInput } from '../shop/notifications/settings.ts'
import { changeNotifications, readNotifications, showNotifications } from '../shop/notifications/stored.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { settled } from './problem.ts'

const tags = ['Shop content']

const notifications = z
  .object({
    handovers: z.enum(['all', 'urgent', 'none']),
    ownerPhone: z.string().nullable(),
    template: z.string().nullable(),
    webhook: z
      .object({
        url: z.string(),
        disabled: z.string().nullable().describe('Why nothing is sent to it any more; null: it is in use.'),
        secret: z.string().optional().describe('Shown once, in the answer that made it. Keep it.'),
      })
      .nullable(),
  })
  .meta({ id: 'Notifications' })

const tested = z
  .object({
    webhook: z
      .object({ outcome: z.enum(['sent', 'failed', 'gone']), reason: z.string().nullable() })
      .nullable()
      .describe('null: there is none in use.'),
    whatsapp: z
      .literal('waiting')
      .nullable()
      .describe("On its way to the owner's phone; null: there is none."),
  })
  .meta({ id: 'NotificationsTested' })

export function notificationRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/notifications',
    {
      schema: { tags, summary: 'How the owner is told of handovers', response: { 200: notifications } },
    },
    async () => showNotifications(await readNotifications(deps.sql)),
  )
  app.put(
    '/notifications',
    {
      schema: {
        tags,
        summary: 'Replace how the owner is told of handovers',
        body: notificationsInput,
        response: { 200: notifications },
      },
    },
    async ({ body }) => settled(await changeNotifications(deps, body), 'setting'),
  )
  app.post(
    '/notifications/test',
    {
      schema: {
        tags,
        summary: 'Tell the owner something now, on every way that is set',
        response: { 200: tested },
      },
    },
    async () => {
      const ways = await writeTest(deps)
      const hook = ways.find(({ kind }) => kind === 'webhook')
      const [claimed] = hook ? await claimNotices(deps, hook.id) : []
      return {
        webhook: claimed ? await sendNotice(deps, claimed) : null,
        whatsapp: ways.some(({ kind }) => kind === 'whatsapp') ? ('waiting' as const) : null,
      }
    },
  )
}

async function writeTest({ sql, clock, newId }: ApiDeps): Promise<{ id: string; kind: Way }[]> {
  const notice = {
    ...{ type: 'test' as const, occasion: `test:${newId()}`, conversationId: null },
    ...{ reason: 'test', urgent: false, dueAt: null, at: clock.now().toISOString() },
  }
  return sql.begin(async (tx) =>
    writeNotices(tx, newId, [{ notice, ways: waysFor(notice, await readNotifications(tx)) }]),
  )
}
