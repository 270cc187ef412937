import { randomBytes } from 'node:crypto'
import type { Queries } from '../../db/client.ts'
import type { NewMessage } from '../../outbox/message.ts'
import { webAddress } from './address.ts'

type Template = NonNullable<NewMessage['standIn']>
type Tracked = { token: string; contactId: string; messageId: string; url: string }

/** What the address of a template's button ends with where its link is to be tracked: `PUBLIC_URL/l/{{1}}`. */
const ours = /\/l\/\{\{\s*\w+\s*\}\}$/
export const leadsToUs = (url: string): boolean => ours.test(url)

/**
 * Gives every recipient a link of their own, in the transaction that writes their messages: where a template's button
 * leads to `PUBLIC_URL/l/{{1}}` and its value is a whole web address, the address is kept and the value becomes a token.
 * A button of any other address keeps its value. Costs nothing where no value is an address.
 * @returns the messages as they are to be written
 */
export async function trackLinks(
  tx: Queries,
  { id: campaignId, channelId }: { id: string; channelId: string },
  messages: NewMessage[],
): Promise<NewMessage[]> {
  const templates = messages.flatMap(({ content }) => (hasAddress(content) ? [content] : []))
  if (templates.length === 0) return messages
  const places = await trackedPlaces(tx, channelId, [...new Set(templates.map((one) => one.name))])
  const links: Tracked[] = []
  const written = messages.map((message) => {
    const { content, contactId, id: messageId } = message
    if (!hasAddress(content)) return message
    const buttons = content.buttons?.map((button) => {
      const url = button.kind === 'url' ? webAddress(button.value) : null
      if (url === null || !places.has(placeOf(content, button.index))) return button
      const token = randomBytes(16).toString('base64url')
      links.push({ token, contactId, messageId, url })
      return { ...button, value: token }
    })
    return { ...message, content: { ...content, ...(buttons && { buttons }) } }
  })
  await write(tx, campaignId, links)
  return written
}

const hasAddress = (content: NewMessage['content']): content is Template =>
  content.type === 'template' &&
  (content.buttons ?? []).some(({ kind, value }) => kind === 'url' && webAddress(value) !== null)

const placeOf = ({ name, language }: { name: string; language: string }, index: number) =>
  `${name} ${language} ${index}`

/** The buttons of these templates that lead to us. */
async function trackedPlaces(tx: Queries, channelId: string, names: string[]): Promise<Set<string>> {
  const rows = await tx<{ name: string; language: string; index: number; url: string }[]>`
    select t.name, t.language, b.place::int - 1 as index, b.button ->> 'url' as url
    from templates t
    join channels ch on ch.account = t.account
    cross join lateral jsonb_array_elements(t.components) c
    cross join lateral jsonb_array_elements(case when jsonb_typeof(c -> 'buttons') = 'array' then c -> 'buttons' else '[]' end)
      with ordinality as b(button, place)
    where ch.id = ${channelId} and t.name = any(${names}) and b.button ->> 'url' is not null`
  return new Set(rows.filter(({ url }) => leadsToUs(url)).map((row) => placeOf(row, row.index)))
}

async function write(tx: Queries, campaignId: string, links: Tracked[]): Promise<void> {
  if (links.length === 0) return
  await tx`
    insert into tracked_links (token, campaign_id, contact_id, message_id, url)
    select token, ${campaignId}, contact_id, message_id, url
    from unnest(${links.map((one) => one.token)}::text[], ${links.map((one) => one.contactId)}::uuid[],
      ${links.map((one) => one.messageId)}::uuid[], ${links.map((one) => one.url)}::text[])
      as l(token, contact_id, message_id, url)`
}
