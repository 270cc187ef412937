import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBody } from '../../src/virtual-whatsapp/rules/body.ts'

const long = (length: number) => 'x'.repeat(length)
const message = (body: Record<string, unknown>) => ({
  messaging_product: 'whatsapp',
  to: '306900000101',
  ...body,
})
const button = (id: string, title: string) => ({ type: 'reply', reply: { id, title } })
const buttons = (list: unknown[], body = 'Which?') =>
  message({
    type: 'interactive',
    interactive: { type: 'button', body: { text: body }, action: { buttons: list } },
  })
const list = (sections: unknown[], more: Record<string, unknown> = {}) =>
  message({
    type: 'interactive',
    interactive: { type: 'list', body: { text: 'Which?' }, action: { button: 'Open', sections }, ...more },
  })
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({ id: `r${from + i}`, title: `Row ${from + i}` }))

const table: [string, Record<string, unknown>, number | undefined][] = [
  ['text', message({ text: { body: long(4096) } }), undefined],
  ['text too long', message({ text: { body: long(4097) } }), 131009],
  ['text of emoji counts characters', message({ text: { body: '🧺'.repeat(4096) } }), undefined],
  ['text empty', message({ text: { body: '' } }), 131008],
  ['no product', { to: '306900000101', text: { body: 'x' } }, 100],
  ['opaque data of 512', message({ text: { body: 'x' }, biz_opaque_callback_data: long(512) }), undefined],
  ['opaque data of 513', message({ text: { body: 'x' }, biz_opaque_callback_data: long(513) }), 131009],
  ['unknown type', message({ type: 'poll', poll: {} }), 131051],
  ['context without id', message({ text: { body: 'x' }, context: {} }), 131008],
  ['three buttons', buttons([button('a', 'A'), button('b', 'B'), button('c', 'C')]), undefined],
  ['four buttons', buttons([button('a', 'A'), button('b', 'B'), button('c', 'C'), button('d', 'D')]), 131009],
  ['button title of 20', buttons([button('a', long(20))]), undefined],
  ['button title of 21', buttons([button('a', long(21))]), 131009],
  ['button id of 257', buttons([button(long(257), 'A')]), 131009],
  ['two buttons of one id', buttons([button('a', 'A'), button('a', 'B')]), 131009],
  ['body of 1025', buttons([button('a', 'A')], long(1025)), 131009],
  ['no buttons', buttons([]), 131008],
  ['list of 10 rows', list([{ rows: rows(10) }]), undefined],
  [
    'list of 11 rows',
    list([
      { title: 'A', rows: rows(6) },
      { title: 'B', rows: rows(5, 6) },
    ]),
    131009,
  ],
  ['sections without title', list([{ rows: rows(1) }, { rows: rows(1, 1) }]), 131008],
  ['section title of 25', list([{ title: long(25), rows: rows(1) }]), 131009],
  ['row title of 25', list([{ rows: [{ id: 'a', title: long(25) }] }]), 131009],
  ['row description of 73', list([{ rows: [{ id: 'a', title: 'A', description: long(73) }] }]), 131009],
  ['row id of 201', list([{ rows: [{ id: long(201), title: 'A' }] }]), 131009],
  [
    'list header of media',
    list([{ rows: rows(1) }], { header: { type: 'image', image: { id: '1' } } }),
    131009,
  ],
  ['header text of 61', list([{ rows: rows(1) }], { header: { type: 'text', text: long(61) } }), 131009],
  ['footer of 61', list([{ rows: rows(1) }], { footer: { text: long(61) } }), 131009],
  [
    'image by id and link',
    message({ type: 'image', image: { id: '1', link: 'https://a.example/b.png' } }),
    131009,
  ],
  ['image with neither', message({ type: 'image', image: {} }), 131008],
  ['image with a script link', message({ type: 'image', image: { link: 'javascript:alert(1)' } }), 131009],
  ['caption of 1025', message({ type: 'image', image: { id: '1', caption: long(1025) } }), 131009],
  ['audio with a caption', message({ type: 'audio', audio: { id: '1', caption: 'x' } }), 131009],
  ['reaction', message({ type: 'reaction', reaction: { message_id: 'w', emoji: '👍' } }), undefined],
  ['reaction taken back', message({ type: 'reaction', reaction: { message_id: 'w', emoji: '' } }), undefined],
  ['reaction of letters', message({ type: 'reaction', reaction: { message_id: 'w', emoji: 'ok' } }), 131009],
  ['location', message({ type: 'location', location: { latitude: 37.9, longitude: 23.7 } }), undefined],
  ['location off Earth', message({ type: 'location', location: { latitude: 97, longitude: 23 } }), 131009],
  ['contacts', message({ type: 'contacts', contacts: [{ name: { formatted_name: 'Eleni' } }] }), undefined],
  ['contacts without name', message({ type: 'contacts', contacts: [{}] }), 131008],
  ['template without language', message({ type: 'template', template: { name: 'a' } }), 131008],
]

for (const [name, body, code] of table) {
  test(`send body: ${name}`, () => assert.equal(checkBody(body)?.code, code))
}

test('a product list takes 30 products, a carousel 2 to 10 cards', () => {
  const products = (count: number) =>
    message({
      type: 'interactive',
      interactive: {
        type: 'product_list',
        header: { type: 'text', text: 'Shop' },
        body: { text: 'See' },
        action: {
          catalog_id: '1',
          sections: [
            {
              title: 'A',
              product_items: Array.from({ length: count }, (_, i) => ({ product_retailer_id: `p${i}` })),
            },
          ],
        },
      },
    })
  const cards = (count: number) =>
    message({
      type: 'interactive',
      interactive: {
        type: 'carousel',
        body: { text: 'See' },
        action: { cards: Array.from({ length: count }, () => ({})) },
      },
    })
  assert.equal(checkBody(products(30)), undefined)
  assert.equal(checkBody(products(31))?.code, 131009)
  assert.equal(checkBody(cards(1))?.code, 131009)
  assert.equal(checkBody(cards(10)), undefined)
  assert.equal(checkBody(cards(11))?.code, 131009)
})
