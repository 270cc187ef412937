import assert from 'node:assert/strict'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { dropUnsentFiles } from '../../src/shop/agent-files.ts'
import { deleteDroppedFiles } from '../../src/shop/dropped-files.ts'
import { judgeFile } from '../../src/shop/file-kinds.ts'
import { plainFilename } from '../../src/shop/file-name.ts'
import { mediaPath } from '../../src/shop/media.ts'
import { testDatabase } from '../support/postgres.ts'
import { until } from '../support/processes.ts'
import { startTestServer } from '../support/server.ts'
import { token } from './app.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What `look` gives, once it gives something. */
async function found<T>(look: () => Promise<T | undefined>): Promise<T> {
  let seen: T | undefined
  await until(async () => {
    seen = await look()
    return seen !== undefined
  }, 'what was looked for')
  return seen!
}

test('an agent sends a picture that comes to the phone whole, and what was never sent is deleted', async (t) => {
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl, API_TOKEN: token })
  t.after(() => server.stop())
  const phone = async (path: string, body?: object) => {
    const response = await fetch(`${server.url}/phone/api/shoppers${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
    return (await response.json()) as { id: string; messages: { content: Record<string, string> }[] }
  }
  const shopper = await phone('', { name: 'Νίκη', phone: '306970000077', language: 'el' })
  await phone(`/${shopper.id}/text`, { text: 'Γεια' })
  const conversation = await found(async () => (await sql<{ id: string }[]>`select id from conversations`)[0])
  const path = `${server.url}/api/conversations/${conversation.id}`
  const authorization = `Bearer ${token}`
  const attach = async (bytes: Buffer, name: string) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name)
    const response = await fetch(`${path}/files`, { method: 'POST', headers: { authorization }, body: form })
    return { status: response.status, body: (await response.json()) as Record<string, string> }
  }
  const send = async (file: object) => {
    const response = await fetch(`${path}/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ file }),
    })
    return response.status
  }

  const attached = await attach(png, '../κούπα\u202egnp.png')
  const { id = '' } = attached.body
  assert.deepEqual(attached, {
    status: 201,
    body: { id, kind: 'image', mime: 'image/png', bytes: png.length, filename: 'κούπαgnp.png' },
  })
  const kept = await fetch(`${server.url}/api/media/${id}`, { headers: { authorization } })
  assert.deepEqual(Buffer.from(await kept.arrayBuffer()), png)
  assert.equal(await send({ id, caption: 'Η κούπα' }), 201)
  const image = await found(async () =>
    (await phone(`/${shopper.id}/messages`)).messages
      .map((one) => one.content)
      .find((one) => one.caption === 'Η κούπα'),
  )
  const shown = await fetch(`${server.url}/phone/api/media/${image.id}`)
  assert.deepEqual(Buffer.from(await shown.arrayBuffer()), png)

  const page = await attach(Buffer.from('<script>alert(1)</script>'), 'cup.png')
  assert.deepEqual([page.status, page.body.refusal], [422, 'kind'])
  assert.equal(await send({ id: newId() }), 422)
  assert.deepEqual(
    await readdir(join(server.dataDir, 'incoming')),
    [],
    'what came is where it belongs, or gone',
  )

  const left = (await attach(Buffer.from('%PDF-1.7'), 'offer.pdf')).body.id!
  await sql`update media set created_at = created_at - interval '8 days'`
  const place = { sql, dataDir: server.dataDir }
  await dropUnsentFiles(place)
  await deleteDroppedFiles(place)
  assert.equal(await send({ id: left }), 422)
  await assert.rejects(access(mediaPath(server.dataDir, left)))
  await access(mediaPath(server.dataDir, id))
})

test('a file is what its first bytes are, and no larger than WhatsApp takes', () => {
  const of = (hex: string, name = 'x', size = 16) => {
    const bytes = Buffer.alloc(size)
    Buffer.from(hex, 'hex').copy(bytes)
    return judgeFile(bytes, name)
  }
  const ftyp = (brand: string) => `00000018${Buffer.from(`ftyp${brand}`).toString('hex')}`
  const cases: [ReturnType<typeof judgeFile>, object][] = [
    [of('ffd8ffe0', 'a.pdf'), { kind: 'image', mime: 'image/jpeg' }],
    [of('ffd8ffe0', 'a.jpg', 5 * 1024 * 1024 + 1), { refusal: 'size', mostBytes: 5 * 1024 * 1024 }],
    [of(ftyp('isom')), { kind: 'video', mime: 'video/mp4' }],
    [of(ftyp('heic'), 'a.jpg'), { refusal: 'kind' }],
    [of(ftyp('M4A '), 'a'), { kind: 'audio', mime: 'audio/mp4' }],
    [of('504b0304', 'prices.xlsx'), judgeFile(Buffer.from('504b0304', 'hex'), 'b.XLSX')],
    [of('504b0304', 'prices.zip'), { refusal: 'kind' }],
    [judgeFile(Buffer.from('<svg onload="alert(1)"/>'), 'a.svg'), { refusal: 'kind' }],
    [judgeFile(Buffer.from('Τιμές'), 'a.txt'), { kind: 'document', mime: 'text/plain' }],
    [judgeFile(Buffer.alloc(0), 'a.png'), { refusal: 'empty' }],
  ]
  for (const [found, wanted] of cases) assert.deepEqual(found, wanted)
})

test('the name of a file shows the ending that it has, and no folder', () => {
  assert.equal(plainFilename('invoice\u202efdp.exe'), 'invoicefdp.exe')
  assert.equal(plainFilename('..\\..\\etc/pass\u0000wd.pdf'), 'pass wd.pdf')
  assert.equal(plainFilename('\u202e'), 'file')
})
