import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import Fastify from 'fastify'
import { registerLinks } from '../../../src/campaigns/links/door.ts'
import { addPeople, addTemplate, campaignShop, components } from '../shop.ts'

const button = (url: string) => ({
  type: 'BUTTONS',
  buttons: [
    { type: 'QUICK_REPLY', text: 'ΣΤΟΠ' },
    { type: 'URL', text: 'Δείτε τα', url },
  ],
})
const tracked = 'http://localhost:3000/l/{{1}}'
const sale = 'https://pilos.example/sale?from=whatsapp'
const phone = {
  'user-agent': 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36',
}

async function shopWithLinks(t: TestContext, url = tracked, value = sale) {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', '', {
    name: 'linked',
    components: components('Όλα τα κεραμικά −20 %.', button(url)),
  })
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const id = await shop.launched({
    template: { name: 'linked', language: 'el', variables: { 'button.1': { text: value } } },
  })
  const app = Fastify()
  registerLinks(app, { sql: shop.sql, clock: { now: () => shop.at.now }, defaults: { locale: 'el' } })
  t.after(() => app.close())
  const follow = (token: string, headers: Record<string, string> = phone, method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url: `/l/${token}`, headers })
  const links = () => shop.sql<{ token: string; clicks: number; url: string; message_id: string }[]>`
    select * from tracked_links order by token`
  return { ...shop, id, follow, links }
}

test('each recipient has a link of their own, in the message that they get', async (t) => {
  const shop = await shopWithLinks(t)
  const links = await shop.links()
  assert.equal(links.length, 2)
  for (const { token, url, message_id } of links) {
    assert.match(token, /^[A-Za-z0-9_-]{22}$/)
    assert.equal(url, sale)
    const [message] = await shop.sql`select content from messages where id = ${message_id}`
    assert.deepEqual(message!.content.buttons[1], { index: 1, kind: 'url', value: token })
  }
})

test('a button that does not lead to us stays as it is', async (t) => {
  const elsewhere = await shopWithLinks(t, 'https://pilos.example/{{1}}', sale)
  assert.equal((await elsewhere.links()).length, 0)
  const [message] = await elsewhere.sql`select content from messages where campaign_id = ${elsewhere.id}`
  assert.equal(
    message!.content.buttons[1].value,
    'sale?from=whatsapp',
    'what the address of the template lacks',
  )
})

test('a tracked button without a whole address, and an answer that nobody counts, cannot be launched', async (t) => {
  const shop = await campaignShop(t)
  const components = [
    { type: 'BODY', text: 'Όλα τα κεραμικά −20 %.' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'Δείτε τα', url: tracked },
        { type: 'QUICK_REPLY', text: 'Η τιμή' },
        { type: 'QUICK_REPLY', text: 'ΣΤΟΠ' },
      ],
    },
  ]
  await addTemplate(shop.sql, shop.account, 'el', '', { name: 'linked', components })
  await addPeople(shop.sql, shop.importId, [{}])
  const problems = async (link: string, answer: string) => {
    const variables = { 'button.0': { text: link }, 'button.1': { text: answer } }
    const id = await shop.create({ template: { name: 'linked', language: 'el', variables } })
    const { status, body } = await shop.act(id, 'launch')
    return status === 200 ? [] : body.errors.map((one: { path: string }) => one.path)
  }
  assert.deepEqual(await problems(sale, 'why:price'), [])
  assert.deepEqual(await problems('sale', 'why:price'), ['template.variables.button.0'])
  assert.deepEqual(await problems('https://a@evil.example', 'why:money'), [
    'template.variables.button.0',
    'template.variables.button.1',
  ])
})

test('a click leads on and is counted once a minute, a program is led on and not counted', async (t) => {
  const shop = await shopWithLinks(t)
  const token = (await shop.links())[0]!.token
  const clicks = async () => (await shop.links())[0]!.clicks
  const first = await shop.follow(token)
  assert.deepEqual([first.statusCode, first.headers.location], [302, sale])
  assert.equal(first.headers['referrer-policy'], 'no-referrer')
  assert.equal(first.headers['cache-control'], 'no-store')
  assert.equal(first.headers['set-cookie'], undefined)
  await Promise.all(Array.from({ length: 5 }, () => shop.follow(token)))
  assert.equal(await clicks(), 1, 'of one minute')
  shop.at.now = new Date(shop.at.now.getTime() + 60_000)
  await shop.follow(token, { 'user-agent': 'WhatsApp/2.25.21.5 A' })
  await shop.follow(token, phone, 'HEAD')
  assert.equal(await clicks(), 1, 'programs')
  await Promise.all(Array.from({ length: 5 }, () => shop.follow(token)))
  assert.equal(await clicks(), 2, 'of the next minute')
})

test('what is no link of ours leads nowhere, in the language of the browser', async (t) => {
  const shop = await shopWithLinks(t)
  const known = (await shop.links())[0]!.token
  const strangers = [
    'A'.repeat(22),
    known.slice(0, 21),
    `${known}A`,
    `${known.slice(0, 21)}%00`,
    '%27%20or%201=1--',
  ]
  for (const token of [...strangers, 'https%3A%2F%2Fevil.example']) {
    const answer = await shop.follow(token, { ...phone, 'accept-language': 'hu-HU,hu;q=0.9' })
    assert.equal(answer.statusCode, 404, token)
    assert.match(answer.body, /lang="hu"[\s\S]*Ez a link már nem működik/)
    assert.equal(answer.headers['referrer-policy'], 'no-referrer')
  }
  assert.match((await shop.follow('x', phone)).body, /lang="el"/)
  assert.match((await shop.follow('x', { ...phone, 'accept-language': 'en-GB,el;q=0.8' })).body, /lang="en"/)
  assert.equal((await shop.links())[0]!.clicks, 0)
})

test('what was stored and is no address of the web is not led to', async (t) => {
  const shop = await shopWithLinks(t)
  const token = (await shop.links())[0]!.token
  for (const url of ['', 'javascript:alert(1)', 'https://pilos.example@evil.example/']) {
    await shop.sql`update tracked_links set url = ${url}`
    assert.equal((await shop.follow(token)).statusCode, 404, url)
  }
})

test('while the database is away there is a page that says so', async (t) => {
  const shop = await shopWithLinks(t)
  const app = Fastify()
  const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  const sql = (() => Promise.reject(away)) as never
  registerLinks(app, { sql, clock: { now: () => shop.at.now }, defaults: { locale: 'en' } })
  t.after(() => app.close())
  const answer = await app.inject({ url: `/l/${'A'.repeat(22)}`, headers: phone })
  assert.deepEqual([answer.statusCode, answer.headers['retry-after']], [503, '60'])
  assert.match(answer.body, /One moment/)
})

test('a link on a card of a carousel is tracked, and its way out is enough', async (t) => {
  const shop = await campaignShop(t)
  const card = (url: string) => ({
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::x'] } },
      { type: 'BODY', text: 'Πιάτο με ψάρια.' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'URL', text: 'Δείτε το', url },
          { type: 'QUICK_REPLY', text: 'ΣΤΟΠ' },
        ],
      },
    ],
  })
  const cards = [card(tracked), card('https://pilos.example/{{1}}')]
  await addTemplate(shop.sql, shop.account, 'el', '', {
    name: 'cards',
    components: [
      { type: 'BODY', text: 'Νέα από τον τροχό.' },
      { type: 'CAROUSEL', cards },
    ],
  })
  await addPeople(shop.sql, shop.importId, [{}])
  const picture = { text: 'https://pilos.example/plate.jpg' }
  const variables = {
    ...{ 'card.0.header': picture, 'card.1.header': picture },
    ...{ 'card.0.button.0': { text: sale }, 'card.1.button.0': { text: sale } },
  }
  const template = { name: 'cards', language: 'el', variables }
  const { 'card.0.header': _, ...without } = variables
  const draft = await shop.create({ template: { ...template, variables: without } })
  const refused = await shop.act(draft, 'launch')
  assert.equal(refused.body.errors[0].path, 'template.variables.card.0.header')
  const nowhere = await shop.create({
    template: { ...template, variables: { ...variables, 'card.0.button.0': { text: 'sale' } } },
  })
  const wrong = await shop.act(nowhere, 'launch')
  assert.equal(wrong.body.errors[0].path, 'template.variables.card.0.button.0')

  const id = await shop.launched({ template })
  const links = await shop.sql<{ token: string; url: string }[]>`select token, url from tracked_links`
  assert.deepEqual([links.length, links[0]!.url], [1, sale])
  const [message] = await shop.sql`select content from messages where campaign_id = ${id}`
  assert.deepEqual(
    message!.content.cards.map((one: { buttons: { value: string }[] }) =>
      one.buttons.map(({ value }) => value),
    ),
    [
      [links[0]!.token, 'STOP'],
      ['sale?from=whatsapp', 'STOP'],
    ],
  )
})
