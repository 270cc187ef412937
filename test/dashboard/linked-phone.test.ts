import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceLock, type StoredPairing, savePairing } from '../../src/shop/linked-numbers.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const opened = browserOfFile()

test('a phone is linked by its code, slowed down, unlinked and removed', async (t) => {
  const browser = opened()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  // It answers and holds no device: this test is who does.
  const server = await startTestServer({ DATABASE_URL: databaseUrl, ROLE: 'web' })
  t.after(() => server.stop())
  const maria = await newUser(sql, 'Μαρία', 'admin')
  const { page, faults } = await signedInPage(browser, server.url, maria.email)

  await page.goto(`${server.url}/connect/whatsapp?number=new`)
  await page.getByRole('link', { name: 'No business account at Meta?' }).click()
  const show = page.getByRole('button', { name: 'Show the code' })
  await show.waitFor()
  assert.ok(await show.isDisabled(), 'the risks come first')
  await assertReadable(page)
  await page.getByLabel('What you call it').fill('Το κινητό')
  await page.getByLabel('I have read this').check({ force: true })
  await show.click()
  await page.getByText('WhatsApp is being opened.').waitFor()

  const [device] = await sql<{ id: string; at: string }[]>`
    select id, settings -> 'linking' ->> 'at' as at from channels where kind = 'linked-device'`
  const { id } = device!
  await using holder = await sql.reserve().then((held) => ({
    held,
    [Symbol.asyncDispose]: async () => {
      await held`select pg_advisory_unlock_all()`
      held.release()
    },
  }))
  await holder.held`select pg_advisory_lock(${deviceLock}, hashtext(${id}))`
  const still = { reason: null, over: false, qr: null, phone: null }
  const hold = (pairing: Partial<Omit<StoredPairing, 'qr'>> & Pick<StoredPairing, 'state'>, code = false) =>
    savePairing(
      { sql },
      id,
      {
        ...{ ...still, ...pairing },
        qr: code ? { text: '2@ref,key', expiresAt: new Date(Date.now() + 60_000) } : null,
      },
      device!.at,
    )
  await hold({ state: 'qr' }, true)
  const code = page.getByRole('img', { name: 'Code to be scanned with the phone' })
  await code.waitFor()
  const width = await page.evaluate(
    'document.querySelector("img[alt^=Code]").decode().then(() => document.querySelector("img[alt^=Code]").naturalWidth)',
  )
  assert.ok(Number(width) > 0, 'the picture is let in')
  await page.getByText('choose Linked devices').waitFor()
  await assertReadable(page)

  await hold({ state: 'ready', phone: '+306999999999' })
  await page.getByText('Linked: +306999999999.').waitFor()
  await page.getByLabel('Messages a minute, at most').fill('61')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 to 60').waitFor()
  await page.getByLabel('Messages a minute, at most').fill('10')
  await page.getByLabel('May send offers too').check({ force: true })
  await page.getByLabel('Offers a day, at most').fill('3')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()
  const number = await (await page.request.get(`${server.url}/api/channels/${id}`)).json()
  assert.deepEqual([number.messagesPerMinute, number.marketingPerDay], [10, 3])

  await hold({
    state: 'disconnected',
    over: true,
    reason: 'The device was unlinked. Pair it again to go on.',
  })
  await page.getByText('The device was unlinked.').first().waitFor()
  await page.goto(`${server.url}/settings`)
  await page.getByText('No phone linked').waitFor()
  await page.getByRole('link', { name: 'See the phone' }).click()
  await show.waitFor()
  await page.getByRole('button', { name: 'Remove this number' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByText('The number is removed.').waitFor()
  assert.deepEqual(faults, [])
})
