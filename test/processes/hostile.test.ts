import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { testDatabase } from '../support/postgres.ts'
import { freePort, number, startServer, startVirtual, until } from '../support/processes.ts'
import {
  addShoppers,
  deliver,
  hook,
  shopperPhone,
  signed,
  statusHook,
  textHook,
  untilQuiet,
  writes,
} from './shop.ts'

test('whatever is sent to its door, the server stores it safely or says no', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port)
  const server = await startServer(t, { port, env: { ...virtual.env, DATABASE_URL: url } })
  const stored = async () => {
    const [row] = await sql<
      [{ n: number }]
    >`select ((select count(*) from events) + (select count(*) from message_events))::int as n`
    return row.n
  }

  await t.test('without a right signature nothing is stored', async () => {
    const body = textHook(shopperPhone(1), 'hello')
    const right = signed(body)
    const wrong: Record<string, Record<string, string>> = {
      missing: { 'x-hub-signature-256': '' },
      forged: {
        'x-hub-signature-256': `sha256=${createHmac('sha256', 'another secret').update(body).digest('hex')}`,
      },
      short: { 'x-hub-signature-256': right.slice(0, -2) },
      'without its name': { 'x-hub-signature-256': right.slice('sha256='.length) },
      'of another body': { 'x-hub-signature-256': signed(`${body} `) },
      'sha1 only': {
        'x-hub-signature-256': '',
        'x-hub-signature': `sha1=${createHmac('sha1', number.secret).update(body).digest('hex')}`,
      },
      'not hex': { 'x-hub-signature-256': `sha256=${'z'.repeat(64)}` },
    }
    for (const [name, headers] of Object.entries(wrong))
      assert.equal(await deliver(server.url, body, headers), 401, name)
    assert.ok(
      [200, 401].includes(
        await deliver(server.url, body.replace('hello', 'x'), { 'x-hub-signature-256': right.toUpperCase() }),
      ),
    )
    assert.equal(await stored(), 0)
  })

  await t.test('bodies that are none are refused', async () => {
    const refused: [string, string | Buffer, number[], Record<string, string>?][] = [
      ['empty', '', [400]],
      ['broken', '{"object":"whatsapp', [400]],
      ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), [400]],
      [
        'a gzip bomb',
        gzipSync(Buffer.alloc(50 * 1024 * 1024, 0x20)),
        [400, 415],
        { 'content-encoding': 'gzip' },
      ],
    ]
    for (const [name, body, codes, headers] of refused) {
      const status = await deliver(server.url, body, headers)
      assert.ok(codes.includes(status), `${name}: ${status}`)
    }
    assert.equal(await announce(port, 5 * 1024 * 1024 + 1), 413)
  })

  await t.test('odd bodies are stored safely or ignored, and hold up nobody', async () => {
    const deep = `${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`
    const text = (words: string) => textHook(shopperPhone(2), words)
    const odd: Record<string, string> = {
      null: 'null',
      'a number': '5',
      'a list': '[]',
      'a list of nothing': '[null]',
      'entry is none': '{"object":"whatsapp_business_account","entry":7}',
      'another object': '{"object":"page","entry":[{"id":"1","changes":[{}]}]}',
      '10,000 deep': deep,
      'deep content': hook({
        messages: [
          JSON.parse(
            `{"id":"wamid.deep","from":"${shopperPhone(2)}","timestamp":"1","type":"text","text":{"body":${JSON.stringify(deep)}}}`,
          ),
        ],
      }),
      prototypes: text('x').replace(
        '"messaging_product"',
        '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"messaging_product"',
      ),
      NUL: text('a\u0000b'),
      'half a surrogate': text('x').replace('"body":"x"', '"body":"a\\ud83d"'),
      'NUL in the id': textHook(shopperPhone(2), 'x', 'wamid.\u0000'),
      'half a surrogate in a name': text('x').replace('Δοκιμή', '\\udc00'),
      'a name of a megabyte': text('x').replace('Δοκιμή', 'α'.repeat(500_000)),
      'an id of a megabyte': textHook(shopperPhone(2), 'x', `wamid.${'x'.repeat(1_000_000)}`),
      'a text of two megabytes': text('ω'.repeat(1_000_000)),
      'a time that is none': text('x').replace(/"timestamp":"\d+"/, '"timestamp":"99999999999999999"'),
      'a time before time': text('x').replace(/"timestamp":"\d+"/, '"timestamp":"-1"'),
      'no phone at all': hook({
        messages: [{ id: 'wamid.nobody', timestamp: '1', type: 'text', text: { body: 'x' } }],
      }),
      'an SQL phone': textHook("'; drop table events; --", 'x'),
      'a foreign number': text('x').replaceAll(number.id, '999999999999999'),
      'a status of nothing': statusHook([{ id: 'wamid.none', status: 'delivered', recipient_id: 'x' }]),
      'a status that is none': statusHook([
        { id: 'wamid.none', status: { a: 1 }, biz_opaque_callback_data: '\u0000' },
      ]),
      'a status with NUL': statusHook([
        {
          id: 'wamid.\u0000',
          status: 'failed',
          biz_opaque_callback_data: 'x\u0000',
          errors: [{ code: 131026, title: '\u0000' }],
        },
      ]),
      'an endless code': statusHook([{ id: 'wamid.code', status: 'failed', errors: [{ code: 1e300 }] }]),
      'a fractional code': statusHook([{ id: 'wamid.code2', status: 'failed', errors: [{ code: 1.5 }] }]),
      'emoji and marks': text('👩‍👩‍👧‍👦 שלום \u202e ά'),
    }
    for (const [name, body] of Object.entries(odd)) {
      const status = await deliver(server.url, body)
      assert.ok(status === 200 || (status >= 400 && status < 500), `${name}: ${status}`)
    }
    assert.equal(({} as { polluted?: boolean }).polluted, undefined)
    // All at once, beside a good one.
    await Promise.all(Object.values(odd).map((body) => deliver(server.url, body)))
    assert.equal(await deliver(server.url, textHook(shopperPhone(3), 'hello', 'wamid.good')), 200)
    await until(
      async () => (await sql`select 1 from messages where provider_id = 'wamid.good'`).length === 1,
      'the good one is in',
    )
    await untilQuiet(sql, 1)
    const failed = await sql`select kind, error from events where failed_at is not null`
    assert.deepEqual([...failed], [], 'events that no turn could take')
    assert.ok((await fetch(`${server.url}/healthz`)).ok)
  })

  await t.test('the verification shows nothing but the challenge', async () => {
    const ask = async (query: string) => {
      const answer = await fetch(`${server.url}/webhooks/whatsapp?${query}`)
      return [answer.status, await answer.text()] as const
    }
    const token = `hub.verify_token=${number.verifyToken}`
    assert.deepEqual(await ask(`hub.mode=subscribe&${token}&hub.challenge=42`), [200, '42'])
    for (const query of [
      '',
      `hub.mode=subscribe&hub.verify_token=x&hub.challenge=42`,
      `${token}&hub.challenge=42`,
      `hub.mode=subscribe&${token}`,
      `hub.mode=subscribe&${token}&${token}&hub.challenge=42`,
    ]) {
      assert.equal((await ask(query))[0], 403, query)
    }
  })

  await t.test('the same webhook a hundred times at once is one message with one answer', async () => {
    const body = textHook(shopperPhone(9), 'hello', 'wamid.hundred')
    const codes = await Promise.all(Array.from({ length: 100 }, () => deliver(server.url, body)))
    assert.deepEqual(new Set(codes), new Set([200]))
    await untilQuiet(sql, 1)
    const rows = await sql`select 1 from messages where provider_id = 'wamid.hundred'`
    const { count } = await virtual.control<{ count: number }>('GET', `ledger/count?to=${shopperPhone(9)}`)
    assert.deepEqual([rows.length, count], [1, 1])
  })

  await t.test('statuses that come before the answer to the call find their message', async () => {
    await virtual.control('PATCH', 'settings', { latencyMs: 400, autoStatus: 'read' })
    await virtual.control('PATCH', 'faults', { swapStatuses: true, duplicate: 2 })
    const [shopper] = await addShoppers(virtual, 1)
    const received = await writes(virtual, shopper!, 'hello')
    await until(async () => {
      const rows = await sql`
        select 1 from messages m join conversations c on c.id = m.conversation_id
        where m.direction = 'out' and m.status = 'accepted' and m.read_at is not null and m.delivered_at is not null
          and m.sent_at is not null and c.id = (select conversation_id from messages where provider_id = ${received})`
      return rows.length === 1
    }, 'it is read')
    await virtual.control('DELETE', 'faults')
    await virtual.control('PATCH', 'settings', { latencyMs: 0, autoStatus: 'delivered' })
  })

  await t.test(
    'an event whose turn always throws is set aside; its contact and all others go on',
    async () => {
      assert.equal(await deliver(server.url, textHook(shopperPhone(11), 'hello', 'wamid.before')), 200)
      await until(
        async () => (await sql`select 1 from messages where provider_id = 'wamid.before'`).length === 1,
        'it is known',
      )
      const [known] = await sql<[{ contact_id: string; channel_id: string }]>`
      select contact_id, channel_id from messages where provider_id = 'wamid.before'`
      await sql`
      insert into events (source, dedupe_key, contact_id, channel_id, kind, payload, occurred_at)
      values ('test', 'poison', ${known.contact_id}, ${known.channel_id}, 'message_received', '{"providerId":"wamid.poison"}', now() - interval '1 minute')`
      for (const [n, id] of ['wamid.after', 'wamid.other'].entries()) {
        assert.equal(await deliver(server.url, textHook(shopperPhone(11 + n), 'hello', id)), 200)
      }
      await until(
        async () => {
          const rows = await sql`select 1 from messages where provider_id in ('wamid.after', 'wamid.other')`
          return rows.length === 2
        },
        'the others go on',
        15_000,
      )
      const [poison] = await sql<
        [{ attempts: number; failed_at: Date | null }]
      >`select attempts, failed_at from events where dedupe_key = 'poison'`
      assert.deepEqual([poison.attempts, poison.failed_at !== null], [3, true])
      const alerts = await sql`select 1 from alerts where kind = 'event_set_aside' and resolved_at is null`
      assert.equal(alerts.length, 1)
      const [conversation] = await sql<
        [{ mode: string }]
      >`select mode from conversations where contact_id = ${known.contact_id}`
      assert.equal(conversation.mode, 'human')
    },
  )
})

/** The answer to a body that is announced so long and of which hardly anything comes. */
function announce(port: number, bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': bytes,
      'x-hub-signature-256': signed(''),
    }
    const sending = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/webhooks/whatsapp', headers },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
        sending.destroy()
      },
    )
    sending.on('error', reject)
    sending.write('{')
  })
}
