import { el } from './dom.js'
import { askSheet, menuSheet, openSheet } from './sheets.js'
import { leaveCart, removeShopper, restock, shopNow, state } from './store.js'
import { say } from './words.js'

const faces = ['👍', '❤️', '😂', '😮', '😢', '🙏']
const editMs = 15 * 60_000

/** What can be done with one message: react, reply, edit, delete. */
export function bubbleMenu(phone, message) {
  const own = message.direction === 'out'
  const mine = message.reactions?.shopper
  const entries = [
    ['reply', say('reply'), () => phone.reply(message)],
    own &&
      message.type === 'text' &&
      shopNow() - message.at < editMs && ['copy', say('edit'), () => phone.edit(message)],
    own && ['deleted', say('remove'), () => phone.act('delete', { messageId: message.id }), true],
  ].filter(Boolean)
  const row = el(
    'div',
    { class: 'faces', role: 'group', 'aria-label': say('react') },
    faces.map((face) =>
      el(
        'button',
        {
          type: 'button',
          class: face === mine ? 'mine' : '',
          'aria-pressed': String(face === mine),
          onclick: () => {
            close()
            phone.act('reaction', { messageId: message.id, emoji: face === mine ? '' : face })
          },
        },
        face,
      ),
    ),
  )
  const close = menuSheet(phone.screen, say('options'), entries)
  phone.screen.querySelector('.sheet:last-child .sheet-body').prepend(row)
}

/** What can be done with the phone itself. */
export function phoneMenu(phone) {
  const one = phone.shopper
  menuSheet(
    phone.screen,
    one.name,
    [
      state.carts && one.phone && ['cart', say('leaveCart'), () => leaveBasket(phone, one)],
      state.stock && ['shop', say('restock'), () => restockShelf(phone)],
      [
        'shop',
        say('echo'),
        () => askSheet(phone.screen, say('echo'), say('message'), (text) => phone.act('echo', { text })),
      ],
      one.phone && [
        'phone',
        say('changeNumber'),
        () =>
          askSheet(
            phone.screen,
            say('changeNumber'),
            say('newNumber'),
            (number) => phone.act('change_number', { phone: number }),
            { value: '+', submit: say('changeNumber') },
          ),
      ],
      [
        one.marketingStopped ? 'horn' : 'deleted',
        say(one.marketingStopped ? 'resumeMarketing' : 'stopMarketing'),
        () => phone.act(one.marketingStopped ? 'resume_marketing' : 'stop_marketing'),
      ],
      [
        one.blocked ? 'unlock' : 'warn',
        say(one.blocked ? 'unblock' : 'block'),
        () => phone.act(one.blocked ? 'unblock' : 'block'),
      ],
      ['eye', say('hide'), () => phone.hide()],
      ['close', say('removePhone'), () => confirmRemove(phone, one), true],
    ].filter(Boolean),
  )
}

/** Says what to do next: a reminder comes when the shop's time has passed. */
async function leaveBasket(phone, one) {
  const left = await leaveCart(one.id).catch(() => ({ ok: false }))
  openSheet(
    phone.screen,
    say('leaveCart'),
    el('p', {}, say(left.ok ? 'cartLeft' : 'unreachable', { name: one.name })),
  )
}

/** Says what to ask for, so that the other way round is worth a try. */
async function restockShelf(phone) {
  const done = await restock().catch(() => ({ ok: false }))
  const words = done.ok
    ? say(done.inStock ? 'backInStock' : 'soldOut', { name: done.name })
    : say('unreachable')
  openSheet(phone.screen, say('restock'), el('p', {}, words))
}

function confirmRemove(phone, one) {
  const close = openSheet(
    phone.screen,
    say('removePhone'),
    el('p', {}, say('confirmRemove', { name: one.name })),
    el(
      'button',
      {
        class: 'primary danger',
        type: 'button',
        onclick: () => {
          close()
          void removeShopper(one.id).catch(() => {})
        },
      },
      say('removePhone'),
    ),
  )
}
