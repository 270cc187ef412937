import { el, icon } from './dom.js'
import { link } from './text.js'
import { say } from './words.js'

const button = (label, name, onclick, testid) =>
  el(
    'button',
    { class: 'choice', type: 'button', 'data-testid': testid, onclick },
    name ? icon(name) : null,
    el('span', { dir: 'auto' }, label),
  )

/** What can be pressed below a bubble: reply buttons, the list's opener, links, codes, products. */
export function actionsOf(message, phone) {
  const { content = {}, rendered, type } = message
  if (message.direction !== 'in' || message.status === 'failed') return []
  const row = (children) => (children.length ? [el('div', { class: 'choices' }, children)] : [])
  if (type === 'template')
    return row((rendered?.buttons ?? []).map((one) => templateButton(one, message, phone)))
  if (type !== 'interactive') return []
  const action = content.action ?? {}
  switch (content.type) {
    case 'button':
      return row(
        (action.buttons ?? []).map(({ reply }) =>
          button(reply.title, 'reply', () => phone.choose(message, reply), 'choice'),
        ),
      )
    case 'list':
      return row([button(action.button, 'list', () => phone.openList(message), 'list-open')])
    case 'cta_url':
      return row([linkButton(action.parameters?.url, action.parameters?.display_text)])
    case 'location_request_message':
      return row([button(say('sendLocation'), 'pin', () => phone.sendPlace(message.id), 'choice')])
    case 'product':
      return row([
        button(say('viewItems'), 'cart', () => phone.openCart([action.product_retailer_id]), 'choice'),
      ])
    case 'product_list': {
      const ids = (action.sections ?? []).flatMap((one) =>
        (one.product_items ?? []).map((item) => item.product_retailer_id),
      )
      return row([button(say('viewItems'), 'cart', () => phone.openCart(ids), 'choice')])
    }
    case 'catalog_message':
      return row([button(say('viewItems'), 'cart', () => phone.openCart(), 'choice')])
    case 'flow':
      return row([
        button(
          action.parameters?.flow_cta ?? say('choose'),
          'list',
          () => phone.sendFlow(message.id),
          'choice',
        ),
      ])
    default:
      return []
  }
}

/** What can be pressed on a card of a carousel. */
export const cardButtons = (card, message, phone) =>
  card.buttons?.length && message.direction === 'in' && message.status !== 'failed'
    ? [
        el(
          'div',
          { class: 'choices' },
          card.buttons.map((one) => templateButton(one, message, phone)),
        ),
      ]
    : []

function linkButton(url, words) {
  const node = link(url, '', 'choice')
  node.append(icon('link'), el('span', { dir: 'auto' }, words ?? ''))
  return node
}

function templateButton(one, message, phone) {
  switch (one.type) {
    case 'url':
      return linkButton(one.url, one.text)
    case 'phone':
      return button(`${one.text ?? ''} ${one.phone ?? ''}`, 'phone', () => {})
    case 'copy_code': {
      const node = button(`${one.text ?? say('copyCode')}: ${one.code ?? ''}`, 'copy', async () => {
        await navigator.clipboard?.writeText(String(one.code ?? '')).catch(() => {})
        node.lastChild.textContent = say('copied')
      })
      return node
    }
    default:
      return button(
        one.text,
        'reply',
        () => phone.choose(message, { id: one.payload, title: one.text }),
        'choice',
      )
  }
}
