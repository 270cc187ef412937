import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agentReply } from '../../src/conversations/agent-reply.ts'
import { assign, release, releaseIdle } from '../../src/conversations/handover.ts'
import { fireTimers, hurryTimers } from '../../src/conversations/timers.ts'
import { changeHours } from '../../src/shop/hours/stored-hours.ts'
import { anna, hour, maria, minute, openShop, phone, type TestShop } from './shop.ts'

const office = [{ from: '09:00', to: '17:00' }]
const weekdays = { mon: office, tue: office, wed: office, thu: office, fri: office }

/** A shop that is open on weekdays from 9 to 17, at this time of Athens on Monday, 23 November. */
async function openAt(t: Parameters<typeof openShop>[0], time: string): Promise<TestShop> {
  const shop = await openShop(t)
  const weekly = { ...weekdays, sat: [], sun: [] }
  const set = { timezone: 'Europe/Athens', weekly, holidays: null, specialDays: [] }
  assert.ok((await changeHours(shop.deps, set)).ok)
  shop.clock.at = Date.parse(`2026-11-23T${time}:00+02:00`)
  return shop
}

/** Time passes; what is due fires, in order, and its turns are taken. */
async function pass(shop: TestShop, ms: number): Promise<void> {
  const until = shop.clock.at + ms
  for (;;) {
    const [next] = await shop.sql<{ due: Date | null }[]>`
      select min(due_at) as due from timers where fired_at is null and due_at <= ${new Date(until)}`
    if (!next?.due) break
    shop.clock.at = Math.max(shop.clock.at, next.due.getTime())
    shop.woken.turns.length = 0
    await fireTimers(shop.deps)
    await shop.run([...shop.woken.turns])
  }
  shop.clock.at = until
}

async function answer(shop: TestShop, who: typeof maria, text: string): Promise<void> {
  const { id: conversationId } = await shop.conversation(who)
  const given = { conversationId, author: 'Δήμητρα', lastSeenMessageId: undefined, idempotencyKey: undefined }
  assert.ok((await agentReply(shop.deps, { ...given, reply: { type: 'text', text } })).ok)
}

const newest = async (shop: TestShop, who: typeof maria) => (await shop.thread(who)).at(-1)!

test('while closed: the opening and the place in line, and at opening a word to who still waits', async (t) => {
  const shop = await openAt(t, '20:00')
  assert.match((await shop.say(maria, 'άνθρωπο'))[0]!, /αύριο στις 9:00.*οι πρώτοι/)
  const [second] = await shop.say(anna, 'ügyintézőt kérek')
  assert.match(second!, /holnap 9:00-kor.*sorszáma: 2\./)
  const third = phone('306900000203')
  assert.match((await shop.say(third, 'Απαράδεκτοι!'))[0]!, /10:00.*οι πρώτοι/, 'a complaint comes first')
  assert.deepEqual(await shop.say(maria, 'είστε εκεί;'), [], 'told once')
  await answer(shop, anna, 'Jó estét!')
  await pass(shop, 13.2 * hour)
  assert.match(await newest(shop, maria), /^< Γεια σας! Τώρα είμαστε εδώ/)
  assert.equal(await newest(shop, anna), '# Jó estét!')
  await pass(shop, hour)
  assert.match(await newest(shop, maria), /^< Συγγνώμη που περιμένετε/)
  const before = (await shop.thread(maria)).length
  await pass(shop, 5 * hour)
  assert.equal((await shop.thread(maria)).length, before, 'told once')
})

test('hours that change meanwhile are looked at again: an earlier opening too', async (t) => {
  const shop = await openAt(t, '20:00')
  await shop.say(maria, 'άνθρωπο')
  const early = [{ from: '07:00', to: '17:00' }]
  const weekly = { ...weekdays, tue: early, sat: [], sun: [] }
  const set = { timezone: 'Europe/Athens', weekly, holidays: null, specialDays: [] }
  assert.ok((await changeHours(shop.deps, set)).ok)
  await hurryTimers(shop.deps, 'opening')
  await pass(shop, 0)
  assert.match(await newest(shop, maria), /9:00/, 'not told again')
  await pass(shop, 11.1 * hour)
  assert.match(await newest(shop, maria), /^< Γεια σας! Τώρα είμαστε εδώ/)
})

test('a complaint is urgent and due within an open hour, until somebody answers', async (t) => {
  const shop = await openAt(t, '16:30')
  await shop.say(maria, 'με χρεώσατε δύο φορές')
  const { urgent, due_at, handed_over_at, handover_reason } = await row(shop)
  assert.deepEqual([urgent, handover_reason], [true, 'complaint'])
  // A second passes with each event.
  assert.equal(due_at?.toISOString(), '2026-11-24T07:30:01.000Z')
  assert.equal(handed_over_at?.getTime(), shop.clock.at)
  const { id } = await shop.conversation(maria)
  await assign(shop.deps, id, 'Δήμητρα')
  assert.ok((await row(shop)).due_at, 'to take it on is no answer')
  await answer(shop, maria, 'Το κοιτάμε αμέσως')
  assert.equal((await row(shop)).due_at, null)
  await release(shop.deps, id)
  const released = await row(shop)
  assert.deepEqual([released.urgent, released.handed_over_at, released.mode], [false, null, 'bot'])
  async function row(from: TestShop) {
    const [found] = await from.sql<
      {
        mode: string
        urgent: boolean
        due_at: Date | null
        handed_over_at: Date | null
        handover_reason: string | null
      }[]
    >`select mode, urgent, due_at, handed_over_at, handover_reason from conversations`
    return found!
  }
})

test('the summary holds what was said, also in messages of the same batch', async (t) => {
  const shop = await openAt(t, '10:00')
  await shop.say(maria, 'Γεια σας')
  const say = (text: string) =>
    shop.fact(maria, { kind: 'message_received', content: { type: 'text', text } })
  await shop.run(await shop.append([say('έσπασε το σαπούνι μου'), say('θέλω άνθρωπο')]))
  assert.equal((await shop.conversation(maria)).summary, 'Γεια σας\nέσπασε το σαπούνι μου\nθέλω άνθρωπο')
  await answer(shop, maria, 'Πείτε μου')
  await release(shop.deps, (await shop.conversation(maria)).id)
  await shop.say(maria, 'πάλι άνθρωπο')
  assert.equal((await shop.conversation(maria)).summary, 'πάλι άνθρωπο', 'since the human’s last word')
})

test('who wrote before closing and writes again after it is told; who is being served is not', async (t) => {
  const shop = await openAt(t, '16:00')
  await shop.say(maria, 'άνθρωπο')
  await answer(shop, maria, 'Πείτε μου')
  shop.clock.at += 65 * minute
  await answer(shop, maria, 'Είμαι ακόμη εδώ')
  assert.deepEqual(await shop.say(maria, 'μισό λεπτό'), [])
  shop.clock.at += 2 * hour
  assert.deepEqual(await shop.say(maria, 'ορίστε'), [], 'they wrote after closing: they are at it')
  await pass(shop, 20 * hour)
  await answer(shop, maria, 'Καλημέρα')
  shop.clock.at += 6 * hour
  assert.match((await shop.say(maria, 'και κάτι ακόμα'))[0]!, /κλειστά.*αύριο στις 9:00/)
  assert.equal(await releaseIdle(shop.deps, 1), 0, 'never while they wait')
})

test('a taken-on conversation in which nobody wrote still says that they are not forgotten', async (t) => {
  const shop = await openAt(t, '10:00')
  await shop.say(maria, 'άνθρωπο')
  await pass(shop, minute)
  await assign(shop.deps, (await shop.conversation(maria)).id, 'Δήμητρα')
  await pass(shop, 30 * minute)
  assert.match(await newest(shop, maria), /Συγγνώμη που περιμένετε.*οι επόμενοι/)
})

test('past the window the word at opening goes by the shop’s template, with leave and not without', async (t) => {
  const shop = await openAt(t, '16:00')
  await shop.setFlow('after-hours', { settings: { openingTemplate: 'we_are_open' } })
  shop.clock.at = Date.parse('2026-11-27T20:00:00+02:00')
  const [asked] = await shop.say(maria, 'άνθρωπο')
  assert.match(asked!, /τη Δευτέρα στις 9:00[\s\S]*\[Ναι, γράψτε μου\]/)
  await shop.say(anna, 'ügyintézőt kérek')
  assert.match((await shop.say(maria, '1'))[0]!, /Θα σας γράψουμε τη Δευτέρα/)
  await pass(shop, 61 * hour + minute)
  assert.match(await newest(shop, maria), /^< Γεια σας! Τώρα είμαστε εδώ/)
  assert.match(await newest(shop, anna), /^< Természetesen!/)
  const rows = await shop.sql<{ stand_in: { name: string; body: string[] } }[]>`
    select stand_in from messages where stand_in is not null`
  assert.deepEqual(
    rows.map((row) => [row.stand_in.name, row.stand_in.body]),
    [['we_are_open', []]],
  )
})
