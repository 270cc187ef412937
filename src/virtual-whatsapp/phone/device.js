import { bubbleRow } from './bubble.js'
import { createComposer } from './composer.js'
import { avatar, el, icon } from './dom.js'
import { emptyState } from './empty.js'
import { gesturesOf } from './gestures.js'
import { labelOf } from './label.js'
import { phoneMenu } from './menus.js'
import { act, keyOf, post, resend, shopNow, state } from './store.js'
import { date, time } from './text.js'
import { currentLanguage, say } from './words.js'

const typingMs = 25_000

/** One shopper's phone: its frame, the chat with the shop, and everything that can be done on it. */
export function createDevice(shopper, hooks) {
  let numberId = state.numbers[0]?.phoneNumberId
  let typingTimer
  let unseen = 0
  let visible = false
  const feed = el('ol', {
    class: 'feed',
    role: 'log',
    'aria-live': 'polite',
    tabindex: '0',
    'aria-label': say('conversation', { name: shopper.name }),
  })
  const subtitle = el('span', { class: 'subtitle' })
  const pill = el('button', {
    class: 'pill',
    type: 'button',
    hidden: true,
    'aria-label': say('jump'),
    onclick: () => toEnd(),
  })
  const statusTime = el('span')
  const label = el('div', { class: 'label' })
  const screen = el('div', { class: 'screen', dir: shopper.dir, lang: shopper.language })
  const root = el(
    'article',
    { class: 'phone', 'data-testid': 'phone', 'data-shopper': shopper.id, 'aria-label': shopper.name },
    label,
    el('div', { class: 'body' }, screen),
  )

  const phone = {
    root,
    screen,
    get shopper() {
      return state.shoppers.get(shopper.id) ?? shopper
    },
    get numberId() {
      return numberId
    },
    find: (id) => [...state.messages.values()].find((one) => one.id === id),
    post: (action, body, draft) => post(shopper.id, numberId, action, body, draft),
    act: (action, body = {}) => act(shopper.id, action, { phoneNumberId: numberId, ...body }).catch(() => {}),
    retry: (message) => resend(message),
    reply: (message) => composer.reply(message),
    edit: (message) => composer.edit(message),
    reveal(message) {
      const row = rowOf(message)
      row?.scrollIntoView({ block: 'center', behavior: 'smooth' })
      row?.classList.add('lit')
      setTimeout(() => row?.classList.remove('lit'), 1_200)
    },
    hide: () => hooks.hide(shopper.id),
    upsert,
    render,
    refreshLabel,
    typing,
    clockTick,
    seen(now) {
      visible = now
      markRead()
    },
    focus: () => composer.focus(),
  }
  Object.assign(phone, gesturesOf(phone, screen))
  const composer = createComposer(phone)
  const header = el(
    'header',
    { class: 'chat-head' },
    avatar(state.shop.name, 'shop'),
    el('div', { class: 'who' }, el('b', { dir: 'auto' }, state.shop.name), subtitle),
    state.numbers.length > 1 ? numberChoice() : null,
    el(
      'button',
      {
        class: 'round',
        type: 'button',
        'aria-label': say('more', { name: shopper.name }),
        onclick: () => phoneMenu(phone),
      },
      icon('dots'),
    ),
  )
  screen.append(
    el(
      'div',
      { class: 'status-bar', dir: 'ltr', 'aria-hidden': 'true' },
      statusTime,
      el('span', { class: 'island' }),
      el('span', { class: 'signal' }, el('i'), el('i'), el('i'), el('b')),
    ),
    header,
    el('div', { class: 'wall' }, feed, pill),
    composer.root,
  )
  feed.addEventListener(
    'scroll',
    () => {
      if (!atEnd()) return
      unseen = 0
      pill.hidden = true
      markRead()
    },
    { passive: true },
  )
  render()
  refreshLabel()
  typing(false)
  return phone

  function numberChoice() {
    const choice = el(
      'select',
      {
        class: 'number',
        'aria-label': say('phone'),
        onchange: () => {
          numberId = choice.value
          render()
        },
      },
      state.numbers.map((one) => el('option', { value: one.phoneNumberId }, one.displayPhoneNumber)),
    )
    return choice
  }

  function ownMessages() {
    return [...state.messages.values()]
      .filter((one) => one.shopperId === shopper.id && one.phoneNumberId === numberId && arrived(one))
      .sort((a, b) => a.at - b.at)
  }

  function render() {
    feed.replaceChildren()
    const messages = ownMessages()
    if (messages.length === 0) feed.append(emptyState(shopper.language, (words) => composer.send(words)))
    let before
    for (const message of messages) {
      append(message, before)
      before = message
    }
    toEnd()
  }

  function append(message, before) {
    const day = date(message.at, currentLanguage())
    if (!before || date(before.at, currentLanguage()) !== day)
      feed.append(el('li', { class: 'day' }, el('span', {}, day)))
    const row = bubbleRow(message, phone)
    if (before?.direction === message.direction && message.at - before.at < 180_000)
      row.classList.add('joined')
    feed.append(row)
  }

  /** A phone does not know of what has not reached it; failures are shown as notes, for whoever tries the shop. */
  function arrived(message) {
    return (
      message.direction === 'out' ||
      message.status === 'delivered' ||
      message.status === 'read' ||
      message.status === 'failed'
    )
  }

  function rowOf(message) {
    const key = keyOf(message)
    return [...feed.children].find((row) => row.dataset.key === key)
  }

  function upsert(message) {
    if (message.phoneNumberId !== numberId || !arrived(message)) return
    const stay = !atEnd() && message.direction === 'in'
    const row = rowOf(message)
    if (row) {
      const fresh = bubbleRow(message, phone)
      if (row.classList.contains('joined')) fresh.classList.add('joined')
      const focused = row.contains(document.activeElement)
      row.replaceWith(fresh)
      if (focused) fresh.querySelector('.bubble').focus({ preventScroll: true })
    } else {
      feed.querySelector('.empty')?.remove()
      const others = ownMessages()
      // One that waited for the phone belongs between those that came meanwhile.
      if (others.at(-1) !== message) return render()
      append(message, others.at(-2))
      feed.lastElementChild.classList.add('fresh')
      if (stay) {
        unseen += 1
        pill.replaceChildren(say('newBelow', { n: unseen }), icon('down'))
        pill.hidden = false
      } else toEnd()
    }
    if (message.direction === 'in') {
      if (!row) typing(false)
      markRead()
    }
  }

  function atEnd() {
    return feed.scrollHeight - feed.scrollTop - feed.clientHeight < 60
  }
  function toEnd() {
    feed.scrollTop = feed.scrollHeight
    requestAnimationFrame(() => {
      feed.scrollTop = feed.scrollHeight
    })
    unseen = 0
    pill.hidden = true
    markRead()
  }

  function markRead() {
    if (!visible || document.hidden || !phone.shopper.online || !atEnd()) return
    if (ownMessages().some((one) => one.direction === 'in' && one.status === 'delivered')) phone.act('read')
  }

  function typing(now) {
    clearTimeout(typingTimer)
    screen.classList.toggle('typing', now)
    subtitle.textContent = say(now ? 'typing' : 'online')
    feed.querySelector('.dots')?.remove()
    if (!now) return
    feed.append(
      el(
        'li',
        { class: 'row in dots', 'aria-label': say('typing') },
        el('div', { class: 'bubble' }, el('i'), el('i'), el('i')),
      ),
    )
    if (atEnd()) toEnd()
    feed.scrollTop = feed.scrollHeight
    typingTimer = setTimeout(() => typing(false), typingMs)
  }

  function clockTick() {
    statusTime.textContent = time(shopNow(), 'en-GB')
  }

  function refreshLabel() {
    clockTick()
    label.replaceChildren(...labelOf(phone))
    root.classList.toggle('off', !phone.shopper.online)
    markRead()
  }
}
