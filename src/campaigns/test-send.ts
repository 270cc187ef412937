import { readPhone, whyNoPhone } from '../contacts/phone.ts'
import type { Queries } from '../db/client.ts'
import { resolvePeople } from '../events/people.ts'
import type { Wake } from '../events/wake.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import type { NewMessage } from '../outbox/message.ts'
import { type Changed, invalid, notFound } from '../shop/refusal.ts'
import { needsOf } from './assess.ts'
import { type Campaign, type CampaignDeps, getCampaign, namesOf } from './campaign.ts'
import type { Variable } from './campaign-shape.ts'
import { trackLinks } from './links/track.ts'
import { compose } from './message.ts'
import { inWords } from './reasons.ts'
import { fieldOf, readRecipients } from './recipients.ts'
import { feedsOf, pick, problemsOf, readTranslations } from './templates.ts'

export type TestDeps = CampaignDeps & { wake: Wake }

/**
 * Sends the campaign's message to a phone of the shop's own people: with a key of its own, counted nowhere, and
 * under no rule but that the provider takes it and that nobody who said no gets it. A variable with neither value nor fallback stands as its name in brackets.
 * @param locale of whoever tests: what a phone is spoken to in whose language nobody knows
 */
export async function sendTest(
  deps: TestDeps,
  id: string,
  { to, variant = 0, locale }: { to: string; variant?: number; locale?: string | null | undefined },
): Promise<Changed<{ messageId: string; text: string }>> {
  const campaign = await getCampaign(deps, id)
  if (!campaign) return notFound
  const { settings } = await deps.shop.current()
  const phone = readPhone(to, settings.country)
  if (!phone) return invalid([{ path: 'to', message: whyNoPhone(to) }])
  const use = variantOf(campaign, variant)
  if (!use) return invalid([{ path: 'variant', message: noVariant(campaign) }])
  const known = await readTranslations(deps.sql, campaign.channelId, namesOf(campaign))
  const translations = known.get(use.name)!
  const problems = problemsOf(use, translations, 'template')
  if (problems.length > 0) return invalid(problems)
  const now = deps.clock.now()
  const identity = { kind: 'phone' as const, value: phone.e164 }
  const sent = await deps.sql.begin(async (tx) => {
    const { contactIds } = await resolvePeople(tx, deps.newId, [{ identities: [identity] }])
    const contactId = contactIds[0]!
    if (await saidNo(tx, contactId)) return 'said no'
    const page = { after: null, limit: 1, ...needsOf(campaign, known) }
    const [recipient] = await readRecipients(tx, tx`c.id = ${contactId}`, page)
    const language = recipient!.language ?? locale ?? null
    const translation = pick(translations, use.language, language, settings.locale)
    if (!translation) return 'no translation'
    const wording = { language: translation.language, shopName: settings.name, now, rules: settings }
    const composed = compose(translation, bracketed(feedsOf(translation, use)), (field) =>
      fieldOf(recipient!, field, wording),
    )
    if (!composed.ok) return composed.reason
    await tx`
      insert into conversations (id, contact_id, channel_id) values (${deps.newId()}, ${contactId}, ${campaign.channelId})
      on conflict (contact_id, channel_id) do nothing`
    const [conversation] = await tx<{ id: string }[]>`
      select id from conversations where contact_id = ${contactId} and channel_id = ${campaign.channelId}`
    const messageId = deps.newId()
    const messages: NewMessage[] = [
      {
        id: messageId,
        conversationId: conversation!.id,
        contactId,
        channelId: campaign.channelId,
        direction: 'out',
        businessKey: `test:${campaign.id}:${messageId}`,
        author: 'campaign',
        content: composed.reply,
        body: composed.reply.preview ?? '',
        status: 'pending',
        purpose: 'test',
        occurredAt: now,
        sample: recipient!.sample,
      },
    ]
    await enqueueIn(tx, await trackLinks(tx, campaign, messages))
    return { messageId, text: composed.reply.preview ?? '' }
  })
  if (sent === 'said no') return invalid([{ path: 'to', message: theySaidNo }])
  if (sent === 'no translation')
    return invalid([{ path: 'template.language', message: inWords('no_translation') }])
  if (sent === 'too_long') return invalid([{ path: 'template.variables', message: inWords(sent) }])
  if (sent === 'variable_empty')
    return invalid([{ path: 'template.variables', message: 'A variable has neither a value nor a text.' }])
  deps.wake.outbox([campaign.channelId])
  return { ok: true, value: sent }
}

const theySaidNo =
  'Whoever has this phone said no to marketing. Test with a phone of your own; if this is yours, write START from it first.'

/** A test is no way around a no, under whichever spelling of their phone they said it. */
async function saidNo(tx: Queries, contactId: string): Promise<boolean> {
  const [found] = await tx<{ no: boolean }[]>`
    select granted is false as no from consents where contact_id = ${contactId} and purpose = 'marketing'
    order by occurred_at desc, id desc limit 1`
  return found?.no === true
}

/** The first of a campaign without variants is its only message. */
const variantOf = ({ variants, template }: Campaign, n: number) =>
  (variants.length === 0 && n === 0 ? template : variants[n]?.template) ?? null

const noVariant = ({ variants }: Campaign) =>
  variants.length === 0
    ? 'This campaign has one message and no variants: leave this out, or say 0.'
    : `This campaign has no such variant: say 0 to ${variants.length - 1}, the first is 0.`

/** With its own name as the fallback of a field that has none. */
const bracketed = (variables: Record<string, Variable>): Record<string, Variable> =>
  Object.fromEntries(
    Object.entries(variables).map(([key, source]) => [
      key,
      'field' in source && !source.fallback ? { ...source, fallback: `[${source.field}]` } : source,
    ]),
  )
