import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from '../queues/waiting.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>document.title='run'</script></svg>`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR4nGOIggIGyhgAKnUWgdw0pSgAAAAASUVORK5CYII=',
  'base64',
)
const browserHere = browserOfFile()

test('quick replies by a slash, snooze, files that cannot run, and a template once the window is closed', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl, SAMPLE_DATA: 'auto' })
  t.after(() => server.stop())
  const ask = async (path: string, body?: object) => {
    const response = await fetch(`${server.url}/phone/api/shoppers${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    assert.ok(response.ok, await response.clone().text())
    return (await response.json()) as {
      id: string
      messages: { direction: string; type: string; content: { body?: string } }[]
    }
  }
  const shopper = await ask('', { name: 'Anna\u202egnp.exe', phone: '306970000078', language: 'en' })
  await ask(`/${shopper.id}/text`, { text: 'I want to talk to a human' })
  const media = (type: string, mime: string, bytes: Buffer, filename?: string) =>
    ask(`/${shopper.id}/media`, {
      type,
      mime,
      base64: bytes.toString('base64'),
      ...(filename && { filename }),
    })
  await media('image', 'image/png', png)
  await media('document', 'image/svg+xml', Buffer.from(svg), 'cup\u202egnp.svg')
  await media('document', 'text/html', Buffer.from('<script>alert(1)</script>'), 'offer.html')
  const maria = await newUser(sql, 'Μαρία', 'admin')
  const { page, faults } = await signedInPage(browser, server.url, maria.email)
  const headers = { origin: server.url }
  await page.request.post(`${server.url}/api/templates/sync`, { headers })
  const quick = { shortcut: 'post', title: { en: 'By post' }, text: { en: 'It goes by post tomorrow.' } }
  const made = await page.request.post(`${server.url}/api/quick-replies`, { headers, data: quick })
  assert.ok(made.ok(), await made.text())
  const stored = () => sql`select 1 from media where status = 'stored' having count(*) = 3`
  await until(async () => (await stored()).length > 0)

  await page.goto(`${server.url}/inbox`)
  await page.getByRole('button', { name: 'Annagnp.exe' }).click()
  const log = page.getByRole('log')
  await log.getByText('I want to talk to a human').waitFor()

  // What a shopper sends is shown where it is a picture, else given to be kept; nothing of it runs here.
  const files = log.locator('a[href^="/api/media/"]')
  await files.nth(2).waitFor()
  await log.locator('img[src^="/api/media/"]').first().waitFor()
  const left = () => log.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop)
  await until(async () => (await left()) < 2)
  await log.getByText('cupgnp.svg').waitFor()
  for (const one of await files.all()) {
    const answer = await page.request.get(server.url + (await one.getAttribute('href')))
    const got = answer.headers()
    assert.match(got['content-security-policy'] ?? '', /sandbox/)
    assert.equal(got['x-content-type-options'], 'nosniff')
    if (!got['content-type']?.startsWith('image/png'))
      assert.match(got['content-disposition']!, /^attachment/)
  }

  // A slash and a word and Enter: the words stand in the box, to be changed or sent.
  const reply = page.getByLabel('Your reply')
  await reply.pressSequentially('/pos')
  await page.getByRole('option', { name: /By post/ }).waitFor()
  await assertReadable(page)
  await reply.press('Enter')
  await until(async () => (await reply.inputValue()) === quick.text.en)
  await reply.press('Enter')
  await until(async () =>
    (await ask(`/${shopper.id}/messages`)).messages.some(({ content }) => content.body === quick.text.en),
  )
  await log.getByText(quick.text.en).first().waitFor()
  assert.equal(await reply.inputValue(), '')

  // Out of sight until they write: by the key, and back by their word.
  await reply.press('Escape')
  await page.keyboard.press('z')
  await page.getByRole('menuitem', { name: 'Until they write' }).click()
  await page.getByText('Snoozed until they write.').waitFor()
  await page.getByRole('button', { name: 'Snoozed', exact: true }).click()
  await page.getByRole('button', { name: /Annagnp/ }).waitFor()
  await ask(`/${shopper.id}/text`, { text: 'Still there?' })
  await page.getByText('Snoozed until they write.').waitFor({ state: 'detached' })
  await page.getByText('Nothing is put off for later.').waitFor()

  // A day later only a template goes through, and which is said there.
  await sql`update conversations set window_until = now() - interval '1 minute'`
  await page.reload()
  await page.getByText('WhatsApp lets only a template through').waitFor()
  await page.getByText('Window closed').waitFor()
  await assertReadable(page)
  await page.getByRole('button', { name: 'Pick a template' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('win back')
  await dialog.getByRole('button', { name: /We have not seen each other for a while · English/ }).click()
  await dialog.getByRole('textbox').last().fill('Agora')
  await dialog.getByText(/Agora/).first().waitFor()
  await assertReadable(page)
  await dialog.getByRole('button', { name: 'Send' }).click()
  await until(async () =>
    (await ask(`/${shopper.id}/messages`)).messages.some(
      ({ type, direction }) => type === 'template' && direction === 'in',
    ),
  )
  await log.getByText(/Agora/).first().waitFor()
  assert.deepEqual(faults, [])
})
