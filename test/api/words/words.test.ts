import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { inLanguage, sentences } from '../../../src/api/words/index.ts'
import { sentences as parser } from '../../../src/api/words/parser.ts'
import { sentences as things } from '../../../src/api/words/things.ts'
import { newId } from '../../../src/ids.ts'
import { testApi, token } from '../app.ts'

const source = join(import.meta.dirname, '../../../src')
/** The rooms whose words reach people by the API. */
const rooms =
  'api,shop,campaigns,commerce,accounts,conversations,contacts,checklist,insights,channels,stores,flows'
const alsoHere = ['doctor/number.ts', 'doctor/webhook.ts', 'language/liquid.ts']
/** What has words of its own elsewhere, is said to shoppers or to the terminal, or is an example. */
const elsewhere =
  /\/(words|library|sample|error-words|states|links|recipient|copy)\/|copy|mail|[a-z-]*words\.ts|error-table|\/(steps|corrections|coupons|sync-due|test-words|errors|faq-shapes)\.ts$/
/** What is not said to people, or not as it stands: beside each, why. */
const untold = new Set([
  // A definition of the API's documents.
  'An order counts for one campaign',
  // An example of them.
  'Monday to Friday, 9:00 to 17:00.',
  // Built of a line, what the parser says and a cure: tried by itself below.
  '$' + '{line}$',
  // A sentence, and one more: tried below.
  '$' + '{detail} It is not running.',
  // Of the API's document.
  'Whoever ',
  // Of the seal of the database: a fault.
  'Sealed with another key',
])

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g
const documents =
  /(?:summary|description|describe\(|title):?\s*\(?\s*$|(?:new Error|log\.\w+)\([^)]*$|reason \?\? '$/
const isSentence = (text: string) =>
  /^(?:[A-Z]|\$\{).*[.!?]$/s.test(text) && / /.test(text) && !/\n/.test(text)

async function said(): Promise<{ text: string; path: string }[]> {
  const found: { text: string; path: string }[] = []
  for await (const path of glob([`{${rooms}}/**/*.ts`, ...alsoHere], { cwd: source })) {
    if (elsewhere.test(path)) continue
    const code = (await readFile(join(source, path), 'utf8'))
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '')
    for (const match of code.matchAll(literal)) {
      const text = match[1] ?? match[2] ?? match[3]!
      if (!isSentence(text) || documents.test(code.slice(Math.max(0, match.index - 60), match.index)))
        continue
      if ([...untold].some((one) => text.startsWith(one))) continue
      found.push({ text: text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7'), path })
    }
  }
  return found
}

test('whatever the server says to people, it says in Greek and in Hungarian', async () => {
  const all = await said()
  assert.ok(all.length > 300, `${all.length}`)
  for (const language of ['el', 'hu'])
    assert.deepEqual(
      all.filter(({ text }) => inLanguage(text, language) === text),
      [],
      language,
    )
  let code = ''
  for await (const path of glob('**/*.ts', { cwd: source }))
    if (!path.startsWith('api/words/')) code += await readFile(join(source, path), 'utf8')
  const spare = Object.keys({ ...sentences }).filter(
    (key) =>
      !(key.startsWith('Line {') || Object.hasOwn(parser, key) || Object.hasOwn(things, key)) &&
      !key
        .split(/\{[a-z]+\}|\$\{.*?\}/)
        .every((part) => code.includes(part) || code.includes(part.replace(/\.$/, ''))),
  )
  assert.deepEqual(spare, [])
})

test('each language keeps the changing parts, and ends as a sentence does', () => {
  const parts = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort().join()
  for (const [english, own] of Object.entries(sentences)) {
    assert.equal(own.length, 2)
    for (const words of own) {
      assert.ok(words.trim() !== '')
      for (const part of parts(words).split(',').filter(Boolean)) assert.ok(english.includes(part), words)
      if (/[.?]$/.test(english)) assert.match(words, /[.;?]$/, words)
    }
  }
})

test('things are named in the middle of a sentence, several sentences stand in a row, and strangers stay as they are', () => {
  assert.equal(inLanguage('There is no campaign with this id.', 'el'), 'Δεν υπάρχει πια: καμπάνια.')
  assert.equal(
    inLanguage('The server does not answer (ECONNREFUSED). It is not running.', 'hu'),
    'A kiszolgáló nem válaszol (ECONNREFUSED). Nem fut.',
  )
  assert.equal(
    inLanguage('Line 2: output "{{ name" not closed: check the spelling between the braces.', 'el'),
    'Γραμμή 2: το «{{ name» δεν κλείνει: ελέγξτε την ορθογραφία ανάμεσα στις αγκύλες.',
  )
  assert.equal(inLanguage('Demo, connected, quality high', 'hu'), 'Demo, csatlakozva, minőség: magas')
  assert.equal(
    inLanguage(
      'The number of variables differs from that of the template. WhatsApp: “Expected 2. Got 1.” Open the template in WhatsApp Manager, correct it, and synchronise the templates.',
      'hu',
    ).replace(/^.*?[.] WhatsApp: (“.*?”) .*$/, '$1'),
    '“Expected 2. Got 1.”',
  )
  assert.doesNotMatch(
    inLanguage('The number of variables differs from that of the template. WhatsApp: “Expected 2.”', 'el'),
    /number of variables/,
  )
  for (const language of ['en', 'de', '__proto__'])
    assert.equal(inLanguage('The file is empty.', language), 'The file is empty.')
  assert.equal(inLanguage('Something else, of Meta.', 'el'), 'Something else, of Meta.')
})

test('a problem and a check speak the language that was asked for, in their fields as well', async (t) => {
  const { app, call } = await testApi(t)
  const ask = (path: string, language: string, payload?: string) =>
    app.inject({
      ...(payload ? { method: 'POST' as const, payload } : { method: 'GET' as const }),
      url: path,
      headers: {
        ...{ authorization: `Bearer ${token}`, 'accept-language': language },
        ...(payload && { 'content-type': 'application/json' }),
      },
    })
  const missing = await ask(`/api/contacts/${newId()}`, 'el-GR,en;q=0.5')
  assert.equal(missing.json().detail, 'Δεν υπάρχει επαφή με αυτό το αναγνωριστικό.')
  assert.equal(missing.headers.vary, 'accept-language')
  const wrong = await ask('/api/checklist/test', 'hu', '{"to":"nobody"}')
  assert.equal(wrong.json().errors[0].message, 'Telefonszám legyen, lehetőleg országkóddal.')
  const malformed = await ask('/api/checklist/test', 'el', '{"to":""}')
  assert.equal(malformed.json().errors[0].message, 'Συμπληρώστε το.')
  const of = '2026-01-01&to=2026-02-01'
  const { metrics } = (await ask(`/api/insights/retention?from=${of}`, 'el')).json()
  for (const { definition, reason } of metrics) assert.match(definition + (reason ?? ''), /^[^a-z]*$/)
  assert.match((await call('GET', `/api/contacts/${newId()}`)).body.detail, /There is no contact/)
})
