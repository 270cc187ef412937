import { z } from 'zod'

/** Whom the owner wants to hear of: everybody whom a human should answer, only who complains, or nobody. */
const handovers = z.enum(['all', 'urgent', 'none'])

const webhookUrl = z
  .string()
  .max(2000)
  .refine(isWebAddress, 'Should be an http or https address without a user or password in it.')

/** As it is stored. Secrets are sealed, as base64; the one before still signs until its time is over. */
const webhook = z.object({
  url: z.string(),
  secret: z.string(),
  previous: z.object({ secret: z.string(), until: z.iso.datetime() }).nullable(),
  /** Why nothing is sent to it any more; null: it is in use. */
  disabled: z.string().nullable(),
})

const stored = z.object({
  handovers,
  ownerPhone: z.string().nullable(),
  template: z.string().nullable(),
  webhook: webhook.nullable(),
})

export type StoredNotifications = z.infer<typeof stored>
export type StoredWebhook = z.infer<typeof webhook>

/** What `PUT /api/notifications` takes. */
export const notificationsInput = z
  .strictObject({
    handovers: handovers.describe('Handovers that the owner is told of.'),
    ownerPhone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/u, 'Should be a phone with its country code, such as "+306900000000".')
      .nullish()
      .describe("The owner's WhatsApp; null: none."),
    template: z
      .string()
      .regex(
        /^[a-z0-9_]{1,512}$/u,
        'Should be the name of a template: small letters, digits and underscores.',
      )
      .nullish()
      .describe(
        'Approved utility template for when the owner last wrote more than 24 hours ago; its values: who, what about, link.',
      ),
    webhook: z
      .strictObject({
        url: webhookUrl.describe('Is posted to, signed as Standard Webhooks are.'),
        rotateSecret: z
          .boolean()
          .optional()
          .describe('Makes a new secret; for a day both sign. The new one is shown once.'),
      })
      .nullish(),
  })
  .meta({ id: 'NotificationSettings' })

/** A shop that never set any. */
export const noNotifications: StoredNotifications = {
  handovers: 'urgent',
  ownerPhone: null,
  template: null,
  webhook: null,
}

/** What is stored, or as if nothing were where it no longer passes its check. */
export function parseNotifications(value: unknown): StoredNotifications {
  const parsed = stored.safeParse(value)
  return parsed.success ? parsed.data : noNotifications
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return /^https?:$/u.test(protocol) && username === '' && password === ''
}
