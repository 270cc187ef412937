import { randomBytes } from 'node:crypto'
import type { Queries } from '../../db/client.ts'
import type { NewMessage } from '../../outbox/message.ts'
import { buttonsOf, type Component, cardsOf } from '../../shop/templates/components.ts'
import { webAddress } from './address.ts'

type Template = NonNullable<NewMessage['standIn']>
/** The message itself, or a card of its carousel. */
type Face = Pick<Template, 'buttons'>
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
    const tracked = <T extends Face>(face: T, card: number | null): T => {
      if (!face.buttons) return face
      const buttons = face.buttons.map((button) => {
        const url = button.kind === 'url' ? webAddress(button.value) : null
        if (url === null || !places.has(placeOf(content, card, button.index))) return button
        const token = randomBytes(16).toString('base64url')
        links.push({ token, contactId, messageId, url })
        return { ...button, value: token }
      })
      return { ...face, buttons }
    }
    const cards = content.cards?.map(tracked)
    return { ...message, content: { ...tracked(content, null), ...(cards && { cards }) } }
  })
  await write(tx, campaignId, links)
  return written
}

const hasAddress = (content: NewMessage['content']): content is Template =>
  content.type === 'template' &&
  [content as Face, ...(content.cards ?? [])].some(({ buttons = [] }) =>
    buttons.some(({ kind, value }) => kind === 'url' && webAddress(value) !== null),
  )

const placeOf = (of: { name: string; language: string }, card: number | null, index: number) =>
  `${of.name} ${of.language} ${card} ${index}`

/** The buttons of these templates that lead to us. */
async function trackedPlaces(tx: Queries, channelId: string, names: string[]): Promise<Set<string>> {
  const rows = await tx<{ name: string; language: string; components: Component[] }[]>`
    select t.name, t.language, t.components from templates t join channels ch on ch.account = t.account
    where ch.id = ${channelId} and t.name = any(${names})`
  const ours = (row: (typeof rows)[number], face: Component[], card: number | null) =>
    buttonsOf(face).flatMap(({ url, index }) => (leadsToUs(url) ? [placeOf(row, card, index)] : []))
  return new Set(
    rows.flatMap((row) => [
      ...ours(row, row.components, null),
      ...cardsOf(row.components).flatMap((card, i) => ours(row, card, i)),
    ]),
  )
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
