import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { startTestServer } from '../support/server.ts'
import { isHeld, run, start } from './run.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kalathi-chat-'))
  server = await startTestServer()
})
after(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const talk = (name: string, lines: string[]) =>
  run('chat', ['--url', server.url, '--as', name], { DATA_DIR: folder }, `${lines.join('\n')}\n`)

test('a piped conversation prints each answer below its question, and ends with 0', async () => {
  const { code, out, err } = await talk('Ελένη Δοκιμή', ['Γεια', 'ωράριο', '/quit', 'never sent'])
  assert.equal(err, '')
  assert.equal(code, 0)
  const said = out.split('\n')
  assert.match(said[0]!, /^You are Ελένη Δοκιμή, writing to Kalathi/)
  assert.deepEqual(said.slice(1, 2), ['  ✓✓ read'])
  assert.match(out, /‹ Γεια σας Ελένη[\s\S]*1\) [\s\S]*‹ [\s\S]*9:00/)
  assert.doesNotMatch(out, /never sent/)
  assert.ok(![...out].some((mark) => mark === '\u001b'), 'no colours in a pipe')
})

test('a number presses what bears it, words choose as well, and the end of the input ends it', async () => {
  const { code, out } = await talk('Szabó Júlia', ['Szia', 'menü', '1', 'nyitvatartás'])
  assert.equal(code, 0)
  const answers = out.split('✓✓ read').slice(1)
  assert.equal(answers.length, 4)
  assert.match(answers[1]!, /1\) Nyitvatartás[\s\S]*2\) Szállítás/)
  const [byNumber, byWords] = answers.slice(2).map((answer) => answer.trim())
  assert.match(byNumber!, /^‹ .*nyitva/)
  assert.equal(byNumber, byWords)
})

test('commands send what a phone can send, and change who writes and when', async () => {
  const { code, out } = await talk('Emma Test', [
    '/help',
    '/cart',
    '/as Νέος Πελάτης',
    '/lang hu',
    '/image σπασμένο',
    '/clock +1d',
    '/clock 0',
    '/clock soon',
    '/fly',
    '/quit',
  ])
  assert.equal(code, 0)
  assert.match(out, /\/clock \+1d/)
  assert.match(out, /You are Νέος Πελάτης now\./)
  assert.match(out, /‹ .*magyarul/)
  const times = [...out.matchAll(/clock says (\S+)\./g)].map(([, at]) => Date.parse(at!))
  assert.ok(times[0]! - times[1]! > 23 * 3_600_000)
  assert.match(out, /Say how far/)
  assert.match(out, /There is no \/fly/)
})

test('without a server it starts its own, quietly, and leaves nothing running', async () => {
  const dataDir = join(folder, 'own')
  const { code, out, err } = await run('chat', [], { DATA_DIR: dataDir, PORT: '0' }, 'Γεια\n/quit\n')
  assert.equal(err, '')
  assert.equal(code, 0)
  assert.match(out, /‹ Γεια σας/)
  assert.equal(isHeld(dataDir), false)
})

test('Ctrl-C stops it and the server that it started', async () => {
  const dataDir = join(folder, 'own')
  const chat = start('chat', [], { DATA_DIR: dataDir, PORT: '0' })
  await chat.says(/You are/)
  assert.equal(isHeld(dataDir), true)
  chat.child.kill('SIGINT')
  assert.equal((await chat.ended).code, 0)
  assert.equal(isHeld(dataDir), false)
})

test('a set-up with a real number is left alone: a practice shop stands in', async () => {
  const number = {
    WHATSAPP_PHONE_NUMBER_ID: '1',
    WHATSAPP_BUSINESS_ACCOUNT_ID: '2',
    WHATSAPP_ACCESS_TOKEN: 'a',
    WHATSAPP_APP_SECRET: 'b',
    WHATSAPP_VERIFY_TOKEN: 'c',
  }
  const dataDir = join(folder, 'real')
  const { code, out } = await run('chat', [], { DATA_DIR: dataDir, PORT: '0', ...number }, '/quit\n')
  assert.equal(code, 0)
  assert.match(out, /practice shop in .*real\/chat/)
  assert.equal(isHeld(dataDir), false)
})

test('a server elsewhere is not guessed: one line says what to do', async () => {
  const held = await run('chat', [], { DATA_DIR: server.dataDir, PORT: '9' })
  assert.equal(held.code, 1)
  assert.match(held.err, /^A server runs on .*--url http/)
  const nobody = await run('chat', ['--url', 'http://127.0.0.1:9'], { DATA_DIR: folder })
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /^There is no virtual phone at http:\/\/127\.0\.0\.1:9\/phone\.\n$/)
  const wrong = await run('chat', [], { PORT: 'x' })
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /^PORT should be/)
})
