import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { verify } from '../../../src/channels/cloud-api/verify.ts'

const raw = Buffer.from('{"object":"whatsapp_business_account","entry":[{"γ":"\\u03b3"}]}')
const hex = (secret: string, bytes = raw) => createHmac('sha256', secret).update(bytes).digest('hex')
const good = hex('app-secret-1')

const cases: [string, string | string[] | undefined, string[], boolean][] = [
  ['right', `sha256=${good}`, ['app-secret-1'], true],
  ['right for the second secret', `sha256=${good}`, ['app-secret-2', 'app-secret-1'], true],
  ['absent', undefined, ['app-secret-1'], false],
  ['empty', '', ['app-secret-1'], false],
  ['of another secret', `sha256=${hex('app-secret-2')}`, ['app-secret-1'], false],
  ['of other bytes', `sha256=${hex('app-secret-1', Buffer.from('{}'))}`, ['app-secret-1'], false],
  ['no secret at all', `sha256=${good}`, [], false],
  ['an empty secret', `sha256=${hex('')}`, [''], false],
  ['short', `sha256=${good.slice(0, 62)}`, ['app-secret-1'], false],
  ['long', `sha256=${good}00`, ['app-secret-1'], false],
  ['another prefix', `sha1=${good}`, ['app-secret-1'], false],
  ['no prefix', good, ['app-secret-1'], false],
  ['upper-case prefix', `SHA256=${good}`, ['app-secret-1'], false],
  ['upper-case hex', `sha256=${good.toUpperCase()}`, ['app-secret-1'], false],
  ['not hex', `sha256=${'z'.repeat(64)}`, ['app-secret-1'], false],
  ['a line break after it', `sha256=${good}\n`, ['app-secret-1'], false],
  ['two joined values', `sha256=${good}, sha256=${good}`, ['app-secret-1'], false],
  ['several values', [`sha256=${good}`, `sha256=${good}`], ['app-secret-1'], false],
]
for (const [name, header, secrets, right] of cases) {
  test(`signature: ${name}`, () => {
    assert.equal(verify(raw, { 'x-hub-signature-256': header }, secrets), right)
  })
}
