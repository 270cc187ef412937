import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { writeNotices } from '../../src/conversations/notices/notice.ts'
import {
  claimNotices,
  post,
  sendWebhooks,
  type WebhookDeps,
} from '../../src/conversations/notices/send-webhooks.ts'
import { tellOwner } from '../../src/conversations/notices/tell-owner.ts'
import type { Sealer } from '../../src/db/secrets.ts'
import { changeNotifications, readNotifications } from '../../src/shop/notifications/stored.ts'
import { hour, maria, minute, openShop, phone, type TestShop } from './shop.ts'

const owner = phone('306900000299')

// Turns the bytes over: enough to see that nothing is stored as it is.
const sealer: Sealer = {
  seal: (plain) => Buffer.from(plain).map((byte) => byte ^ 0x5a) as Buffer,
  open: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)),
  derive: (purpose) => purpose,
}

type Received = { headers: IncomingHttpHeaders; body: string }

/** An owner's server. Answers with the statuses given, in turn, then with 204. */
async function receiver(t: TestContext, answers: (number | 'hang' | 'redirect')[] = []) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      const answer = answers.shift() ?? 204
      if (answer === 'hang') request.socket.destroy()
      else if (answer === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end()
      else response.writeHead(answer).end('x'.repeat(1000))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

type Set = { handovers?: 'all' | 'urgent' | 'none'; ownerPhone?: string; template?: string; webhook?: object }

async function set(shop: TestShop, given: Set): Promise<string | undefined> {
  const changed = await changeNotifications({ ...shop.deps, sealer }, { handovers: 'all', ...given })
  assert.ok(changed.ok, JSON.stringify(changed))
  return changed.value.webhook?.secret
}

const depsOf = (shop: TestShop): WebhookDeps => ({ ...shop.deps, sealer, publicUrl: 'https://shop.example' })

async function notices(shop: TestShop): Promise<string[]> {
  const rows = await shop.sql<{ kind: string; status: string; attempts: number; reason: string | null }[]>`
    select kind, status, attempts, reason from notices order by id`
  return rows.map(({ kind, status, attempts, reason }) =>
    [kind, status, attempts, reason ?? ''].join(' ').trim(),
  )
}

/** By the specification and nothing of ours. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const right = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(right)
}

test('a handover is told once to the webhook, signed, and without phones', async (t) => {
  const shop = await openShop(t)
  const { url, received } = await receiver(t)
  const secret = await set(shop, { webhook: { url } })
  assert.match(secret ?? '', /^whsec_[A-Za-z0-9+/]{43}=$/u)
  assert.ok(!JSON.stringify(await readNotifications(shop.sql)).includes(secret!.slice(6)), 'sealed')
  await shop.say(maria, 'πάρτε με στο 690 000 0201, είστε απαράδεκτοι', { name: 'Μαρία 6900000201' })
  await shop.say(maria, 'εμπρός')
  assert.equal(await sendWebhooks(depsOf(shop)), 1)
  assert.equal(await sendWebhooks(depsOf(shop)), 0)
  const [one] = received
  assert.ok(isSigned(one!, secret!))
  assert.ok(!isSigned(one!, `whsec_${randomBytes(32).toString('base64')}`))
  assert.equal(Number(one!.headers['webhook-timestamp']), Math.floor(shop.clock.at / 1000))
  const { id } = await shop.conversation(maria)
  const body = JSON.parse(one!.body)
  assert.deepEqual(body, {
    type: 'conversation.handed_over',
    timestamp: body.timestamp,
    data: {
      conversationId: id,
      reason: 'complaint',
      urgent: true,
      dueAt: new Date(Date.parse(body.timestamp) + hour).toISOString(),
      language: 'el',
      name: 'Μαρία …',
      summary: 'πάρτε με στο …, είστε απαράδεκτοι',
      url: `https://shop.example/conversations/${id}`,
    },
  })
  assert.deepEqual(await notices(shop), ['webhook sent 1'])
})

test('who is told of what', async (t) => {
  const cases: [Set['handovers'], string, number][] = [
    ['all', 'άνθρωπο', 1],
    ['urgent', 'άνθρωπο', 0],
    ['urgent', 'απατεώνες', 1],
    ['none', 'απατεώνες', 0],
  ]
  for (const [handovers, words, count] of cases) {
    const shop = await openShop(t)
    await set(shop, { ...(handovers && { handovers }), webhook: { url: 'http://127.0.0.1:9/hook' } })
    await shop.say(maria, words)
    assert.equal((await notices(shop)).length, count, `${handovers}: ${words}`)
  }
})

test('what is not taken is tried again, ever later, under the same id, and then given up with an alert', async (t) => {
  const shop = await openShop(t)
  const { url, received } = await receiver(t, [500, 'hang', 'redirect', ...Array<number>(7).fill(503)])
  await set(shop, { webhook: { url } })
  await shop.say(maria, 'άνθρωπο')
  const pauses = [
    5000,
    5 * minute,
    30 * minute,
    2 * hour,
    5 * hour,
    10 * hour,
    14 * hour,
    20 * hour,
    24 * hour,
  ]
  for (const [index, pause] of pauses.entries()) {
    assert.equal(await sendWebhooks(depsOf(shop)), 1, `attempt ${index + 1}`)
    shop.clock.at += pause - 1
    assert.equal(await sendWebhooks(depsOf(shop)), 0, 'not before its time')
    assert.deepEqual(await shop.alerts(), [])
    shop.clock.at += 1
  }
  assert.equal(await sendWebhooks(depsOf(shop)), 1)
  assert.deepEqual(await notices(shop), ['webhook failed 10 http_503'])
  assert.deepEqual(await shop.alerts(), ['webhook_failing'])
  assert.equal(received.length, 10, 'a redirect is not followed')
  assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1)
  shop.clock.at += 100 * hour
  assert.equal(await sendWebhooks(depsOf(shop)), 0)
  await shop.say(phone('306900000205'), 'άνθρωπο')
  received.length = 0
  for (let tries = 0; tries < 15 && (await shop.alerts()).length > 0; tries++) {
    await sendWebhooks(depsOf(shop))
    shop.clock.at += 24 * hour
  }
  assert.deepEqual(await shop.alerts(), [], 'what is taken again closes the alert')
})

test('a process that dies between sending and writing it down: sent again, under the same id', async (t) => {
  const shop = await openShop(t)
  const { url, received } = await receiver(t)
  await set(shop, { webhook: { url } })
  await shop.say(maria, 'άνθρωπο')
  const [claimed] = await claimNotices(depsOf(shop))
  const { webhook } = await readNotifications(shop.sql)
  assert.deepEqual(await post(depsOf(shop), webhook!, claimed!), { outcome: 'sent', reason: null })
  assert.equal(await sendWebhooks(depsOf(shop)), 0, 'it may still be at it')
  shop.clock.at += minute
  assert.equal(await sendWebhooks(depsOf(shop)), 1)
  assert.equal(received.length, 2)
  assert.equal(received[0]!.headers['webhook-id'], received[1]!.headers['webhook-id'])
  assert.deepEqual(await notices(shop), ['webhook sent 2'])
})

test('two processes never take the same notice', async (t) => {
  const shop = await openShop(t)
  await set(shop, { webhook: { url: 'http://127.0.0.1:9/hook' } })
  await shop.say(maria, 'άνθρωπο')
  const at = shop.clock.now().toISOString()
  const notice = { type: 'test', conversationId: null, reason: '', urgent: false, dueAt: null, at } as const
  const many = Array.from({ length: 8 }, (_, n) => ({
    notice: { ...notice, occasion: `many:${n}` },
    ways: ['webhook' as const],
  }))
  for (let round = 0; round < 5; round++) {
    await shop.sql`delete from notices`
    await shop.sql.begin((tx) => writeNotices(tx, shop.deps.newId, many))
    // Connections are opened first, so that all of them ask at the same moment.
    await Promise.all(many.map(() => shop.sql`select pg_sleep(0.01)`))
    const taken = (await Promise.all(many.map(() => claimNotices(depsOf(shop))))).flat()
    assert.equal(taken.length, many.length)
    assert.equal(new Set(taken.map(({ id }) => id)).size, many.length)
  }
})

test('410 switches the webhook off; putting it again switches it on', async (t) => {
  const shop = await openShop(t)
  const { url, received } = await receiver(t, [410])
  const secret = await set(shop, { webhook: { url } })
  await shop.say(maria, 'άνθρωπο')
  await sendWebhooks(depsOf(shop))
  assert.equal((await readNotifications(shop.sql)).webhook?.disabled, 'gone')
  assert.deepEqual(await shop.alerts(), ['webhook_failing'])
  await shop.say(phone('306900000206'), 'άνθρωπο')
  assert.deepEqual(await notices(shop), ['webhook failed 1 http_410'], 'nothing more is written for it')
  assert.equal(await set(shop, { webhook: { url } }), undefined, 'the secret is not shown again')
  await shop.say(phone('306900000207'), 'άνθρωπο')
  await sendWebhooks(depsOf(shop))
  assert.ok(isSigned(received.at(-1)!, secret!))
})

test('for a day after a new secret both sign, then only the new one', async (t) => {
  const shop = await openShop(t)
  const { url, received } = await receiver(t)
  const first = await set(shop, { webhook: { url } })
  const second = await set(shop, { webhook: { url, rotateSecret: true } })
  assert.ok(first && second && first !== second)
  await shop.say(maria, 'άνθρωπο')
  await sendWebhooks(depsOf(shop))
  assert.deepEqual(
    [first, second].map((one) => isSigned(received[0]!, one)),
    [true, true],
  )
  shop.clock.at += 24 * hour
  await shop.say(phone('306900000208'), 'άνθρωπο')
  await sendWebhooks(depsOf(shop))
  assert.deepEqual(
    [first, second].map((one) => isSigned(received[1]!, one)),
    [false, true],
  )
})

const ownerDeps = (shop: TestShop) => ({ ...shop.deps, publicUrl: 'https://shop.example' })

test('the owner is written to while they may be, and an alert says once when they may not', async (t) => {
  const shop = await openShop(t)
  await set(shop, { ownerPhone: owner.value })
  await shop.say(maria, 'απατεώνες!')
  assert.equal(await tellOwner(ownerDeps(shop)), 1)
  assert.deepEqual(await notices(shop), ['whatsapp failed 1 window_closed'])
  await shop.say(phone('306900000221'), 'άνθρωπο')
  await tellOwner(ownerDeps(shop))
  assert.deepEqual(await shop.alerts(), ['owner_unreachable'], 'one alert')
  await shop.say(owner, 'Γεια')
  await shop.say(phone('306900000222'), 'άνθρωπο', { name: 'Νίκος' })
  shop.woken.outbox.length = 0
  await tellOwner(ownerDeps(shop))
  assert.deepEqual(shop.woken.outbox, [shop.channelId])
  assert.deepEqual(await shop.alerts(), [])
  const { id } = await shop.conversation(phone('306900000222'))
  assert.equal(
    (await shop.thread(owner)).at(-1),
    `< Νίκος περιμένει να απαντήσετε.\n\nάνθρωπο\n\nhttps://shop.example/conversations/${id}`,
  )
  const [message] =
    await shop.sql`select purpose, lane, sample, stand_in from messages order by seq desc limit 1`
  assert.deepEqual({ ...message }, { purpose: 'notice', lane: 0, sample: false, stand_in: null })
  assert.equal(await tellOwner(ownerDeps(shop)), 0)
})

test('past 24 hours an approved utility template goes, and no other', async (t) => {
  const shop = await openShop(t)
  await set(shop, { ownerPhone: owner.value, template: 'somebody_waits' })
  await shop.say(maria, 'άνθρωπο')
  await tellOwner(ownerDeps(shop))
  assert.deepEqual(await notices(shop), ['whatsapp failed 1 template_not_approved'])
  await shop.sql`
    insert into templates (id, account, name, language, category, status)
    select gen_random_uuid(), account, 'somebody_waits', 'el', 'utility', 'APPROVED' from channels`
  await shop.say(phone('306900000223'), 'χρεώθηκα δύο φορές', { name: 'Νίκος' })
  await tellOwner(ownerDeps(shop))
  const [message] = await shop.sql<{ stand_in: { name: string; body: string[] } }[]>`
    select stand_in from messages where purpose = 'notice'`
  const { id } = await shop.conversation(phone('306900000223'))
  assert.deepEqual(message?.stand_in.body, [
    'Νίκος',
    'χρεώθηκα δύο φορές',
    `https://shop.example/conversations/${id}`,
  ])
})

test('the owner is no shopper who waits: nobody is told of them, and the bot stays', async (t) => {
  const shop = await openShop(t)
  await set(shop, { ownerPhone: owner.value })
  assert.match((await shop.say(owner, 'άνθρωπο'))[0]!, /^< Βεβαίως!/)
  const { mode, waiting_since } = await shop.conversation(owner)
  assert.deepEqual([mode, waiting_since], ['bot', null])
  assert.deepEqual(await notices(shop), [])
  assert.equal((await shop.say(owner, 'ωράριο')).length, 1)
})
