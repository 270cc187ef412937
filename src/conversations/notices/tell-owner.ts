import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import { resolvePeople } from '../../events/people.ts'
import type { Wake } from '../../events/wake.ts'
import type { NewId } from '../../ids.ts'
import { enqueueIn } from '../../outbox/enqueue.ts'
import { raiseAlert, resolveAlert } from '../../shop/alerts.ts'
import type { ShopCache, ShopState } from '../../shop/cache.ts'
import { linkTo, type Notice, readTold } from './notice.ts'
import { ownerWords } from './owner-words.ts'

export type OwnerDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  wake: Wake
  shop: ShopCache
  publicUrl: string
  defaultChannel: () => string | null
}

const atOnce = 20

type Thread = { id: string; contactId: string; channelId: string; isOpen: boolean }

/**
 * Makes messages to the owner's WhatsApp of the notices that wait for it, each in the transaction that settles its
 * notice. Where nothing can reach the owner now (they last wrote more than 24 hours ago, and there is no template for
 * that) the notice is given up, and an alert says so once. Gives how many were looked at.
 */
export async function tellOwner(deps: OwnerDeps): Promise<number> {
  const woken = new Set<string>()
  // Before the transaction: it must not ask for a second connection.
  const shop = await deps.shop.current()
  const count = await deps.sql.begin(async (tx) => {
    const rows = await tx<{ id: string; payload: Notice }[]>`
      select id, payload from notices where status = 'waiting' and kind = 'whatsapp' and not_before <= ${deps.clock.now()}
      order by not_before limit ${atOnce} for update skip locked`
    if (rows.length === 0) return 0
    const thread = await threadWithOwner(tx, deps, shop)
    const reason = await hindrance(tx, shop, thread)
    for (const { id, payload } of rows) {
      if (thread && reason === null)
        await enqueueIn(tx, [await messageOf(tx, deps, shop, thread, id, payload)])
      const status = reason === null ? 'sent' : 'failed'
      await tx`
        update notices set status = ${status}, reason = ${reason}, attempts = attempts + 1,
          sent_at = ${reason === null ? deps.clock.now() : null}
        where id = ${id}`
    }
    if (reason === null) await resolveAlert({ sql: tx }, 'owner_unreachable', '')
    else if (reason !== 'no_phone')
      await raiseAlert({ ...deps, sql: tx }, 'owner_unreachable', '', { reason })
    if (thread && reason === null) woken.add(thread.channelId)
    return rows.length
  })
  if (woken.size > 0) deps.wake.outbox([...woken])
  return count
}

/** The owner's conversation in which most may be said: the one whose window is open longest, else a new one. */
async function threadWithOwner(tx: Queries, deps: OwnerDeps, shop: ShopState): Promise<Thread | null> {
  const { ownerPhone } = shop.notifications
  if (ownerPhone === null) return null
  const owner = { identities: [{ kind: 'phone' as const, value: ownerPhone }] }
  const { contactIds } = await resolvePeople(tx, deps.newId, [owner])
  const contactId = contactIds[0]!
  const [found] = await tx<{ id: string; channelId: string; windowUntil: Date | null }[]>`
    select c.id, c.channel_id as "channelId", c.window_until as "windowUntil"
    from conversations c join channels ch on ch.id = c.channel_id and ch.status <> 'removed'
    where c.contact_id = ${contactId} order by c.window_until desc nulls last limit 1`
  if (found) {
    const isOpen = found.windowUntil !== null && found.windowUntil > deps.clock.now()
    return { id: found.id, contactId, channelId: found.channelId, isOpen }
  }
  const channelId = deps.defaultChannel()
  if (channelId === null) return null
  const [made] = await tx<[{ id: string }]>`
    insert into conversations (id, contact_id, channel_id) values (${deps.newId()}, ${contactId}, ${channelId})
    on conflict (contact_id, channel_id) do update set updated_at = clock_timestamp() returning id`
  return { id: made.id, contactId, channelId, isOpen: false }
}

/** Why nothing would reach the owner now; null: something would. */
async function hindrance(tx: Queries, shop: ShopState, thread: Thread | null): Promise<string | null> {
  if (shop.notifications.ownerPhone === null) return 'no_phone'
  if (!thread) return 'no_number'
  if (thread.isOpen) return null
  const { template } = shop.notifications
  if (template === null) return 'window_closed'
  const [approved] = await tx`
    select 1 from templates t join channels ch on ch.account = t.account
    where ch.id = ${thread.channelId} and t.name = ${template} and t.status = 'APPROVED' and t.category = 'utility' limit 1`
  return approved ? null : 'template_not_approved'
}

async function messageOf(
  tx: Queries,
  { newId, clock, publicUrl }: OwnerDeps,
  { settings, notifications }: ShopState,
  thread: Thread,
  noticeId: string,
  notice: Notice,
): Promise<Parameters<typeof enqueueIn>[1][number]> {
  const language = settings.locale.split('-')[0]!
  const link = linkTo(publicUrl, notice)
  const now = clock.now()
  const words = { language, timeZone: settings.timeZone, link, now }
  const { who, about, text } = ownerWords(notice, await readTold(tx, notice), words)
  const oneLine = (value: string) => [...value.replace(/\s+/gu, ' ').trim()].slice(0, 300).join('') || '–'
  return {
    id: newId(),
    conversationId: thread.id,
    contactId: thread.contactId,
    channelId: thread.channelId,
    direction: 'out',
    businessKey: `notice:${noticeId}`,
    author: 'bot',
    content: { type: 'text', text },
    body: text,
    status: 'pending',
    purpose: 'notice',
    ...(notifications.template && {
      standIn: {
        ...{
          type: 'template' as const,
          name: notifications.template,
          language,
          category: 'utility' as const,
        },
        body: [who, about, link].map(oneLine),
      },
    }),
    occurredAt: now,
    sample: false,
  }
}
