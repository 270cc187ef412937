import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { failedWith, maria, numberId, start, token } from './start.ts'

async function upload(url: string, size: number, mime: string, product = 'whatsapp') {
  const form = new FormData()
  form.set('messaging_product', product)
  form.set('type', mime)
  form.set('file', new Blob([new Uint8Array(size)], { type: mime }), 'file')
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}/v25.0/${numberId}/media`, { method: 'POST', headers, body: form })
  const json = (await answer.json()) as { id?: string; error?: { code: number } }
  return { status: answer.status, id: json.id ?? '', code: json.error?.code }
}

const megabyte = 1024 * 1024
const sizes: [string, number, number | undefined][] = [
  ['image/jpeg', 5 * megabyte, undefined],
  ['image/jpeg', 5 * megabyte + 1, 131053],
  ['audio/ogg', 16 * megabyte + 1, 131053],
  ['video/mp4', 16 * megabyte, undefined],
  ['image/webp', 500 * 1024 + 1, 131053],
  ['application/pdf', 17 * megabyte, undefined],
  ['application/x-msdownload', 10, 100],
]
for (const [mime, size, code] of sizes) {
  test(`uploading ${size} bytes of ${mime}`, async (t) => {
    const { url } = await start(t)
    assert.equal((await upload(url, size, mime)).code, code)
  })
}

test('a media URL lives five minutes, needs the token, and goes with the medium', async (t) => {
  const { url, call, clock } = await start(t)
  const { id } = await upload(url, 12, 'image/png')
  const described = await call('GET', `/${id}`)
  const link = String(described.json.url)
  const get = async (bearer: string) =>
    (await fetch(link, { headers: { authorization: `Bearer ${bearer}` } })).status
  assert.equal(await get(token), 200)
  assert.equal(await get('another'), 401)
  clock.ms += 5 * 60_000
  assert.equal(await get(token), 200)
  clock.ms += 1
  assert.equal(await get(token), 404)
  assert.equal((await call('DELETE', `/${id}`)).status, 200)
  assert.equal((await call('GET', `/${id}`)).status, 404)
})

test('media live 30 days', async (t) => {
  const { url, call, clock, day } = await start(t)
  const { id } = await upload(url, 12, 'image/png')
  clock.ms += 30 * day
  assert.equal((await call('GET', `/${id}`)).status, 200)
  clock.ms += 1
  assert.equal((await call('GET', `/${id}`)).status, 404)
})

test('sending by id needs a medium of that type', async (t) => {
  const { url, send, vw } = await start(t)
  vw.act(maria, 'text', { text: 'Hi' })
  const { id } = await upload(url, 12, 'image/png')
  assert.equal((await send({ type: 'image', image: { id } })).status, 200)
  assert.equal((await send({ type: 'video', video: { id } })).code, 131053)
  assert.equal((await send({ type: 'image', image: { id: '1' } })).code, 131009)
})

test('sending by link fetches it; what cannot be had fails later with 131053', async (t) => {
  const { send, received, vw } = await start(t)
  const shop = createServer((request, response) => {
    const found = request.url === '/a.png'
    response.writeHead(found ? 200 : 404, { 'content-type': 'image/png' }).end('png')
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    shop.closeAllConnections()
    shop.close()
  })
  const base = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  vw.act(maria, 'text', { text: 'Hi' })
  const statusesOf = async (count: number) => {
    // The link is fetched beside the answer: wait for its status by the event, not by time.
    while (vw.ledger().filter((one) => one.statuses.length > 0).length < count)
      await new Promise(setImmediate)
    return received('statuses')
  }
  await send({ type: 'image', image: { link: `${base}/a.png`, caption: 'Oil' } })
  assert.equal(failedWith(await statusesOf(1)), undefined)
  await send({ type: 'image', image: { link: `${base}/none.png` } })
  assert.equal(failedWith(await statusesOf(2)), 131053)
})
