import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { maria, start, template, text } from './start.ts'

test('a restart remembers people, chats, media, templates, and the webhooks still on their way', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'virtual-'))
  const storeFile = join(folder, 'state.json')
  const first = await start(t, { storeFile })
  first.vw.act(maria, 'text', { text: 'Hi' })
  await first.send({ ...text, biz_opaque_callback_data: 'row-1' })
  const media = first.vw.act(maria, 'media', { type: 'image', base64: 'AAAA', mime: 'image/png' }) as {
    ok: true
    mediaId: string
  }
  await first.vw.settled()
  first.vw.faults.webhookPaused = true
  first.vw.act(maria, 'text', { text: 'not delivered yet' })
  await first.call('POST', '/_control/templates', {
    name: 'hello_world',
    language: 'en_US',
    status: 'PAUSED',
  })
  await first.close()

  const second = await start(t, {
    storeFile,
    newId: (
      (n) => () =>
        `second-${++n}`
    )(0),
  })
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  assert.deepEqual(
    second.vw.ledger().map((one) => one.biz),
    ['row-1'],
  )
  assert.deepEqual(
    (await second.received('messages')).map((one) => (one.text as { body: string }).body),
    ['not delivered yet'],
  )
  assert.equal((await second.call('GET', `/${media.mediaId}`)).status, 200)
  assert.equal((await second.send(text)).status, 200, 'the window is still open')
  assert.equal(
    (await second.received('statuses')).some((one) => one.status === 'failed'),
    false,
  )
  assert.equal((await second.send(template('hello_world', undefined, 'en_US'))).code, 132015)
})

test('a snapshot that cannot be read is put aside, and the phones begin anew', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'virtual-'))
  const storeFile = join(folder, 'state.json')
  writeFileSync(storeFile, '{"version":1,"people":[')
  const { vw } = await start(t, { storeFile })
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  assert.equal(existsSync(`${storeFile}.unreadable`), true)
  assert.equal(vw.act(maria, 'text', { text: 'Hi' }).ok, true)
})
