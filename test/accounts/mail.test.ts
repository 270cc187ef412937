import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { createMail } from '../../src/accounts/mail.ts'
import { quietLog } from '../support/log.ts'

/** As much of a mail server (RFC 5321) as takes one letter, or refuses its recipient. */
async function mailServer(t: TestContext, refuses = false) {
  const letters: string[] = []
  const server = createServer((socket) => {
    let letter: string | undefined
    socket.on('error', () => {})
    socket.write('220 here\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        if (letter !== undefined && line !== '.') letter += `${line}\n`
        else if (letter !== undefined) {
          letters.push(letter)
          letter = undefined
          socket.write('250 taken\r\n')
        } else if (line === 'DATA') {
          letter = ''
          socket.write('354 go on\r\n')
        } else socket.write(refuses && line.startsWith('RCPT') ? '550 nobody\r\n' : '250 well\r\n')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters }
}

const link = 'https://shop.example/invitation#token=abc'

test('a letter in the language of whoever gets it, with its link', async (t) => {
  const { url, letters } = await mailServer(t)
  const mail = createMail({ smtpUrl: url, from: 'Shop <shop@shop.example>' }, quietLog)
  assert.equal(await mail.send('invitation', 'maria@shop.example', link, 'en'), true)
  assert.equal(await mail.send('reset', 'maria@shop.example', link, 'xx'), true)
  assert.match(letters[0]!, /^From: Shop <shop@shop\.example>$/m)
  assert.match(letters[0]!, /^Subject: You are invited to Kalathi$/m)
  assert.ok(letters[0]!.replaceAll('=\n', '').replaceAll('=3D', '=').includes(link))
  assert.match(letters[1]!, /^Subject: A new password for Kalathi$/m)
})

test('a letter that is refused, or a server that is away, is said and is no fault', async (t) => {
  const { url } = await mailServer(t, true)
  const refused = createMail({ smtpUrl: url, from: 'shop@shop.example' }, quietLog)
  assert.equal(await refused.send('reset', 'nobody@shop.example', link, 'el'), false)
  const away = createMail({ smtpUrl: 'smtp://127.0.0.1:1', from: 'shop@shop.example' }, quietLog)
  assert.equal(await away.send('reset', 'maria@shop.example', link, 'hu'), false)
})
