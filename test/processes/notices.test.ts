import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { connectPhone } from '../../src/chat/phone.ts'
import { until } from '../support/processes.ts'
import { startTestServer } from '../support/server.ts'
import { apiToken } from './shop.ts'

const ownerPhone = '+306900000777'

test('from a shopper’s complaint to the owner’s phone and webhook', async (t) => {
  const server = await startTestServer({ API_TOKEN: apiToken })
  t.after(() => server.stop())
  const received: { type: string; data: { name: string; url: string } }[] = []
  const hook = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      received.push(JSON.parse(body))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  t.after(() => hook.close())
  const put = await fetch(`${server.url}/api/notifications`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
    body: JSON.stringify({
      handovers: 'urgent',
      ownerPhone,
      webhook: { url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/` },
    }),
  })
  assert.equal(put.status, 200, await put.text())

  const shoppers = connectPhone(server.url)
  const add = async (name: string, phone: string) => {
    const made = await fetch(`${server.url}/phone/api/shoppers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, phone, language: 'el' }),
    })
    assert.equal(made.status, 201, await made.clone().text())
    return ((await made.json()) as { id: string }).id
  }
  const owner = await add('Ιδιοκτήτης', ownerPhone.slice(1))
  const shopper = await add('Ελένη Δοκιμή', '306900000778')
  const answersTo = async (id: string) =>
    (await shoppers.state()).messages.filter((one) => one.shopperId === id && one.direction === 'in')
  await shoppers.act(owner, 'text', { text: 'Γεια' })
  await until(async () => (await answersTo(owner)).length === 1, 'the owner is greeted')
  await shoppers.act(shopper, 'text', { text: 'Απαράδεκτοι, με χρεώσατε δύο φορές' })
  await until(async () => (await answersTo(shopper)).length === 1, 'the shopper hears an apology')
  await until(async () => (await answersTo(owner)).length === 2, 'the owner hears of it')
  await until(async () => received.length === 1, 'the webhook hears of it')
  const told = JSON.stringify((await answersTo(owner)).at(-1))
  assert.match(told, /Παράπονο! Ελένη Δοκιμή/)
  const { type, data } = received[0]!
  assert.deepEqual([type, data.name], ['conversation.handed_over', 'Ελένη Δοκιμή'])
  assert.ok(told.includes(data.url), 'both lead to the same conversation')
})
