import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { registerHelp } from '../../src/help/routes.ts'
import { changeSettings } from '../../src/shop/settings.ts'
import { type TestApi, testApi } from '../api/app.ts'
import { soapFaqs } from '../support/faqs.ts'

type Shown = { status: number; html: string; headers: Record<string, unknown> }

/** The help page of a shop with the soap shop's entries, one of them switched off. */
async function openHelp(t: TestContext, entries = soapFaqs.map((faq) => faq.entries)) {
  const api = await testApi(t)
  registerHelp(api.app, api.deps)
  for (const one of entries) assert.equal((await api.call('POST', '/api/faqs', { entries: one })).status, 201)
  const hidden = { el: { question: 'Κρυφό;', answer: 'Δεν το λέμε.' } }
  await api.call('POST', '/api/faqs', { enabled: false, entries: hidden })
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Shown> => {
    const { statusCode, body, headers: sent } = await api.app.inject({ url: path, headers })
    return { status: statusCode, html: body, headers: sent }
  }
  return { ...api, get }
}

const questions = (html: string) =>
  [...html.matchAll(/<h3[^>]*>([^<]*)/gu)].map(([, question]) => question!.trim())

test('everybody reads the enabled entries, without a token', async (t) => {
  const { get } = await openHelp(t)
  const { status, html, headers } = await get('/help')
  assert.equal(status, 200)
  assert.match(html, /^<!doctype html>\n<html lang="el" dir="ltr">/)
  assert.equal(questions(html).length, 8)
  assert.ok(html.includes('Ναι, σε 3 έως 5 εργάσιμες ημέρες, με 9 €.'))
  assert.ok(!html.includes('Κρυφό'), 'what is switched off is told to nobody')
  assert.ok(!/<script|\sstyle=|\son\w+=|javascript:/iu.test(html))
  const policy = String(headers['content-security-policy'])
  assert.match(policy, /default-src 'none'/)
  assert.doesNotMatch(policy, /unsafe|script-src|\*/)
  assert.match(html, /href="\/phone" rel="noopener nofollow"/)
  for (const [path, type] of [
    ['help.css', /^text\/css/],
    ['entries.css', /^text\/css/],
    ['basket.svg', /^image\/svg/],
  ] as const) {
    const asset = await get(`/help/${path}`)
    assert.equal(asset.status, 200)
    assert.match(String(asset.headers['content-type']), type)
    assert.equal((await get(`/help/${path}`, { 'if-none-match': String(asset.headers.etag) })).status, 304)
  }
  assert.equal((await get('/help/nothing.css')).status, 404)
})

test('in the language asked for, else the browser’s, else the shop’s', async (t) => {
  const { get } = await openHelp(t)
  assert.match((await get('/help?lang=hu', { 'accept-language': 'en' })).html, /<html lang="hu"/)
  assert.match((await get('/help', { 'accept-language': 'en-GB,el;q=0.4' })).html, /<html lang="en"/)
  assert.match((await get('/help', { 'accept-language': 'fr' })).html, /<html lang="el"/)
  const arabic = (await get('/help?lang=ar')).html
  assert.match(arabic, /<html lang="ar" dir="rtl">/)
  assert.match(arabic, /<details lang="ar">\n<summary><h3 dir="auto">هل تشحنون/)
  assert.equal(questions(arabic)[0], 'هل تشحنون إلى لبنان؟', 'what is in the reader’s language comes first')
  assert.match(arabic, /<details lang="en">.*\n?.*<span class="tag">English<\/span>/)
})

test('a search finds words of question and answer, with or without accents', async (t) => {
  const { get } = await openHelp(t)
  const found = async (q: string, lang = 'el') =>
    questions((await get(`/help?lang=${lang}&q=${encodeURIComponent(q)}`)).html)
  assert.equal((await found('κυπρο'))[0], 'Στέλνετε στην Κύπρο;')
  assert.equal((await found('καλεντουλα'))[0], 'Κάνουν τα σαπούνια για ευαίσθητο δέρμα;')
  assert.equal((await found('ajándék', 'hu'))[0], 'Becsomagolják ajándéknak?')
  assert.equal((await found('CYPRUS', 'el'))[0], 'Στέλνετε στην Κύπρο;', 'also by another language’s word')
  const { html } = await get('/help?lang=en&q=cyprus')
  assert.match(html, /<details lang="en" open>/)
  assert.match(html, /name="robots" content="noindex"/)
})

const hostile = [
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) '",
  '{{ shop.name }}',
  '$&$1',
  '%00',
  '\u202eabc',
]
test('what nothing answers, and what is made to do harm, is shown as text', async (t) => {
  const { get } = await openHelp(t)
  for (const q of hostile) {
    const { status, html } = await get(`/help?lang=en&q=${encodeURIComponent(q)}&page=-1&page=x`)
    assert.equal(status, 200, q)
    assert.ok(!html.includes('<script') && !/<[^>]+\son\w+=/u.test(html.replace(/"[^"]*"/gu, '""')), q)
  }
  const none = (await get('/help?lang=en&q=zzz%3Cb%3E')).html
  assert.match(none, /We found no answer for “zzz&lt;b&gt;”/)
  assert.match(none, /value="zzz&lt;b&gt;"/)
  assert.equal((await get('/help?q=a&q=b')).status, 200)
  assert.equal((await get(`/help?q=${'α'.repeat(5000)}`)).status, 200)
})

test('entries, names and facts of the shop are text as well', async (t) => {
  const words = { question: '<b>"Α"</b>;', answer: '<img src=x onerror=alert(1)> {{ shop.name }}' }
  const { get, deps } = await openHelp(t, [{ en: { ...words, phrasings: [] } }])
  assert.ok((await changeSettings(deps, { name: '</title><script>alert(1)</script>' })).ok)
  const { html } = await get('/help?lang=en')
  assert.ok(!/<(script|img src=x|b>)/u.test(html))
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &lt;\/title&gt;&lt;script&gt;/)
})

test('a page that did not change is not sent again', async (t) => {
  const { get, call } = await openHelp(t)
  const tag = async (path: string) => String((await get(path)).headers.etag)
  const first = await tag('/help?lang=el')
  const again = await get('/help?lang=el', { 'if-none-match': first })
  assert.deepEqual([again.status, again.html], [304, ''])
  const others = await Promise.all(['/help?lang=hu', '/help?lang=el&q=a', '/help?lang=el&page=2'].map(tag))
  assert.equal(new Set([first, ...others]).size, 4)
  const { items } = (await call('GET', '/api/faqs')).body
  await call('PATCH', `/api/faqs/${items[0].id}`, { enabled: false })
  assert.notEqual(await tag('/help?lang=el'), first)
})

test('a real number is written to on WhatsApp, with what was looked for', async (t) => {
  const { get, deps } = await openHelp(t)
  await deps.sql`update channels set virtual = false, display_phone = '+30 210 123 4567'`
  await deps.sql`update revisions set revision = revision + 1 where name = 'channels'`
  await deps.numbers.refresh()
  assert.match((await get('/help')).html, /href="https:\/\/wa\.me\/302101234567" rel/)
  assert.match((await get('/help?q=a%26b')).html, /href="https:\/\/wa\.me\/302101234567\?text=a%26b" rel/)
  await deps.sql`update channels set display_phone = null`
  await deps.sql`update revisions set revision = revision + 1 where name = 'channels'`
  await deps.numbers.refresh()
  assert.doesNotMatch((await get('/help')).html, /class="whatsapp"/)
})

test('a shop without entries says so, and a large one is read in pages', async (t) => {
  const { get, deps }: TestApi & { get: (path: string) => Promise<Shown> } = await openHelp(t, [])
  assert.match((await get('/help?lang=en')).html, /We are still writing this page/)
  const words = deps.sql.json({ en: { question: 'Why?', phrasings: [], answer: 'So.' } })
  await deps.sql`insert into faqs (id, entries) select gen_random_uuid(), ${words} from generate_series(1, 120)`
  await deps.sql`update revisions set revision = revision + 1 where name = 'shop'`
  const second = (await get('/help?lang=en&page=2')).html
  assert.equal(questions(second).length, 50)
  assert.match(
    second,
    /<a rel="prev" href="\/help\?lang=en">.*2 \/ 3.*<a rel="next" href="\/help\?lang=en&amp;page=3">/,
  )
  assert.equal(questions((await get('/help?lang=en&page=99')).html).length, 20)
})
