import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyEarlyChanges } from '../../src/conversations/changes.ts'
import { anna, maria, openShop } from './shop.ts'

const text = (words: string) => ({ type: 'text', text: words }) as const

test('an edit changes the message in the thread, and brings no answer', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ωράιο', { providerId: 'wamid.A' })
  const before = (await shop.thread(maria)).length
  await shop.happen(maria, { kind: 'message_edited', original: 'wamid.A', content: text('ωράριο') })
  assert.equal((await shop.thread(maria))[0], '> ωράριο')
  assert.equal((await shop.thread(maria)).length, before)
  const [row] = await shop.sql`select content, edited_at from messages where provider_id = 'wamid.A'`
  assert.deepEqual(row!.content, text('ωράριο'))
  assert.equal(row!.edited_at.getTime(), shop.clock.at)
})

test('a deletion marks the message; an edit that comes late does not bring it back', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'μυστικό', { providerId: 'wamid.B' })
  await shop.happen(maria, { kind: 'message_deleted', original: 'wamid.B' })
  await shop.happen(maria, { kind: 'message_edited', original: 'wamid.B', content: text('άλλο') })
  const [row] = await shop.sql`select body, deleted_at from messages where provider_id = 'wamid.B'`
  assert.equal(row!.body, 'μυστικό')
  assert.ok(row!.deleted_at)
})

test('an edit that overtakes its message in one webhook is applied all the same', async (t) => {
  const shop = await openShop(t)
  const message = shop.fact(maria, { kind: 'message_received', providerId: 'wamid.C', content: text('Γιε') })
  const edit = shop.fact(maria, { kind: 'message_edited', original: 'wamid.C', content: text('Γεια') })
  await shop.run(await shop.append([edit, message]))
  assert.equal((await shop.thread(maria))[0], '> Γεια')
})

test('what comes before its message waits for it', async (t) => {
  const shop = await openShop(t)
  const edit = { kind: 'message_edited', original: 'wamid.L', content: text('αργά') } as const
  await shop.happen(maria, edit)
  await shop.happen(maria, { kind: 'message_deleted', original: 'wamid.M' })
  await shop.happen(anna, { kind: 'message_deleted', original: 'wamid.L' })
  await shop.say(maria, 'πρώτο', { providerId: 'wamid.L' })
  await shop.say(maria, 'δεύτερο', { providerId: 'wamid.M' })
  assert.equal(await applyEarlyChanges(shop), 3)
  const rows = await shop.sql`
    select body, edited_at, deleted_at from messages where provider_id in ('wamid.L', 'wamid.M') order by seq`
  assert.deepEqual(
    rows.map((row) => [row.body, row.edited_at !== null, row.deleted_at !== null]),
    [
      ['αργά', true, false],
      ['δεύτερο', false, true],
    ],
  )
  assert.equal(await applyEarlyChanges(shop), 0)
  assert.equal((await shop.sql`select 1 from early_changes`).length, 0)
})

test('nobody edits or deletes the message of another shopper', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'δικό μου', { providerId: 'wamid.D' })
  await shop.happen(anna, { kind: 'message_edited', original: 'wamid.D', content: text('not yours') })
  await shop.happen(anna, { kind: 'message_deleted', original: 'wamid.D' })
  const [row] = await shop.sql`select body, deleted_at from messages where provider_id = 'wamid.D'`
  assert.deepEqual([row!.body, row!.deleted_at], ['δικό μου', null])
})

test('a reaction is put on its message and taken off again, and is no question', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια')
  await shop.sql`update messages set provider_id = 'wamid.OUT' where direction = 'out'`
  const reaction = async () =>
    (await shop.sql`select reaction from messages where provider_id = 'wamid.OUT'`)[0]!.reaction
  assert.deepEqual(await shop.say(maria, { type: 'reaction', emoji: '❤️', to: 'wamid.OUT' }), [])
  assert.equal(await reaction(), '❤️')
  await shop.say(maria, { type: 'reaction', emoji: null, to: 'wamid.OUT' })
  assert.equal(await reaction(), null)
  assert.equal((await shop.thread(maria)).length, 2)
})

test('a file is booked to be fetched, and the message knows it', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, {
    type: 'media',
    media: 'image',
    mediaId: 'm-1',
    mime: 'image/jpeg',
    caption: 'σπασμένο',
  })
  const [file] = await shop.sql`select id, channel_id, provider_media_id, mime, status from media`
  assert.deepEqual(
    [file!.channel_id, file!.provider_media_id, file!.mime, file!.status],
    [shop.channelId, 'm-1', 'image/jpeg', 'waiting'],
  )
  const [message] = await shop.sql`select content from messages where direction = 'in'`
  assert.equal(message!.content.fileId, file!.id)
  assert.equal((await shop.conversation(maria)).mode, 'human')
})

test('a file forwarded again is the same file, and both messages find it', async (t) => {
  const shop = await openShop(t)
  const image = { type: 'media', media: 'image', mediaId: 'm-2', mime: 'image/jpeg' } as const
  await shop.say(maria, image)
  await shop.say(maria, image)
  const files = await shop.sql`
    select m.id from messages m join media f on f.id::text = m.content ->> 'fileId' where m.direction = 'in'`
  assert.equal(files.length, 2)
})
