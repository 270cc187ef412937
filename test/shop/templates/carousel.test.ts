import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from '../../../src/channels/channel.ts'
import { render } from '../../../src/channels/cloud-api/render.ts'
import { fillTemplate } from '../../../src/shop/templates/fill.ts'
import { readTranslation } from '../../../src/shop/templates/translation.ts'
import { placesOf, variableSources } from '../../../src/shop/templates/variables.ts'
import { findTemplate } from '../../../src/virtual-whatsapp/rules/template.ts'
import { checkTemplate } from '../../../src/virtual-whatsapp/rules/template-content.ts'
import { render as rendered } from '../../../src/virtual-whatsapp/rules/template-render.ts'
import type { Account, Template } from '../../../src/virtual-whatsapp/world.ts'
import { buttons, check, code, footer, header, type Json, phone, reply, text, url } from './parts.ts'
import { testRefused } from './refused.ts'

const marketing = { category: 'marketing' }
const picture = (format = 'IMAGE'): Json => ({ type: 'HEADER', format, example: { header_handle: ['4::x'] } })
const card = (...components: Json[]): Json => ({ components })
const carousel = (...cards: Json[]): Json => ({ type: 'CAROUSEL', cards })
const offer = text('Για εσάς, {{1}}, από το εργαστήριο.', ['Μαρία'])
const stop = reply('Διακοπή')
const bowl = card(picture(), text('Μπολ με {{1}} έκπτωση.', ['20 %']), buttons(reply('Το θέλω'), stop))
const mug = card(picture(), text('Κούπα, μόνο {{1}} σήμερα.', ['9 €']), buttons(reply('Το θέλω'), stop))
const good = [offer, carousel(bowl, mug)]
const cards = (count: number) => carousel(...Array.from({ length: count }, () => bowl))
const bare = (...more: Json[]) => card(picture(), ...more)
const two = (one: Json, other: Json): Json[] => [offer, carousel(one, other)]
const at = 'components.1.cards'

testRefused([
  ['one card', [offer, cards(1)], at, /2 to 10 cards; it has 1/, marketing],
  ['eleven cards', [offer, cards(11)], at, /it has 11/, marketing],
  ['a carousel that is utility', good, 'components.1', /Only a marketing/, { category: 'utility' }],
  ['a header above it', [header('Νέα'), ...good], 'components.0', /HEADER of its own/, marketing],
  ['a footer below it', [...good, footer('Πηλός')], 'components.2', /FOOTER of its own/, marketing],
  ['buttons below it', [...good, buttons(stop)], 'components.2', /BUTTONS of its own/, marketing],
  ['a second one', [...good, good[1]!], 'components.2', /a CAROUSEL already/, marketing],
  ['nothing above it', [good[1]!], 'components', /Needs a BODY/, marketing],
  [
    'a card without a picture',
    two(card(buttons(stop)), bare(buttons(stop))),
    `${at}.0`,
    /IMAGE or VIDEO/,
    marketing,
  ],
  [
    'a card with a title',
    two(card(header('Μπολ'), buttons(stop)), bare(buttons(stop))),
    `${at}.0.components.0.format`,
    /IMAGE or a VIDEO/,
    marketing,
  ],
  [
    'a picture without sample',
    two(card({ type: 'HEADER', format: 'IMAGE' }, buttons(stop)), bare(buttons(stop))),
    `${at}.0.components.0.example.header_handle`,
    /sample file/,
    marketing,
  ],
  [
    '161 characters',
    two(bare(text('ω'.repeat(161)), buttons(stop)), bare(text('ω'), buttons(stop))),
    `${at}.0.components.1.text`,
    /160 .* it has 161/,
    marketing,
  ],
  [
    'a variable at the end',
    two(bare(text('Μόνο {{1}}', ['9']), buttons(stop)), bare(text('ω'), buttons(stop))),
    `${at}.0.components.1.text`,
    /end with a variable/,
    marketing,
  ],
  [
    'three buttons',
    two(bare(buttons(stop, reply('α'), reply('β'))), bare(buttons(stop, reply('α'), reply('β')))),
    `${at}.0.components.1.buttons`,
    /2 buttons at most; it has 3/,
    marketing,
  ],
  [
    'a code to copy',
    two(bare(buttons(stop, code('A'))), bare(buttons(stop, code('A')))),
    `${at}.1.components.1.buttons.1`,
    /copies a code/,
    marketing,
  ],
  [
    'two pictures on a card',
    two(bare(picture(), buttons(stop)), bare(buttons(stop))),
    `${at}.0`,
    /one HEADER; it has 2/,
    marketing,
  ],
  [
    'a video beside a picture',
    two(bare(buttons(stop)), card(picture('VIDEO'), buttons(stop))),
    `${at}.1`,
    /all a VIDEO/,
    marketing,
  ],
  [
    'a text on one card only',
    two(bare(buttons(stop)), bare(text('ω'), buttons(stop))),
    `${at}.1`,
    /BODY, or none/,
    marketing,
  ],
  [
    'other buttons',
    two(bare(buttons(stop)), bare(buttons(phone('+302105550000')))),
    `${at}.1`,
    /same order, as the first one: QUICK_REPLY/,
    marketing,
  ],
  [
    'the same buttons the other way round',
    two(bare(buttons(stop, url('https://a.example/'))), bare(buttons(url('https://a.example/'), stop))),
    `${at}.1`,
    /same order/,
    marketing,
  ],
  [
    'no way out',
    two(bare(buttons(reply('α'))), bare(buttons(reply('α')))),
    at,
    /way out .* "Διακοπή" to a card/,
    marketing,
  ],
  [
    'names beside numbers',
    two(bare(text('Μόνο {{price}} σήμερα.', []), buttons(stop)), bare(text('ω'), buttons(stop))),
    'components',
    /both name them; cards do/,
    marketing,
  ],
])

/** What ours refuses of a carousel, the provider refuses as well: they were written apart. */
const both: [string, Json[], boolean][] = [
  ['a good one', good, true],
  ['pictures alone', two(bare(buttons(stop)), bare(buttons(stop))), true],
  ['ten cards', [offer, cards(10)], true],
  ['a way out on one card', two(bare(buttons(reply('α'))), bare(buttons(stop))), true],
  ['one card', [offer, cards(1)], false],
  ['a header above it', [header('Νέα'), ...good], false],
  [
    'three buttons',
    two(bare(buttons(stop, reply('α'), reply('β'))), bare(buttons(stop, reply('α'), reply('β')))),
    false,
  ],
  ['a text on one card only', two(bare(buttons(stop)), bare(text('ω'), buttons(stop))), false],
  ['a video beside a picture', two(bare(buttons(stop)), card(picture('VIDEO'), buttons(stop))), false],
  [
    'no sample on a card',
    two(bare(text('Μόνο {{1}} σήμερα.'), buttons(stop)), bare(text('ω'), buttons(stop))),
    false,
  ],
]
for (const [what, components, fine] of both) {
  test(`a carousel before both judges: ${what}`, () => {
    const ours = check(components, marketing)
    const theirs = checkTemplate({ name: 'cards', language: 'el', category: 'MARKETING', components })
    assert.deepEqual([ours.length === 0, theirs === undefined], [fine, fine], JSON.stringify([ours, theirs]))
  })
}

const links = card(
  picture(),
  text('Πιάτο.'),
  buttons({ ...url('https://pilos.example/{{1}}'), example: ['https://pilos.example/a'] }, stop),
)
const shown = [offer, carousel(bowl, mug)]
const translation = (components: Json[]) =>
  readTranslation({ name: 'cards', language: 'el', category: 'marketing', status: 'APPROVED', components })
const variables = variableSources.parse({
  '1': { field: 'first_name', fallback: 'φίλε' },
  'card.0.header': { text: 'https://pilos.example/bowl.jpg' },
  'card.0.1': { text: '20 %' },
  'card.0.button.0': { text: 'bowl' },
  'card.1.header': { text: 'https://pilos.example/mug.jpg' },
  'card.1.1': { field: 'attributes.price' },
})
const line: Line = {
  id: 'l',
  number: '1',
  account: '2',
  baseUrl: 'https://g.example',
  token: '',
  secrets: [],
  userIdField: 'to',
}

test('the variables of the cards are named by card', () => {
  assert.deepEqual(
    placesOf(shown).map(({ key, required }) => (required ? `${key}!` : key)),
    [
      '1!',
      'card.0.header!',
      'card.0.1!',
      'card.0.button.0',
      'card.0.button.1',
      'card.1.header!',
      'card.1.1!',
      'card.1.button.0',
      'card.1.button.1',
    ],
  )
  assert.equal(
    placesOf([offer, carousel(links, links)]).find(({ key }) => key === 'card.1.button.0')?.required,
    true,
  )
})

test('a carousel is filled in, sent as Meta has it, and taken by the provider', () => {
  const fields = (field: string) => (field === 'attributes.price' ? '9 €' : '')
  const { reply: filled, preview, blank, tooLong } = fillTemplate(translation(shown), variables, fields)
  assert.deepEqual([blank, tooLong], [[], false])
  assert.deepEqual(
    preview.cards?.map((one) => [one.header, one.body]),
    [
      [{ media: 'image', link: 'https://pilos.example/bowl.jpg' }, 'Μπολ με 20 % έκπτωση.'],
      [{ media: 'image', link: 'https://pilos.example/mug.jpg' }, 'Κούπα, μόνο 9 € σήμερα.'],
    ],
  )
  assert.match(filled.preview ?? '', /φίλε.*\n\nΜπολ με 20 % έκπτωση\.\n\nΚούπα, μόνο 9 € σήμερα\.$/s)
  const sent = render(line, { id: 'row', to: { kind: 'phone', value: '+306900000101' }, reply: filled })
  assert.ok('body' in sent)
  const content = (sent.body as unknown as { template: Json }).template
  const payload = (index: string, value: string) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index,
    parameters: [{ type: 'payload', payload: value }],
  })
  const image = (name: string) => ({
    type: 'header',
    parameters: [{ type: 'image', image: { link: `https://pilos.example/${name}.jpg` } }],
  })
  const words = (value: string) => ({ type: 'body', parameters: [{ type: 'text', text: value }] })
  assert.deepEqual(content.components, [
    words('φίλε'),
    {
      type: 'carousel',
      cards: [
        {
          card_index: 0,
          components: [image('bowl'), words('20 %'), payload('0', 'bowl'), payload('1', 'STOP')],
        },
        { card_index: 1, components: [image('mug'), words('9 €'), payload('1', 'STOP')] },
      ],
    },
  ])
  const template = {
    name: 'cards',
    language: 'el',
    category: 'MARKETING',
    status: 'APPROVED',
    components: shown,
  } as never as Template
  const account = { templates: new Map([['cards\nel', template]]) } as never as Account
  assert.equal(findTemplate(account, content), template)
  assert.deepEqual(
    (rendered(template, content).cards as Json[]).map((one) => one.body),
    ['Μπολ με 20 % έκπτωση.', 'Κούπα, μόνο 9 € σήμερα.'],
  )
  const [words0, all] = content.components as unknown as [Json, { cards: Json[] }]
  const short = { ...content, components: [words0, { type: 'carousel', cards: all.cards.slice(1) }] }
  assert.equal((findTemplate(account, short) as { code: number }).code, 132012, 'a card too few')
})

test('what stays blank on a card is told by its name, and a card has room for less', () => {
  const { blank } = fillTemplate(translation(shown), variables, () => '')
  assert.deepEqual(blank, ['card.1.1'])
  const { tooLong } = fillTemplate(translation(shown), variables, () => 'ω'.repeat(150))
  assert.equal(tooLong, true)
})
