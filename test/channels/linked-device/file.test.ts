import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { fetchFile, isInside } from '../../../src/channels/linked-device/file.ts'

const addresses: [string, boolean][] = [
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['fd12::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['2a00:1450:4001::1', false],
]

for (const [address, expected] of addresses)
  test(`${address} lies ${expected ? 'inside' : 'outside'}`, () => assert.equal(isInside(address), expected))

test('no link reaches what lies behind our own door, by address or by name', async (t) => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.end('secret')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f000001'])
    await assert.rejects(fetchFile(`http://${host}:${port}/`), { name: 'ChannelError' }, host)
  for (const link of ['file:///etc/passwd', 'javascript:1', 'nothing'])
    await assert.rejects(fetchFile(link), { class: 'content' })
  assert.equal(asked, 0)
})
