import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCampaignNamed } from '../../src/campaigns/answers.ts'
import { addPeople, addTemplate, campaignShop, components } from './shop.ts'

const buttons = {
  type: 'BUTTONS',
  buttons: ['Η τιμή', 'Όχι τώρα', 'ΣΤΟΠ'].map((text) => ({ type: 'QUICK_REPLY', text })),
}

test('the one-tap answers of a message name the campaign that asks', async (t) => {
  const shop = await campaignShop(t)
  const winBack = { name: 'win_back', components: components('Γιατί δεν σας ξαναείδαμε;', buttons) }
  await addTemplate(shop.sql, shop.account, 'el', '', winBack)
  await addPeople(shop.sql, shop.importId, [{}])
  const variables = { 'button.0': { text: 'why:price' }, 'button.1': { text: 'why:not_now' } }
  const id = await shop.launched({ template: { name: 'win_back', language: 'el', variables } })
  const [message] = await shop.sql`select content from messages where campaign_id = ${id}`
  assert.deepEqual(message!.content.buttons, [
    { index: 0, kind: 'quick_reply', value: `why:${id}:price` },
    { index: 1, kind: 'quick_reply', value: `why:${id}:not_now` },
    { index: 2, kind: 'quick_reply', value: 'STOP' },
  ])
})

test('an answer on a card of a carousel names the campaign too', () => {
  const button = (value: string) => ({ index: 0, kind: 'quick_reply' as const, value })
  const reply = {
    ...{ type: 'template' as const, name: 'back', language: 'el', category: 'marketing' as const, body: [] },
    cards: [
      { body: [], buttons: [button('why:price')] },
      { body: [], buttons: [button('STOP')] },
    ],
  }
  const { cards } = withCampaignNamed(reply, 'c1')
  assert.deepEqual(
    cards!.map((card) => card.buttons![0]!.value),
    ['why:c1:price', 'STOP'],
  )
})
