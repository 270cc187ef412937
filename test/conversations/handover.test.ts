import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reply } from '../../src/channels/channel.ts'
import { agentReply } from '../../src/conversations/agent-reply.ts'
import { assign, close, release, releaseIdle, snooze, wakeSnoozed } from '../../src/conversations/handover.ts'
import { anna, hour, maria, minute, openShop, type TestShop } from './shop.ts'

const text = (words: string) => ({ type: 'text', text: words }) as const

/** An agent's answer; `seen` is the newest message on their screen. */
async function answer(
  shop: TestShop,
  words: string,
  { seen, key, author = 'Δήμητρα' }: { seen?: string; key?: string; author?: string } = {},
) {
  const { id } = await shop.conversation(maria)
  return agentReply(shop.deps, {
    conversationId: id,
    reply: text(words),
    author,
    lastSeenMessageId: seen,
    idempotencyKey: key,
  })
}

async function newest(shop: TestShop): Promise<string> {
  const [row] = await shop.sql<[{ id: string }]>`select id from messages order by seq desc limit 1`
  return row.id
}

test('with a human the bot is silent, and who waits is known from when', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'θέλω να μιλήσω με άνθρωπο')
  const asked = await shop.conversation(maria)
  assert.deepEqual([asked.mode, asked.handover_reason], ['human', 'asked'])
  const since = asked.waiting_since?.getTime()
  assert.deepEqual(await shop.say(maria, 'ωράριο'), [])
  assert.deepEqual(await shop.say(maria, 'είστε εκεί;'), [])
  const waiting = await shop.conversation(maria)
  assert.equal(waiting.waiting_since?.getTime(), since, 'they wait since the first word, not the last')
  assert.equal(waiting.window_until?.getTime(), shop.clock.at + 24 * hour)
  assert.equal((await answer(shop, 'Εδώ είμαι!')).ok, true)
  assert.equal((await shop.conversation(maria)).waiting_since, null)
  await shop.say(maria, 'ωραία, και το ωράριο;')
  assert.equal((await shop.conversation(maria)).waiting_since?.getTime(), shop.clock.at)
})

test('a message from the shop’s own phone silences the bot like any human’s', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια')
  await shop.happen(maria, { kind: 'message_echoed', content: text('Καλημέρα από το μαγαζί') })
  assert.equal((await shop.thread(maria)).at(-1), '% Καλημέρα από το μαγαζί')
  const { mode, last_human_at } = await shop.conversation(maria)
  assert.deepEqual([mode, last_human_at?.getTime()], ['human', shop.clock.at])
  assert.deepEqual(await shop.say(maria, 'ωράριο'), [])
  assert.equal(
    (await shop.sql`select 1 from messages where author = 'phone' and status = 'pending'`).length,
    0,
  )
})

test('a closed conversation is opened again, with the bot, by the next word', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const { id } = await shop.conversation(maria)
  assert.equal((await close(shop.deps, id)).ok, true)
  const { mode, waiting_since, handover_reason } = await shop.conversation(maria)
  assert.deepEqual([mode, waiting_since, handover_reason], ['closed', null, null])
  assert.equal((await shop.say(maria, 'ωράριο')).length, 1)
  assert.equal((await shop.conversation(maria)).mode, 'bot')
})

test('release gives the next word to the bot; ids of nobody are not found', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const { id } = await shop.conversation(maria)
  assert.deepEqual(await assign(shop.deps, id, 'Δήμητρα'), {
    ok: true,
    value: { id, mode: 'human', assignee: 'Δήμητρα', snoozedUntil: null },
  })
  assert.equal((await release(shop.deps, id)).ok, true)
  assert.equal((await shop.say(maria, 'ωράριο')).length, 1)
  const nobody = '00000000-0000-7000-8000-ffffffffffff'
  const missing = { ok: false, reason: 'not_found' }
  assert.deepEqual(await release(shop.deps, nobody), missing)
  assert.deepEqual(
    await agentReply(shop.deps, {
      conversationId: nobody,
      reply: text('?'),
      author: '',
      lastSeenMessageId: undefined,
      idempotencyKey: undefined,
    }),
    missing,
  )
})

test('the idle rule counts from the human’s last message, and never while the shopper waits', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  shop.clock.at += 5 * hour
  assert.equal(await releaseIdle(shop.deps, 240), 0, 'they wait: nobody has answered yet')
  await answer(shop, 'Πείτε μου')
  shop.clock.at += 239 * minute
  assert.equal(await releaseIdle(shop.deps, 240), 0)
  shop.clock.at += 2 * minute
  await shop.say(maria, 'ακόμα εδώ;')
  assert.equal(await releaseIdle(shop.deps, 240), 0, 'they wait again')
  await answer(shop, 'Ναι')
  shop.clock.at += 241 * minute
  assert.equal(await releaseIdle(shop.deps, 240), 1)
  assert.equal((await shop.conversation(maria)).mode, 'bot')
  assert.equal(await releaseIdle(shop.deps, 240), 0)
})

test('an assigned conversation that no one answered goes back after the idle time too', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια')
  await assign(shop.deps, (await shop.conversation(maria)).id, 'Δήμητρα')
  shop.clock.at += 241 * minute
  assert.equal(await releaseIdle(shop.deps, 240), 1)
})

test('a snooze ends at its time, or with the shopper’s next word', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const { id } = await shop.conversation(maria)
  await snooze(shop.deps, id, new Date(shop.clock.at + hour))
  assert.equal(await wakeSnoozed(shop.deps), 0)
  shop.clock.at += hour
  assert.equal(await wakeSnoozed(shop.deps), 1)
  await snooze(shop.deps, id, new Date(shop.clock.at + hour))
  await shop.say(maria, 'και κάτι άλλο')
  assert.equal((await shop.conversation(maria)).snoozed_until, null)
})

test('of two agents who answer the same question the second is told', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const seen = await newest(shop)
  const first = await answer(shop, 'Καλημέρα!', { seen })
  assert.ok(first.ok)
  const second = await answer(shop, 'Γεια σας!', { seen, author: 'Πέτρος' })
  assert.deepEqual(second, {
    ok: false,
    reason: 'stale',
    by: 'Δήμητρα',
    at: shop.clock.now(),
    messageId: first.messageId,
  })
  assert.equal((await answer(shop, 'Και εγώ', { seen: first.messageId, author: 'Πέτρος' })).ok, true)
  assert.deepEqual((await shop.thread(maria)).slice(2), ['# Καλημέρα!', '# Και εγώ'])
})

test('an answer sent twice under one key is one message, also when a colleague has written since', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const seen = await newest(shop)
  const once = await answer(shop, 'Καλημέρα!', { seen, key: 'k1' })
  await answer(shop, 'Και εγώ', { author: 'Πέτρος' })
  const again = await answer(shop, 'Καλημέρα!', { seen, key: 'k1' })
  assert.deepEqual(again, once)
  assert.equal((await shop.thread(maria)).filter((line) => line.startsWith('#')).length, 2)
})

test('words reach nobody after the window; a template does', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  const { id, window_until } = await shop.conversation(maria)
  shop.clock.at += 24 * hour
  assert.deepEqual(await answer(shop, 'Καλημέρα'), {
    ok: false,
    reason: 'window_closed',
    since: window_until,
  })
  const template = {
    type: 'template',
    name: 'we_are_back',
    language: 'el',
    category: 'utility',
    body: [],
  } satisfies Reply
  const given = {
    conversationId: id,
    author: 'Δήμητρα',
    lastSeenMessageId: undefined,
    idempotencyKey: undefined,
  }
  assert.equal((await agentReply(shop.deps, { ...given, reply: template })).ok, true)
})

test('one shopper’s human is nobody else’s', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'άνθρωπο')
  assert.equal((await shop.say(anna, 'Szia')).length, 1)
})
