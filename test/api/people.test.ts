import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { ensureSetupToken } from '../../src/accounts/setup.ts'
import { testApi } from './app.ts'

const origin = 'http://localhost:3000'
const password = 'a long enough word'
const admin = { name: 'Ελένη', email: 'eleni@shop.example', password, locale: 'el' }

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

async function started(t: TestContext, over = {}) {
  const api = await testApi(t, over)
  const jars = new Map<string, string>()
  /** As `who`, whose cookies are kept as a browser would. */
  const as = async (who: string, method: Method, path: string, payload?: object) => {
    const answer = await api.app.inject({
      method,
      url: `/api${path}`,
      headers: { host: 'localhost:3000', origin, cookie: jars.get(who) ?? '' },
      ...(payload && { payload }),
    })
    const set = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0]!)
    if (set.length > 0) {
      const jar = new Map(
        [...(jars.get(who)?.split('; ') ?? []), ...set].map((one) => one.split('=') as [string, string]),
      )
      jars.set(
        who,
        [...jar]
          .filter(([, value]) => value)
          .map((pair) => pair.join('='))
          .join('; '),
      )
    }
    return { status: answer.statusCode, body: answer.body ? answer.json() : undefined }
  }
  const token = await ensureSetupToken(api.deps, undefined)
  assert.equal((await as('eleni', 'POST', '/setup', { ...admin, token })).status, 201)
  const invite = async (who: string, role: string) => {
    const email = `${who}@shop.example`
    const { body } = await as('eleni', 'POST', '/invitations', { email, role })
    return { email, token: body.link.split('#token=')[1] as string, link: body.link as string }
  }
  const join = async (who: string, role: string) => {
    const { token: given } = await invite(who, role)
    const account = { token: given, name: who, password, locale: 'hu' }
    return as(who, 'POST', '/invitations/accept', account)
  }
  return { ...api, as, invite, join }
}

test('an invitation makes one account, once, with the role it names', async (t) => {
  const { as, invite, deps } = await started(t)
  const first = await invite('maria', 'agent')
  const { token, link } = await invite('maria', 'marketer')
  assert.equal(link, `${origin}/invitation#token=${token}`)
  const account = { name: 'Μαρία', password, locale: 'el' }
  assert.equal(
    (await as('maria', 'POST', '/invitations/accept', { ...account, token: first.token })).status,
    403,
  )
  const both = await Promise.all(
    [1, 2].map(() => as('maria', 'POST', '/invitations/accept', { ...account, token })),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 403])
  const me = await as('maria', 'GET', '/me')
  assert.deepEqual([me.body.user.role, me.body.user.email], ['marketer', 'maria@shop.example'])
  assert.equal((await as('maria', 'GET', '/users')).status, 403)
  assert.equal(
    (await as('eleni', 'POST', '/invitations', { email: 'Maria@shop.example', role: 'agent' })).status,
    409,
  )
  const [stored] = await deps.sql`select count(*)::int as n from account_links`
  assert.equal(stored!.n, 0)
})

test('an invitation that was withdrawn or is a week old is of no use', async (t) => {
  let now = Date.now()
  const { as, invite } = await started(t, { now: () => now })
  const account = { name: 'Zsófi', password, locale: 'hu' }
  const old = await invite('zsofi', 'agent')
  now += 7 * 86_400_000 + 1
  assert.equal(
    (await as('zsofi', 'POST', '/invitations/accept', { ...account, token: old.token })).status,
    403,
  )
  const withdrawn = await invite('zsofi', 'agent')
  const [{ id }] = (await as('eleni', 'GET', '/invitations')).body.items
  assert.equal((await as('eleni', 'DELETE', `/invitations/${id}`)).status, 204)
  assert.equal(
    (await as('zsofi', 'POST', '/invitations/accept', { ...account, token: withdrawn.token })).status,
    403,
  )
})

test('the last admin can be neither demoted, locked out nor removed, also not by two at once', async (t) => {
  const { as, join, deps } = await started(t)
  await join('maria', 'admin')
  const { items } = (await as('eleni', 'GET', '/users')).body
  const id = (email: string) => items.find((one: { email: string }) => one.email === email).id
  const [eleni, maria] = [id(admin.email), id('maria@shop.example')]
  const answers = await Promise.all([
    as('eleni', 'PATCH', `/users/${maria}`, { role: 'agent' }),
    as('maria', 'PATCH', `/users/${eleni}`, { disabled: true }),
  ])
  // Whoever is second may already have lost the right to ask.
  assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  const [left] = await deps.sql`select count(*)::int as n from users where role = 'admin' and not disabled`
  assert.equal(left!.n, 1)
  const last = answers[0]!.status === 200 ? (['eleni', eleni] as const) : (['maria', maria] as const)
  for (const change of [{ role: 'agent' }, { disabled: true }])
    assert.equal((await as(last[0], 'PATCH', `/users/${last[1]}`, change)).status, 409)
  assert.equal((await as(last[0], 'DELETE', `/users/${last[1]}`)).status, 409)
})

test('whoever is locked out is out at once', async (t) => {
  const { as, join } = await started(t)
  await join('maria', 'agent')
  const maria = (await as('eleni', 'GET', '/users')).body.items[1]
  assert.equal((await as('maria', 'GET', '/me')).status, 200)
  assert.equal((await as('eleni', 'PATCH', `/users/${maria.id}`, { disabled: true })).body.disabled, true)
  assert.equal((await as('maria', 'GET', '/me')).status, 401)
  const again = await as('maria', 'POST', '/auth/sign-in/email', { email: maria.email, password })
  assert.equal(again.status, 401)
})

test("an admin's link sets a new password once and ends all sessions", async (t) => {
  const { as, join } = await started(t)
  await join('maria', 'agent')
  const maria = (await as('eleni', 'GET', '/users')).body.items[1]
  const made = await as('eleni', 'POST', `/users/${maria.id}/password-reset`)
  assert.equal(made.body.mailed, false)
  const token = made.body.link.split('#token=')[1]
  const signIn = (word: string) =>
    as('maria', 'POST', '/auth/sign-in/email', { email: maria.email, password: word })
  for (let i = 0; i < 10; i++) assert.equal((await signIn(`guess number ${i}`)).status, 401)
  const reset = () => as('maria', 'POST', '/auth/reset-password', { token, newPassword: 'another long word' })
  assert.equal((await reset()).status, 200)
  assert.equal((await reset()).status, 403)
  assert.equal((await as('maria', 'GET', '/me')).status, 401)
  assert.equal((await signIn(password)).status, 401, 'a guess again, and not one too many')
  assert.equal((await signIn('another long word')).status, 200)
})

test('one changes the own name, language and password, and sees and ends the own sessions', async (t) => {
  const { as } = await started(t)
  const signIn = (who: string) => as(who, 'POST', '/auth/sign-in/email', { email: admin.email, password })
  await signIn('laptop')
  await signIn('phone')
  assert.equal(
    (await as('eleni', 'PATCH', '/me', { name: 'Ελένη Π.', locale: 'en' })).body.user.name,
    'Ελένη Π.',
  )
  const { items } = (await as('eleni', 'GET', '/me/sessions')).body
  assert.deepEqual([items.length, items.filter((one: { current: boolean }) => one.current).length], [3, 1])
  const other = items.find((one: { current: boolean }) => !one.current)
  assert.equal((await as('eleni', 'DELETE', `/me/sessions/${other.id}`)).status, 204)
  const change = (current: string) =>
    as('eleni', 'PATCH', '/me', { password: { current, new: 'another long word' } })
  const wrong = await change('not this one at all')
  assert.deepEqual([wrong.status, wrong.body.errors[0].path], [422, 'password.current'])
  assert.equal((await change(password)).status, 200)
  assert.equal((await as('eleni', 'GET', '/me')).status, 200)
  assert.deepEqual(
    [(await as('laptop', 'GET', '/me')).status, (await as('phone', 'GET', '/me')).status],
    [401, 401],
  )
})

test('every change is in the audit log, a look once in ten minutes, and nobody but an admin reads it', async (t) => {
  const { as, join, call, deps } = await started(t)
  await join('maria', 'agent')
  const contactId = deps.newId()
  await deps.sql`insert into contacts (id, name) values (${contactId}, 'Γιώργος')`
  for (let n = 0; n < 2; n++) await as('maria', 'GET', '/contacts')
  const segment = { name: 'all', conditions: { all: [] } }
  const { id: segmentId } = (await as('eleni', 'POST', '/segments', segment)).body
  await as('maria', 'GET', `/segments/${segmentId}/contacts`)
  await as('maria', 'GET', '/faqs/unanswered')
  assert.equal((await as('maria', 'GET', `/contacts/${contactId}`)).status, 200)
  await as('eleni', 'PATCH', '/settings', { humanIdleMinutes: 7 })
  await call('PATCH', '/api/settings', { humanIdleMinutes: 8 })
  assert.equal((await as('maria', 'PATCH', '/settings', { humanIdleMinutes: 9 })).status, 403)
  assert.equal((await as('maria', 'GET', '/audit')).status, 403)
  const { items } = (await as('eleni', 'GET', '/audit')).body
  const seen = items.map((one: Record<string, unknown>) => [one.who, one.action, one.subject])
  assert.deepEqual(seen, [
    [null, 'PATCH /settings', null],
    ['Ελένη', 'PATCH /settings', null],
    ['maria', 'GET /contacts/:id', contactId],
    ['maria', 'GET /faqs/unanswered', null],
    ['maria', 'GET /segments/:id/contacts', segmentId],
    ['Ελένη', 'POST /segments', segmentId],
    ['maria', 'GET /contacts', null],
    ['maria', 'POST /invitations/accept', null],
    // Of the invitation that it made, which is used since.
    ['Ελένη', 'POST /invitations', items[8].subject],
    ['Ελένη', 'POST /setup', null],
  ])
  // Names are asked when somebody looks, and stand nowhere in the log.
  const kept = await deps.sql`select * from audit_log`
  assert.doesNotMatch(JSON.stringify(kept), /Γιώργος/)
  assert.deepEqual(items[2].thing, { kind: 'contact', id: contactId, name: 'Γιώργος' })
  assert.deepEqual(items[5].thing, { kind: 'segment', id: segmentId, name: 'all' })
  const actions = async (asked: string) =>
    (await as('eleni', 'GET', `/audit?${asked}`)).body.items.map((one: { action: string }) => one.action)
  assert.deepEqual(await actions('kind=campaigns'), ['GET /segments/:id/contacts', 'POST /segments'])
  assert.deepEqual(await actions('kind=campaigns&changes=true'), ['POST /segments'])
  assert.deepEqual((await actions('changes=true')).length, 6)
  assert.equal((await as('eleni', 'GET', '/audit?kind=everything')).status, 400)
  const first = (await as('eleni', 'GET', '/audit?limit=2')).body
  const second = (await as('eleni', 'GET', `/audit?limit=2&cursor=${first.next}`)).body
  assert.deepEqual([...first.items, ...second.items], items.slice(0, 4))
})

test('a second factor is asked for, takes a recovery code once, and is turned off by the password', async (t) => {
  const { as } = await started(t)
  assert.equal((await as('eleni', 'POST', '/me/two-factor', { password: 'not this one at all' })).status, 422)
  const begun = (await as('eleni', 'POST', '/me/two-factor', { password })).body
  assert.equal((await as('eleni', 'GET', '/me')).body.user.twoFactor, false)
  const secret = new URL(begun.totpUri).searchParams.get('secret')!
  assert.equal((await as('eleni', 'POST', '/auth/two-factor/verify-totp', { code: '000000' })).status, 401)
  const first = codeOf(secret)
  assert.equal((await as('eleni', 'POST', '/auth/two-factor/verify-totp', { code: first })).status, 200)
  assert.equal((await as('eleni', 'GET', '/me')).body.user.twoFactor, true)

  const signIn = (who: string) => as(who, 'POST', '/auth/sign-in/email', { email: admin.email, password })
  const enter = async (who: string, path: string, code: string, status: number) => {
    assert.equal((await signIn(who)).body.twoFactorRedirect, true)
    assert.equal((await as(who, 'GET', '/me')).status, 401, 'the password alone does not open')
    assert.equal((await as(who, 'POST', `/auth/two-factor/${path}`, { code })).status, status)
    assert.equal((await as(who, 'GET', '/me')).status, status)
  }
  await enter('thief', 'verify-totp', first, 401)
  // Of the next half minute: an app whose clock is ahead shows it already.
  const second = codeOf(secret, 1)
  await enter('phone', 'verify-totp', second, 200)
  await enter('thief', 'verify-totp', second, 401)
  const [recovery] = begun.recoveryCodes
  await enter('laptop', 'verify-backup-code', recovery, 200)
  await enter('thief', 'verify-backup-code', recovery, 401)
  assert.equal(
    (await as('eleni', 'DELETE', '/me/two-factor', { password: 'not this one at all' })).status,
    422,
  )
  assert.equal((await as('eleni', 'DELETE', '/me/two-factor', { password })).status, 200)
  assert.equal((await signIn('desk')).body.twoFactorRedirect, undefined)
})

/** RFC 6238, as an app on a phone does it. */
function codeOf(secret: string, stepsAhead = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replace(/=+$/, '')]
    .map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((one) => Number.parseInt(one, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = hash.at(-1)! & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
