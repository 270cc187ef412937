// A campaign whose server dies again and again, at any moment, and is told to begin twice at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../../src/virtual-whatsapp/random.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, startServer, startVirtual, until } from '../support/processes.ts'
import { addShoppers, apiToken, shopperPhone } from './shop.ts'

const people = 240
const kills = 4

type Json = ReturnType<typeof JSON.parse>

test('killed at any moment, a campaign reaches everybody once, or says that it cannot know', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '21', '--rate', '1000'])
  const env = { ...virtual.env, API_TOKEN: apiToken, WHATSAPP_MESSAGES_PER_SECOND: '60', DATABASE_URL: url }
  const server = await startServer(t, { port, env })
  const call = async (method: string, path: string, body?: Json): Promise<Json> => {
    const isJson = body !== undefined && !(body instanceof FormData)
    const answer = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${apiToken}`, ...(isJson && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : isJson ? JSON.stringify(body) : body,
    })
    const text = await answer.text()
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  await addShoppers(virtual, people)
  await virtual.control('PATCH', 'settings', { latencyMs: 40 })
  await call('PATCH', 'settings', { quietHours: null, frequencyCap: null })
  const template = await call('POST', 'templates', {
    ...{ name: 'news', language: 'el', category: 'marketing' },
    components: [
      { type: 'BODY', text: 'Ήρθαν τα καινούργια σαπούνια και σας περιμένουν στο κατάστημα.' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'ΣΤΟΠ' }] },
    ],
  })
  await call('POST', `templates/${template.id}/submit`)
  await until(async () => {
    await call('POST', 'templates/sync')
    return (await call('GET', `templates/${template.id}`)).status === 'APPROVED'
  }, 'the template is approved')
  const { id: importId } = await call('POST', 'imports', buyers())
  await until(async () => (await call('GET', `imports/${importId}`)).status === 'done', 'the buyers are in')
  const { id } = await call('POST', 'campaigns', {
    ...{ name: 'News', audience: { importId, exclude: [] }, holdout: 0.1 },
    template: { name: 'news', language: 'el', variables: {} },
  })

  await Promise.all([1, 2, 3].map(() => call('POST', `campaigns/${id}/launch`)))
  const random = createRandom(21)
  const moments: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    await new Promise((resolve) => setTimeout(resolve, kill === 0 ? random() * 200 : 150 + random() * 700))
    server.kill('SIGKILL')
    await server.exited()
    const [row] = await sql<{ counts: string }[]>`
      select string_agg(status || ' ' || n, ', ' order by status) as counts
      from (select status, count(*) as n from messages where campaign_id = ${id} group by status) s`
    moments.push(row?.counts ?? 'nothing')
    await server.restart()
    await call('POST', `campaigns/${id}/launch`)
  }
  const finished = async () => (await call('GET', `campaigns/${id}`)).status === 'finished'
  await until(finished, 'it is finished', 40_000)
  await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })

  const settled = async () => {
    const { counts } = await call('GET', `campaigns/${id}`)
    return counts.pending + counts.sending + counts.held === 0
  }
  await until(settled, 'nothing is under way')
  const { counts } = await call('GET', `campaigns/${id}`)
  const sum = [
    'pending',
    'held',
    'sending',
    'accepted',
    'failed',
    'skipped',
    'unconfirmed',
    'holdout',
  ].reduce((all, one) => all + counts[one], 0)
  assert.deepEqual([counts.audience, sum], [people, people], JSON.stringify({ counts, moments }))
  assert.deepEqual([counts.failed, counts.skipped], [0, 0], JSON.stringify({ counts, moments }))
  const { duplicates } = await virtual.control<{ duplicates: Json[] }>('GET', 'ledger/duplicates')
  assert.deepEqual(duplicates, [], 'marketing that somebody got twice')
  const { items } = await virtual.control<{ items: { to: string; biz: string }[] }>(
    'GET',
    'ledger?limit=100000',
  )
  const reached = items.length
  assert.equal(new Set(items.map((one) => one.biz)).size, reached)
  // What cannot be known may have reached them or not; nobody else is missing.
  assert.ok(
    reached >= counts.accepted && reached <= counts.accepted + counts.unconfirmed,
    JSON.stringify(counts),
  )
  assert.ok(
    moments.some((one) => one.includes('pending')),
    `it died in the middle: ${moments.join('; ')}`,
  )
})

function buyers(): FormData {
  const form = new FormData()
  const lines = Array.from({ length: people }, (_, n) => `+${shopperPhone(n)},Πελάτης ${n}`)
  form.set('file', new Blob([`phone,name\n${lines.join('\n')}\n`]), 'buyers.csv')
  form.set('options', JSON.stringify({ consent: { purpose: 'marketing', source: 'shop', text: 'Yes' } }))
  return form
}
