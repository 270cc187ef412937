import { z } from 'zod'
import { removeSamples } from '../checklist/remove-samples.ts'
import { sendTestMessage } from '../checklist/send-test.ts'
import { readChecklist } from '../checklist/steps.ts'
import { whyNoPhone } from '../contacts/phone.ts'
import { lookAtNumber } from '../doctor/number.ts'
import { lookAtWebhook } from '../doctor/webhook.ts'
import { saveChecks } from '../shop/number-checks.ts'
import { checklist, findings } from './checklist-shapes.ts'
import type { ApiDeps } from './deps.ts'
import type { Api } from './instance.ts'
import { invalidProblem, notFoundProblem, Problem } from './problem.ts'
import { idParams } from './shapes.ts'
import { sayTo } from './words/index.ts'

const tags = ['First minutes']
const testBody = z.strictObject({ to: z.string().trim().min(1).max(40) })

/** What a new shop does first, and the checks of `npm run doctor` for one number. */
export function checklistRoutes(app: Api, deps: ApiDeps): void {
  app.get(
    '/checklist',
    { schema: { tags, summary: 'How far the shop has come', response: { 200: checklist } } },
    async () => ({
      ...(await readChecklist(deps)),
      phone: deps.numbers.all().some(({ virtual }) => virtual),
      webhookUrl: `${deps.publicUrl}/webhooks/whatsapp`,
    }),
  )
  app.post(
    '/channels/:id/check',
    {
      schema: {
        tags,
        summary: 'Ask its provider about each credential, and send the webhook on a round trip',
        params: idParams,
        response: { 200: findings },
      },
    },
    async ({ params, raw }) => {
      // It may have been added a moment ago.
      await deps.numbers.refresh()
      const number = deps.numbers.byId(params.id)
      const channel = number && deps.channels[number.kind]
      if (!channel) throw notFoundProblem('number that can be checked')
      const { line, virtual, kind } = number
      const door = { appSecret: line.secrets[0] ?? '', verifyToken: deps.numbers.verifyTokens()[0] ?? '' }
      const [ofNumber, ofWebhook] = await Promise.all([
        lookAtNumber(channel, line),
        kind === 'linked-device' ? [] : lookAtWebhook(deps.publicUrl, door, !virtual),
      ])
      const say = sayTo({ raw })
      const all = [...ofNumber, ...ofWebhook]
      const failed = all.filter(({ state }) => state === 'failed').map(({ name }) => name)
      await saveChecks(deps, params.id, failed)
      const items = all.map(({ detail, cure, ...one }) => ({
        ...one,
        detail: say(detail),
        ...(cure && { cure: say(cure) }),
      }))
      return { items }
    },
  )
  app.post(
    '/checklist/test',
    {
      schema: {
        tags,
        summary: 'Send a word to a phone that wrote to the shop within 24 hours',
        body: testBody,
        response: { 202: z.object({ messageId: z.string() }) },
      },
    },
    async ({ body, person }, reply) => {
      const { settings } = await deps.shop.current()
      const { country, locale } = settings
      const sent = await sendTestMessage(deps, { to: body.to, country, locale: person?.locale ?? locale })
      if (sent.ok) return reply.code(202).send({ messageId: sent.messageId })
      if (sent.reason === 'no_phone') throw invalidProblem([{ path: 'to', message: whyNoPhone(body.to) }])
      throw new Problem(
        409,
        'Write any word to the shop from this phone first: WhatsApp lets free words through for 24 hours after it.',
      )
    },
  )
  app.delete(
    '/sample-data',
    {
      schema: {
        tags,
        summary: 'Remove the sample shoppers, products, orders and carts',
        response: { 200: z.object({ removed: z.int().describe('Shoppers.') }) },
      },
    },
    async () => ({ removed: await removeSamples(deps) }),
  )
}
