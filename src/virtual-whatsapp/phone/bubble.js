import { actionsOf } from './bubble-actions.js'
import { contentOf } from './bubble-content.js'
import { el, icon } from './dom.js'
import { keyOf, state } from './store.js'
import { gist, time } from './text.js'
import { currentLanguage, say } from './words.js'

const tick = { pending: 'clock', sent: 'one', delivered: 'two', read: 'two', unsent: 'warn', failed: 'warn' }

/** A message as its row: bubble with quote, content, time and ticks, reactions, and the buttons below it. */
export function bubbleRow(message, phone) {
  if (message.direction === 'in' && message.status === 'failed') return failedNote(message)
  const own = message.direction === 'out'
  const bubble = el('div', {
    class: `bubble ${message.type}`,
    'data-testid': 'bubble',
    'data-direction': message.direction,
    'data-status': message.status,
    'data-id': message.id,
    tabindex: '0',
    'aria-label': labelOf(message, own),
  })
  if (message.deleted) {
    bubble.classList.add('gone')
    bubble.append(el('p', { class: 'words' }, icon('deleted'), ' ', say(own ? 'deletedOut' : 'deletedIn')))
  } else {
    const quote = quoteOf(message, phone)
    if (quote) bubble.append(quote)
    bubble.append(...contentOf(message, phone))
  }
  bubble.append(metaOf(message, own))
  if (!message.deleted && message.status !== 'pending') bubble.append(phone.menuButton(message, bubble))
  const reactions = Object.values(message.reactions ?? {})
  if (reactions.length > 0) {
    const faces = [...new Set(reactions)].join('')
    bubble.append(
      el('span', { class: 'reactions' }, faces, reactions.length > 1 ? el('small', {}, ' 2') : ''),
    )
  }
  const row = el(
    'li',
    { class: `row ${message.direction}${reactions.length ? ' reacted' : ''}`, 'data-key': keyOf(message) },
    bubble,
  )
  if (!message.deleted) row.append(...actionsOf(message, phone))
  if (message.status === 'unsent') {
    row.append(
      el('button', { class: 'retry', type: 'button', onclick: () => phone.retry(message) }, say('retry')),
    )
  }
  return row
}

function failedNote(message) {
  return el(
    'li',
    {
      class: 'note',
      'data-key': keyOf(message),
      'data-testid': 'bubble',
      'data-direction': 'in',
      'data-status': 'failed',
    },
    `${say('failed')}: ${message.error?.code ?? ''} ${message.error?.title ?? ''}`,
    el('q', { dir: 'auto' }, gist(message, say)),
  )
}

function labelOf(message, own) {
  const status = own ? `, ${say(`status${message.status}`)}` : ''
  return `${own ? say('you') : state.shop.name}: ${gist(message, say)}, ${time(message.at, currentLanguage())}${status}`
}

function metaOf(message, own) {
  const meta = el('span', { class: 'meta' })
  if (message.echo) meta.append(el('span', {}, say('fromPhone')), ' · ')
  if (message.edited && !message.deleted) meta.append(el('span', {}, say('edited')), ' ')
  meta.append(
    el('time', { datetime: new Date(message.at).toISOString() }, time(message.at, currentLanguage())),
  )
  if (own && !message.deleted && tick[message.status]) {
    meta.append(icon(tick[message.status], `tick ${message.status}`))
  }
  return meta
}

function quoteOf(message, phone) {
  if (!message.context?.id) return undefined
  const target = phone.find(message.context.id)
  if (!target) return undefined
  return el(
    'button',
    { class: `quote ${target.direction}`, type: 'button', onclick: () => phone.reveal(target) },
    el('b', {}, target.direction === 'out' ? say('you') : state.shop.name),
    el('span', { dir: 'auto' }, gist(target, say)),
  )
}
