import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Choice, Identity, Line, Reply } from '../../../src/channels/channel.ts'
import { render } from '../../../src/channels/cloud-api/render.ts'
import { checkBody } from '../../../src/virtual-whatsapp/rules/body.ts'

const line: Line = {
  id: 'line-1',
  number: '700100200300',
  account: '880011',
  baseUrl: 'https://graph.example/v25.0',
  token: 'token',
  secrets: [],
  userIdField: 'recipient',
}
const phone: Identity = { kind: 'phone', value: '+306940001122' }
const user: Identity = { kind: 'wa_user', value: 'GR.70555000111222' }

type Body = Record<string, unknown> & { type: string; text: { body: string } }

function rendered(reply: Reply, to = phone, extra: Partial<Line> = {}): Body {
  const result = render({ ...line, ...extra }, { id: 'row-1', to, reply })
  if (!('body' in result)) throw new Error(`refused: ${result.words}`)
  return result.body as Body
}
const refusedCode = (reply: Reply, to = phone) => {
  const result = render(line, { id: 'row-1', to, reply })
  return 'body' in result ? 'rendered' : `${result.class} ${result.code}`
}
const choices = (count: number, title = 'Επιλογή'): Choice[] =>
  Array.from({ length: count }, (_, n) => ({ id: `c:${n}`, title: `${title} ${n + 1}` }))
const ask = (list: Choice[], text = 'Τι θέλετε;'): Reply => ({ type: 'choices', text, choices: list })

test('every message carries its addressee, our id and what it answers', () => {
  const result = render(line, {
    id: 'row-1',
    to: phone,
    reply: { type: 'text', text: 'Γεια' },
    replyTo: 'wamid.A',
  })
  assert.deepEqual(result, {
    body: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '306940001122',
      context: { message_id: 'wamid.A' },
      biz_opaque_callback_data: 'row-1',
      type: 'text',
      text: { body: 'Γεια' },
    },
  })
})

test('a person without a phone is addressed by the field of the switch', () => {
  const reply: Reply = { type: 'text', text: 'x', previewUrl: true }
  const { recipient, to } = rendered(reply, user)
  assert.deepEqual([recipient, to], [user.value, undefined])
  const other = rendered(reply, user, { userIdField: 'to' })
  assert.deepEqual([other.recipient, other.to], [undefined, user.value])
})

const template: Extract<Reply, { type: 'template' }> = {
  type: 'template',
  name: 'kalathi_order',
  language: 'el',
  category: 'utility',
  body: ['Μαρία', 'line one\nline\ttwo'],
}

const refusals: [string, Reply, string, Identity?][] = [
  ['a one-time code to a user id', { ...template, category: 'authentication' }, 'recipient 131062', user],
  ['an empty text', { type: 'text', text: ' \n' }, 'content 131008'],
  ['nothing to ask', ask([], ''), 'content 131008'],
  ['an empty variable', { ...template, body: ['', 'x'] }, 'content 131008'],
  ['a header that is no link', { ...template, header: { media: 'image', link: 'a.png' } }, 'content 131008'],
  [
    'a file of no web link',
    { type: 'media', media: 'image', source: { link: 'file:///etc/passwd' } },
    'content 131009',
  ],
  ['not a phone', { type: 'text', text: 'x' }, 'recipient 131026', { kind: 'phone', value: 'GR.1' }],
]
for (const [name, reply, expected, to] of refusals) {
  test(`refused without asking Meta: ${name}`, () => assert.equal(refusedCode(reply, to), expected))
}

test('long text is cut at a word, counted in characters, and never inside one', () => {
  const words = rendered({ type: 'text', text: 'λέξη '.repeat(1000) }).text.body
  assert.ok(words.length <= 4096 && words.length > 4080 && words.endsWith('λέξη…'))
  const emoji = '😀'.repeat(4096)
  assert.equal(rendered({ type: 'text', text: emoji }).text.body, emoji)
  const families = rendered({ type: 'text', text: '👨‍👩‍👧‍👦'.repeat(1000) }).text.body
  assert.match(families, /^(?:👨‍👩‍👧‍👦)+…$/u)
})

const kinds: [string, Reply, string][] = [
  ['1 choice', ask(choices(1)), 'button'],
  ['3 choices', ask(choices(3)), 'button'],
  ['4 choices', ask(choices(4)), 'list'],
  ['10 choices', ask(choices(10)), 'list'],
  ['11 choices', ask(choices(11)), 'text'],
  ['3 with a description', ask([...choices(2), { id: 'd', title: 'Δ', description: 'λόγια' }]), 'list'],
  ['no choices', ask([]), 'text'],
  ['a body over 1024', ask(choices(2), 'x'.repeat(1025)), 'text'],
  ['an id too long to cut', ask([{ id: 'i'.repeat(257), title: 'A' }]), 'text'],
]
for (const [name, reply, kind] of kinds) {
  test(`choices: ${name} → ${kind}`, () => {
    const body = rendered(reply)
    assert.equal(body.type === 'text' ? 'text' : (body.interactive as { type: string }).type, kind)
  })
}

test('numbered lines say everything', () => {
  const list = choices(11).map((choice) => ({ ...choice, description: 'περιγραφή' }))
  const { body } = rendered({ ...ask(list), header: 'Μενού', footer: 'Κατάστημα' } as Reply).text
  assert.ok(body.startsWith('Μενού\n\nΤι θέλετε;\n\n1. Επιλογή 1 – περιγραφή\n'))
  assert.ok(body.endsWith('11. Επιλογή 11 – περιγραφή\n\nΚατάστημα'))
})

test('numbered lines survive a text that is too long itself', () => {
  const { body } = rendered(ask(choices(20), 'λέξη '.repeat(2000))).text
  assert.ok(body.length <= 4096 && body.includes('λέξη…\n\n1. ') && body.endsWith('20. Επιλογή 20'))
})

test('titles are shortened, stay distinct, and are never empty; so are ids', () => {
  const long = 'Παράδοση στο σημείο παραλαβής'
  const given: Choice[] = [
    { id: 'a', title: long },
    { id: 'a', title: `${long} σήμερα` },
    { id: '', title: ' ' },
  ]
  const { action } = rendered(ask(given)).interactive as { action: { buttons: { reply: Choice }[] } }
  assert.deepEqual(
    action.buttons.map(({ reply }) => reply),
    [
      { id: 'a', title: 'Παράδοση στο σημείο…' },
      { id: 'a~2', title: 'Παράδοση στο… 2' },
      { id: '3', title: '3' },
    ],
  )
})

test('a row whose title was cut tells it in full below', () => {
  const list = [...choices(3), { id: 'z', title: 'Επιστροφή προϊόντος και χρημάτων' }]
  const { action } = rendered(ask(list)).interactive as { action: { sections: [{ rows: Choice[] }] } }
  assert.deepEqual(action.sections[0].rows[3], {
    id: 'z',
    title: 'Επιστροφή προϊόντος και…',
    description: 'Επιστροφή προϊόντος και χρημάτων',
  })
})

test('a template with a header, variables and buttons', () => {
  const body = rendered({
    ...template,
    header: { media: 'image', link: 'https://shop.example/a b.jpg' },
    buttons: [
      { index: 0, kind: 'url', value: 'orders/17' },
      { index: 1, kind: 'quick_reply', value: 'stop' },
      { index: 2, kind: 'copy_code', value: 'MELI10' },
    ],
  })
  assert.deepEqual(body.template, {
    name: 'kalathi_order',
    language: { code: 'el' },
    components: [
      { type: 'header', parameters: [{ type: 'image', image: { link: 'https://shop.example/a%20b.jpg' } }] },
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'Μαρία' },
          { type: 'text', text: 'line one line two' },
        ],
      },
      { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: 'orders/17' }] },
      {
        type: 'button',
        sub_type: 'quick_reply',
        index: '1',
        parameters: [{ type: 'payload', payload: 'stop' }],
      },
      {
        type: 'button',
        sub_type: 'copy_code',
        index: '2',
        parameters: [{ type: 'coupon_code', coupon_code: 'MELI10' }],
      },
    ],
  })
  assert.equal('components' in (rendered({ ...template, body: [] }).template as object), false)
})

test('a link is a button, or text when it cannot be one', () => {
  const link: Reply = {
    type: 'link',
    text: 'Η παραγγελία',
    title: 'Δείτε την',
    url: 'https://shop.example/1',
  }
  assert.deepEqual((rendered(link).interactive as { action: unknown }).action, {
    name: 'cta_url',
    parameters: { display_text: 'Δείτε την', url: 'https://shop.example/1' },
  })
  assert.equal(
    rendered({ ...link, url: 'shop.example' }).text.body,
    'Η παραγγελία\n\nΔείτε την: shop.example',
  )
  const long = rendered({ ...link, text: 'λέξη '.repeat(1000) }).text.body
  assert.ok(long.length <= 4096 && long.endsWith('Δείτε την: https://shop.example/1'))
})

test('media of every kind', () => {
  const of = (media: Extract<Reply, { type: 'media' }>['media']) =>
    rendered({ type: 'media', media, source: { mediaId: 'm1' }, caption: 'λεζάντα', filename: 'τ.pdf' })
  assert.deepEqual(of('image').image, { id: 'm1', caption: 'λεζάντα' })
  assert.deepEqual(of('document').document, { id: 'm1', caption: 'λεζάντα', filename: 'τ.pdf' })
  assert.deepEqual(of('audio').audio, { id: 'm1' })
  assert.deepEqual(of('voice').audio, { id: 'm1', voice: true })
  assert.deepEqual(of('sticker').sticker, { id: 'm1' })
})

test('at most 30 products in 10 sections', () => {
  const ids = Array.from({ length: 8 }, (_, n) => `P${n}`)
  const sections = Array.from({ length: 12 }, () => ({ title: '', retailerIds: ids }))
  const body = rendered({ type: 'products', text: 'Δείτε', header: 'Νέα', catalogId: '44', sections })
  const { action } = body.interactive as { action: { sections: { product_items: unknown[] }[] } }
  assert.deepEqual(
    action.sections.map((section) => section.product_items.length),
    [8, 8, 8, 6],
  )
})

const words = fc.string({ unit: 'grapheme', maxLength: 90 })
const long = fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 900, maxLength: 4500 }))
const anyReply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    type: fc.constant('choices' as const),
    text: long,
    header: words,
    footer: words,
    listButton: words,
    choices: fc.array(
      fc.oneof(
        fc.record({ id: words, title: words }),
        fc.record({ id: long, title: words, description: words }),
      ),
      { maxLength: 13 },
    ),
  }),
  fc.record({ type: fc.constant('text' as const), text: long }),
  fc.record({
    type: fc.constant('link' as const),
    text: long,
    title: words,
    header: words,
    footer: words,
    url: fc.oneof(words, fc.webUrl()),
  }),
  fc.record({ type: fc.constant('location_request' as const), text: long }),
  fc.record({
    type: fc.constant('products' as const),
    text: long,
    header: words,
    catalogId: fc.constant('44'),
    sections: fc.array(fc.record({ title: words, retailerIds: fc.array(words, { maxLength: 9 }) }), {
      maxLength: 12,
    }),
  }),
)

test('whatever a flow says, Meta’s limits hold', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const result = render(line, { id: 'row-1', to: phone, reply })
      if ('body' in result) assert.equal(checkBody(result.body), undefined)
      else assert.equal(result.code, 131008)
    }),
    { numRuns: 150 },
  )
})
