import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Config } from '../../src/config.ts'
import { openSealer } from '../../src/db/secrets.ts'
import { newId } from '../../src/ids.ts'
import { createShopCache } from '../../src/shop/cache.ts'
import { ensureFirstNumber } from '../../src/shop/first-number.ts'
import { pauseNumber } from '../../src/shop/numbers.ts'
import { createNumbersCache } from '../../src/shop/numbers-cache.ts'
import { createQuickReply } from '../../src/shop/quick-replies.ts'
import { bump, revisionOf } from '../../src/shop/revisions.ts'
import { findMenu, findQuickReply, matchQuickReply } from '../../src/shop/saved-messages.ts'
import { changeSettings, defaultSettings } from '../../src/shop/settings.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

const shop = { name: 'Πηλός', timeZone: 'Europe/Athens', country: 'GR', locale: 'el', currency: 'EUR' }
const defaults = defaultSettings(shop)

test('a copy is read again only when it is older than what is asked for', async (t) => {
  const { sql } = await testDatabase(t)
  const cache = createShopCache({ sql, defaults })
  assert.equal(cache.peek(), undefined)
  const first = await cache.at(0)
  assert.equal(await cache.at('0'), first, 'bigint comes as text')
  await changeSettings({ sql, defaults }, { attributionDays: 3 })
  assert.equal(await cache.at(0), first)
  const [second, same] = await Promise.all([cache.at(1), cache.at(1)])
  assert.equal(second.settings.attributionDays, 3)
  assert.equal(second, same)
  assert.equal(cache.peek(), second)
})

test('a read that began before a change does not answer for it', async (t) => {
  const { sql } = await testDatabase(t)
  const cache = createShopCache({ sql, defaults })
  const early = cache.at(0)
  await changeSettings({ sql, defaults }, { attributionDays: 5 })
  const late = await cache.at(await revisionOf(sql, 'shop'))
  assert.equal(late.settings.attributionDays, 5)
  await early
  assert.equal(cache.peek()!.settings.attributionDays, 5)
})

test('revisions of changes made at once are all different', async (t) => {
  const { sql } = await testDatabase(t)
  const given = await Promise.all(Array.from({ length: 10 }, () => sql.begin((tx) => bump(tx, 'shop'))))
  assert.deepEqual(
    given.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  )
})

test('a stored setting that is no longer valid counts as never set', async (t) => {
  const { sql } = await testDatabase(t)
  await sql`insert into settings (key, value) values ('shop', '{"humanIdleMinutes": "soon", "attributionDays": 9, "old": 1}')`
  const { settings } = await createShopCache({ sql, defaults }).current()
  assert.deepEqual([settings.humanIdleMinutes, settings.attributionDays, 'old' in settings], [240, 9, false])
})

test('saved messages are found by menu, id and trigger, with those below them', async (t) => {
  const { sql } = await testDatabase(t)
  const add = async (shortcut: string, more: object) => {
    const created = await createQuickReply(
      { sql, newId },
      { shortcut, title: { en: shortcut }, text: { en: shortcut }, ...more },
    )
    assert.ok(created.ok)
    return created.value.id
  }
  const second = await add('second', { menu: 2 })
  const first = await add('first', { menu: 1, buttons: [second], triggers: { en: ['olive oil'] } })
  const state = await createShopCache({ sql, defaults }).current()
  assert.deepEqual(
    findMenu(state).map((reply) => reply.id),
    [first, second],
  )
  assert.deepEqual(
    findQuickReply(state, first)?.buttons.map((reply) => reply.id),
    [second],
  )
  assert.equal(matchQuickReply(state, 'Do you have OLIVE OIL?', 'en')?.reply.id, first)
  assert.deepEqual([findQuickReply(state, newId()), matchQuickReply(state, 'pottery', 'en')], [null, null])
})

const virtual = {
  baseUrl: 'http://127.0.0.1:4011/v25.0',
  number: '700000000000011',
  account: '800000000000011',
  token: 'virtual-token',
  appSecret: 'virtual-secret',
  verifyToken: 'virtual-verify',
  displayPhone: '+30 210 000 0011',
}
const whatsapp: NonNullable<Config['whatsapp']> = {
  phoneNumberId: '700000000000099',
  businessAccountId: '800000000000099',
  accessToken: 'env-token',
  appSecret: 'env-secret',
  verifyToken: 'env-verify',
  graphUrl: 'https://graph.example/v25.0',
  messagesPerSecond: 250,
}

async function start(t: TestContext) {
  const { sql } = await testDatabase(t)
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-numbers-'))
  t.after(() => rm(dataDir, { recursive: true, force: true }))
  return { sql, newId, sealer: await openSealer(dataDir), log: quietLog, dataDir }
}

test('a real number takes over from the virtual one, and its secrets stay in the environment', async (t) => {
  const deps = await start(t)
  const first = await ensureFirstNumber(deps, { whatsapp: undefined, messagesPerSecond: 80, shop }, virtual)
  assert.equal(
    await ensureFirstNumber(deps, { whatsapp: undefined, messagesPerSecond: 80, shop }, virtual),
    first,
  )
  const numbers = createNumbersCache({ ...deps, environment: undefined })
  await numbers.refresh()
  assert.deepEqual(
    [numbers.channelIdOf(virtual.number), numbers.secrets(), numbers.verifyTokens()],
    [first, ['virtual-secret'], ['virtual-verify']],
  )

  const real = await ensureFirstNumber(deps, { whatsapp, messagesPerSecond: 250, shop })
  const later = createNumbersCache({ ...deps, environment: whatsapp })
  await later.refresh()
  assert.deepEqual(
    later.all().map((number) => number.id),
    [real],
  )
  assert.deepEqual(
    [later.byNumber(virtual.number), later.byId(real!)?.line.token, later.secrets()],
    [undefined, 'env-token', ['env-secret']],
  )
  assert.equal(later.byId(real!)?.messagesPerSecond, 250)
  const rows =
    await deps.sql`select number, credentials is null as bare, status from channels order by number`
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { number: virtual.number, bare: false, status: 'removed' },
      { number: whatsapp.phoneNumberId, bare: true, status: 'active' },
    ],
  )
  assert.equal((await deps.sql`select 1 from sending_streams where campaign_id is null`).length, 2)
  await ensureFirstNumber(deps, { whatsapp: undefined, messagesPerSecond: 80, shop }, virtual)
  const back = createNumbersCache({ ...deps, environment: undefined })
  await back.refresh()
  assert.deepEqual(
    back.all().map((number) => number.id),
    [first],
    'without the environment the real one cannot speak',
  )
})

test('numbers answer from memory while the database is away, and follow a change', async (t) => {
  const deps = await start(t)
  const id = await ensureFirstNumber(deps, { whatsapp: undefined, messagesPerSecond: 80, shop }, virtual)
  const numbers = createNumbersCache({ ...deps, environment: undefined })
  await numbers.refresh()
  await pauseNumber(deps, id!, 'by hand')
  assert.equal(numbers.byId(id!)?.status, 'active')
  await numbers.refresh()
  assert.deepEqual([numbers.byId(id!)?.status, numbers.byId(id!)?.reason], ['paused', 'by hand'])
  await deps.sql.end()
  await assert.rejects(numbers.refresh())
  assert.deepEqual([numbers.byId(id!)?.line.token, numbers.secrets()], ['virtual-token', ['virtual-secret']])
})

test('a number whose credentials are of another key is out of use, and the others are not', async (t) => {
  const deps = await start(t)
  await ensureFirstNumber(deps, { whatsapp: undefined, messagesPerSecond: 80, shop }, virtual)
  const other = await openSealer(join(deps.dataDir, 'other'))
  const numbers = createNumbersCache({ ...deps, sealer: other, environment: undefined })
  await numbers.refresh()
  assert.deepEqual([numbers.all(), numbers.secrets()], [[], []])
})
