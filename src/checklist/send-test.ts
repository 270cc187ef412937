import type { Clock } from '../clock.ts'
import { readPhone } from '../contacts/phone.ts'
import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import { testWords } from './test-words.ts'

type Deps = { sql: Sql; clock: Clock; newId: NewId; wake: Wake }

export type TestSent = { ok: true; messageId: string } | { ok: false; reason: 'no_phone' | 'not_written' }

type Row = { id: string; contactId: string; channelId: string; sample: boolean }

/**
 * Sends a word to whoever tries the shop out, by the number that they wrote to. `not_written`: within the last 24
 * hours they have not, and WhatsApp then lets nothing through but templates. `country`: of numbers without a code.
 */
export async function sendTestMessage(
  deps: Deps,
  { to, country, locale }: { to: string; country: string; locale: string },
): Promise<TestSent> {
  const phone = readPhone(to, country)
  if (!phone) return { ok: false, reason: 'no_phone' }
  const now = deps.clock.now()
  const messageId = deps.newId()
  const conversation = await deps.sql.begin(async (tx) => {
    const [row] = await tx<Row[]>`
      select c.id, c.contact_id as "contactId", c.channel_id as "channelId", p.sample
      from contact_identities i join conversations c on c.contact_id = i.contact_id
        join contacts p on p.id = c.contact_id
      where i.kind = 'phone' and i.value = ${phone.e164} and c.window_until > ${now}
      order by c.window_until desc limit 1 for update of c`
    if (!row) return undefined
    const text = testWords[locale.split('-')[0]!] ?? testWords.en!
    await enqueueIn(tx, [
      {
        id: messageId,
        conversationId: row.id,
        contactId: row.contactId,
        channelId: row.channelId,
        direction: 'out',
        businessKey: `test:${messageId}`,
        author: 'bot',
        content: { type: 'text', text },
        body: text,
        status: 'pending',
        purpose: 'test',
        occurredAt: now,
        sample: row.sample,
      },
    ])
    return row
  })
  if (!conversation) return { ok: false, reason: 'not_written' }
  deps.wake.outbox([conversation.channelId])
  return { ok: true, messageId }
}
