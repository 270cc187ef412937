import type { Sql } from '../../src/db/client.ts'
import { account } from '../meta.ts'

/** What a shop of so many contacts has after two years and one campaign to all of them. */
type ReportShop = { campaignId: string; importId: string }

const campaignId = 'c0000000-0000-7000-8000-000000000001'
const importId = 'c0000000-0000-7000-8000-000000000002'
const channelId = 'c0000000-0000-7000-8000-000000000003'

/**
 * Written by the database itself. A number's hash decides who does what, so that nobody's habits go with their id:
 * of those written to 2 in 100 failed, 60 read, 5 wrote back, 3 followed the link, 1 said no and 3 bought; 5 in 100
 * of all were held out. The campaign went out ten days ago.
 */
export async function fillReportShop(
  sql: Sql,
  people: number,
  say: (words: string) => void,
): Promise<ReportShop> {
  const id = (letter: string, n = sql`n`) =>
    sql`(lpad(to_hex(${n}), 8, '0') || '-0000-7000-8000-${sql.unsafe(letter.padStart(12, '0'))}')::uuid`
  /** From 0 to 999, another for every `salt`. */
  const chance = (salt: number) =>
    sql`((hashint8extended(n, ${sql.unsafe(String(salt))}) & 2147483647) % 1000)`
  const all = sql`generate_series(1, ${people}::int) n`
  const launched = sql`(now() - interval '10 days')`
  /** When somebody did something, up to `days` after the launch. */
  const later = (salt: number, days: number) =>
    sql`(${launched} + interval '1 hour' + ${chance(salt)} * interval '${sql.unsafe(String((days * 86_400_000) / 1000))} milliseconds')`
  const treated = sql`${chance(1)} >= 50`
  const accepted = sql`${treated} and ${chance(2)} >= 20`
  const steps: [what: string, fill: () => Promise<unknown>][] = [
    ['contacts', () => contacts()],
    ['orders', () => orders()],
    ['messages', () => messages()],
    ['what came of them', () => afterwards()],
    ['carts', () => carts()],
  ]
  for (const [what, fill] of steps) {
    say(`report: writing ${what} of ${people.toLocaleString('en-US')} people`)
    await fill()
  }
  await sql`vacuum analyze`
  return { campaignId, importId }

  async function contacts() {
    await sql`insert into channels (id, kind, name, number, account, base_url, virtual) values (${channelId}, 'cloud-api', 'report', '410000000000099', ${account}, 'http://127.0.0.1:9', true)`
    await sql`insert into imports (id, filename, status, bytes) values (${importId}, 'buyers.csv', 'done', 1)`
    await sql`
      insert into contacts (id, name, language, country, attributes, tags, history, birthday)
      select ${id('1')}, (array['Μαρία', 'Γιώργος', 'Ελένη', 'Kovács', 'Anna'])[1 + n % 5] || ' ' || n,
        (array['el', 'el', 'el', 'hu', 'en'])[1 + n % 5], (array['GR', 'GR', 'CY', 'HU', 'DE'])[1 + n % 5],
        jsonb_build_object('city', (array['Αθήνα', 'Πάτρα', 'Győr', 'Λάρισα'])[1 + ${chance(3)} % 4], 'points', (${chance(4)})::text,
          'lastVisit', (date '2025-01-01' + (${chance(5)} % 600)::int)::text),
        case when ${chance(6)} < 20 then '["wholesale"]'::jsonb else '["buyer"]' end,
        case when ${chance(7)} < 300 then jsonb_build_object('orders', 1 + n % 3, 'total', '49.90', 'currency', 'EUR',
          'firstAt', '2024-03-01T10:00:00Z', 'lastAt', '2024-05-01T10:00:00Z') end,
        case when ${chance(8)} < 600 then to_char(date '2024-01-01' + n % 366, 'MM-DD') end
      from ${all}`
    await sql`
      insert into contact_identities (contact_id, kind, value)
      select ${id('1')}, 'phone', '+3069' || (40000000 + n) from ${all}`
    await sql`
      insert into contact_identities (contact_id, kind, value)
      select ${id('1')}, 'email', 'buyer' || n || '@example.gr' from ${all}`
    await sql`
      insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
      select ${id('1')}, 'marketing', true, 'import', 'Yes, write me', 'bench:' || n, now() - interval '300 days' from ${all}`
    await sql`
      insert into import_rows (import_id, line, outcome, contact_id)
      select ${importId}, n, 'new', ${id('1')} from ${all}`
  }

  async function orders() {
    // None, one, two or three of each person, over two years before the campaign.
    await sql`
      insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, shipping, currency, guest, attribute_at)
      select ${id('2', sql`n * 4 + k`)}, 'generic', n || '-' || k, now(), n || '-' || k, ${id('1')}, '{}',
        ${launched} - ((${chance(9)} * 7 + k * 2311) % 7300) * interval '144 minutes',
        case when ${chance(10)} < 30 then 'cancelled' when ${chance(10)} < 50 then 'refunded' else 'fulfilled' end,
        10 + ${chance(11)} % 90, 3, case when n % 5 = 3 then 'HUF' else 'EUR' end, ${chance(12)} < 300, null
      from ${all} cross join lateral generate_series(1, n % 4) k`
    await sql`
      insert into order_items (id, order_id, position, sku, name, quantity, price)
      select gen_random_uuid(), ${id('2', sql`n * 4 + k`)}, i, 'SKU-' || (n * 7 + k * 3 + i) % 500,
        'Product ' || (n * 7 + k * 3 + i) % 500, 1 + n % 2, 9.5
      from ${all} cross join lateral generate_series(1, n % 4) k cross join lateral generate_series(1, 1 + n % 2) i`
    await sql`
      insert into products (id, store, external_id, changed_at, sku, name, price, currency)
      select ${id('3')}, 'generic', 'p' || n, now(), 'SKU-' || n, 'Product ' || n, 9.5, 'EUR' from generate_series(0, 499) n`
  }

  async function messages() {
    await sql`
      insert into campaigns (id, name, channel_id, status, audience, template, holdout, variants, occasion, frozen_at, launched_at, finished_at)
      values (${campaignId}, 'to all', ${channelId}, 'finished', '{}', '{}', 5, '[{"name": "short"}, {"name": "long"}]', 'once',
        ${launched}, ${launched}, ${launched} + interval '1 hour')`
    await sql`insert into conversations (id, contact_id, channel_id, updated_at) select ${id('4')}, ${id('1')}, ${channelId}, ${launched} from ${all}`
    await sql`
      insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, variant, message_id, planned_at)
      select ${campaignId}, 'once', ${id('1')}, case when ${treated} then 'message' else 'holdout' end, (n % 2)::int,
        case when ${treated} then ${id('5')} end, ${launched}
      from ${all}`
    const sent = sql`${launched} + interval '1 minute' + n * interval '3 milliseconds'`
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, provider_id, author, content, body,
        status, lane, purpose, campaign_id, occasion, verdict, pricing, reason, code, attempts, occurred_at, accepted_at, sent_at, delivered_at, read_at, failed_at)
      select ${id('5')}, ${id('4')}, ${id('1')}, ${channelId}, 'out', 'campaign:' || ${campaignId} || ':once:' || ${id('1')}, 'wamid.bench' || n, 'campaign',
        jsonb_build_object('type', 'template', 'name', 'news', 'language', 'el', 'body', jsonb_build_array('Μαρία'),
          'preview', 'Γεια σας Μαρία, έχουμε νέα για εσάς: όλα τα σαπούνια με έκπτωση 20 % ως την Κυριακή!'),
        'Γεια σας Μαρία, έχουμε νέα για εσάς: όλα τα σαπούνια με έκπτωση 20 % ως την Κυριακή!',
        case when ${chance(2)} < 20 then 'failed' else 'accepted' end, 2, 'marketing', ${campaignId}, 'once',
        '{"verdict": "send"}', '{"billable": true, "category": "marketing", "type": "regular"}', case when ${chance(2)} < 20 then 'undeliverable' end,
        case when ${chance(2)} < 20 then 131026 end, 1, ${launched}, ${sent},
        case when ${chance(2)} >= 20 then ${sent} end, case when ${chance(2)} >= 50 then ${sent} + interval '2 seconds' end,
        case when ${chance(2)} >= 400 then ${sent} + interval '3 hours' end, case when ${chance(2)} < 20 then ${sent} end
      from ${all} where ${treated}`
    await sql`
      insert into tracked_links (token, campaign_id, contact_id, message_id, url, clicks, first_click_at, last_click_at)
      select md5(n::text), ${campaignId}, ${id('1')}, ${id('5')}, 'https://pilos.example/soap',
        case when ${chance(13)} < 30 then 1 else 0 end, case when ${chance(13)} < 30 then ${later(14, 5)} end,
        case when ${chance(13)} < 30 then ${later(14, 5)} end
      from ${all} where ${accepted}`
  }

  async function afterwards() {
    const wrote = (letter: string, at: ReturnType<typeof later>, who: ReturnType<typeof chance>) => sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, provider_id, author, content, body, status, occurred_at)
      select ${id(letter)}, ${id('4')}, ${id('1')}, ${channelId}, 'in', ${`in:${letter}:`} || n, ${`wamid.in${letter}`} || n, 'shopper',
        '{"type": "text", "text": "Πότε θα έρθει;"}', 'Πότε θα έρθει;', 'received', ${at}
      from ${all} where ${who}`
    const answered = (
      letter: string,
      to: string,
      author: string,
      purpose: string,
      who: ReturnType<typeof chance>,
    ) => sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, provider_id, author, content, body, status, purpose, occurred_at, accepted_at, delivered_at)
      select ${id(letter)}, ${id('4')}, ${id('1')}, ${channelId}, 'out', ${`out:${letter}:`} || n, ${`wamid.out${letter}`} || n, ${author},
        '{"type": "text", "text": "Αύριο!"}', 'Αύριο!', 'accepted', ${purpose}, i.occurred_at + interval '1 minute', i.occurred_at + interval '1 minute', i.occurred_at + interval '1 minute'
      from ${all} join messages i on i.id = ${id(to)} where ${who}`
    // Whoever wrote in the year before, whoever wrote back, and whoever said no.
    const before = sql`now() - interval '1 day' - ${chance(15)} * interval '8 hours'`
    const back = sql`${accepted} and ${chance(16)} < 50`
    const no = sql`${accepted} and ${chance(17)} < 10`
    await wrote('6', before, sql`${chance(18)} < 200`)
    await wrote('7', later(19, 9), back)
    await wrote('8', later(20, 4), no)
    await answered('9', '6', 'bot', 'reply', sql`${chance(18)} < 150`)
    await answered('a', '7', 'agent', 'agent', sql`${back} and ${chance(21)} < 300`)
    await sql`
      update conversations c set last_in_at = m.at, updated_at = m.at
      from (select conversation_id, max(occurred_at) as at from messages where direction = 'in' group by 1) m
      where m.conversation_id = c.id`
    await sql`
      insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
      select ${id('1')}, 'marketing', false, 'whatsapp', 'ΣΤΟΠ', 'in:8:' || n, ${later(20, 4)} from ${all} where ${no}`
    // Who was held out buys as well, less often.
    await sql`
      insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, shipping, currency, attribute_at)
      select ${id('b')}, 'generic', 'after-' || n, now(), 'after-' || n, ${id('1')}, '{}', ${later(22, 9)}, 'fulfilled', 20 + ${chance(23)} % 60, 3, 'EUR', null
      from ${all} where ${chance(24)} < case when ${treated} then 30 else 22 end`
    await sql`
      insert into attributions (order_id, campaign_id, contact_id, message_id, how)
      select o.id, ${campaignId}, o.contact_id, m.id, (array['window', 'window', 'click', 'reply'])[1 + ${chance(25)} % 4]
      from ${all} join orders o on o.id = ${id('b')} join messages m on m.id = ${id('5')}
      where m.status = 'accepted' and m.delivered_at <= o.placed_at and o.placed_at < m.delivered_at + interval '7 days'`
    await sql`
      insert into campaign_answers (campaign_id, contact_id, answer, dedupe_key, answered_at)
      select ${campaignId}, ${id('1')}, (array['price', 'quality', 'not_now'])[1 + n % 3], 'answer:' || n, ${later(19, 9)}
      from ${all} where ${back} and ${chance(26)} < 500`
  }

  async function carts() {
    const left = sql`now() - interval '1 hour' - ${chance(27)} * interval '130 minutes'`
    const some = sql`${chance(28)} < 300`
    await sql`
      insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency, completed_at, created_at)
      select ${id('c')}, 'generic', 'cart-' || n, ${left}, ${id('1')}, '{}', '[{"name": "Soap", "quantity": 1}]', 9 + n % 90, 'EUR',
        case when ${chance(29)} < 200 then ${left} + interval '1 day' end, ${left}
      from ${all} where ${some}`
    await sql`
      insert into cart_recoveries (cart_id, held_out, begun_at)
      select ${id('c')}, ${chance(30)} < 100, ${left} + interval '1 hour' from ${all} where ${some}`
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, provider_id, author, content, body, status, purpose, lane, occurred_at, accepted_at, delivered_at)
      select ${id('d')}, ${id('4')}, ${id('1')}, ${channelId}, 'out', 'cart:' || ${id('c')} || ':1:1', 'wamid.cart' || n, 'bot',
        '{"type": "template", "name": "cart", "language": "el", "body": []}', 'Το καλάθι σας', 'accepted', 'cart', 1,
        ${left} + interval '1 hour', ${left} + interval '1 hour', ${left} + interval '61 minutes'
      from ${all} where ${some} and ${chance(30)} >= 100 and ${chance(31)} < 800`
    await sql`
      insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, shipping, currency, cart_id, attribute_at)
      select ${id('e')}, 'generic', 'of-cart-' || n, now(), 'of-cart-' || n, ${id('1')}, '{}', ${left} + interval '1 day', 'fulfilled', 9 + n % 90, 0, 'EUR', 'cart-' || n, null
      from ${all} where ${some} and ${chance(29)} < 200`
    await sql`
      insert into watches (id, contact_id, product_id, kind, price, currency, state, asked_at, expires_at, message_key)
      select ${id('f')}, ${id('1')}, ${id('3', sql`(n % 500)`)}, (array['back_in_stock', 'price_drop'])[1 + n % 2], 9.5, 'EUR',
        (array['open', 'told', 'bought'])[1 + n % 3], ${left}, ${left} + interval '90 days', case when n % 3 = 1 then 'out:9:' || n end
      from ${all} where ${chance(32)} < 50`
  }
}
