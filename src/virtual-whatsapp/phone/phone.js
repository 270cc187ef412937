import { createDevice } from './device.js'
import { avatar, el, icon } from './dom.js'
import { addShopper, follow, on, setClock, shopNow, state } from './store.js'
import { currentLanguage, languages, say, setLanguage } from './words.js'

const hour = 3_600_000
const narrow = matchMedia('(max-width: 560px)')
const bar = document.getElementById('bar')
const shelf = document.getElementById('shelf')
const tabs = document.getElementById('tabs')
const notice = document.getElementById('notice')
const dialog = document.getElementById('dialog')
const devices = new Map()
const hidden = new Set(JSON.parse(localStorage.getItem('phone.hidden') ?? '[]'))
const clockFace = el('time', { class: 'clock-face' })

const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      const device = devices.get(target.dataset.shopper)
      device?.seen(isIntersecting && intersectionRatio > 0.6)
      if (isIntersecting && intersectionRatio > 0.6) {
        for (const tab of tabs.children)
          if (tab.dataset.shopper === target.dataset.shopper) tab.setAttribute('aria-current', 'true')
      } else
        for (const tab of tabs.children)
          if (tab.dataset.shopper === target.dataset.shopper) tab.removeAttribute('aria-current')
    }
  },
  { threshold: [0, 0.6, 1] },
)

function renderBar() {
  document.documentElement.lang = currentLanguage()
  document.title = `${state.shop.name || 'Kalathi'} · ${say('title')}`
  const language = el(
    'select',
    {
      class: 'language',
      'aria-label': say('language'),
      onchange: () => {
        setLanguage(language.value)
        renderAll()
      },
    },
    Object.entries(languages).map(([code, name]) =>
      el('option', { value: code, selected: code === currentLanguage() }, name),
    ),
  )
  const shift = (ms) => move(state.clock.offsetMs + ms)
  const clock =
    state.clock &&
    el(
      'div',
      { class: 'clock', role: 'group', 'aria-label': say('clock') },
      el('span', { class: 'clock-label' }, icon('clock'), clockFace),
      el('button', { type: 'button', 'data-testid': 'clock-hour', onclick: () => shift(hour) }, say('hour')),
      el(
        'button',
        { type: 'button', 'data-testid': 'clock-day', onclick: () => shift(24 * hour) },
        say('day'),
      ),
      el(
        'button',
        {
          type: 'button',
          'data-testid': 'clock-morning',
          onclick: () => move(state.clock.offsetMs + untilMorning()),
        },
        say('morning'),
      ),
      el(
        'button',
        {
          type: 'button',
          'data-testid': 'clock-reset',
          disabled: state.clock.offsetMs === 0,
          onclick: () => move(0),
        },
        say('reset'),
      ),
    )
  bar.replaceChildren(
    el(
      'div',
      { class: 'brand' },
      el('img', { src: '/phone/basket.svg', alt: '', width: '34', height: '34' }),
      el('div', {}, el('h1', {}, state.shop.name || 'Kalathi'), el('span', {}, say('title'))),
    ),
    clock || el('span', { class: 'grow' }),
    el(
      'div',
      { class: 'tools' },
      language,
      el(
        'button',
        { class: 'round', type: 'button', 'aria-label': say('help'), title: say('help'), onclick: openHelp },
        icon('help'),
      ),
      el(
        'button',
        {
          class: 'add',
          type: 'button',
          'aria-label': say('addShopper'),
          'data-testid': 'add-shopper',
          onclick: openAdd,
        },
        icon('plus'),
        el('span', {}, say('addShopper')),
      ),
    ),
  )
  tickClock()
}

function move(offsetMs) {
  setClock(Math.round(offsetMs)).catch(() => {})
}

/** Milliseconds to 9:00 of the shop's next day, in its zone. Asked again from the result, as the night may change the clocks. */
function untilMorning() {
  const parts = (at) =>
    Object.fromEntries(
      new Intl.DateTimeFormat('en-GB', {
        timeZone: state.timezone,
        hourCycle: 'h23',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
        .formatToParts(at)
        .map((one) => [one.type, Number(one.value)]),
    )
  const now = parts(shopNow())
  const ms = ((33 - now.hour) * 60 - now.minute) * 60_000 - now.second * 1_000
  const landed = parts(shopNow() + ms)
  const drift = landed.hour > 12 ? landed.hour - 33 : landed.hour - 9
  return ms - drift * hour
}

function tickClock() {
  const now = shopNow()
  clockFace.textContent = new Intl.DateTimeFormat(currentLanguage(), {
    weekday: 'short',
    ...(narrow.matches ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: state.timezone,
  }).format(now)
  clockFace.dateTime = new Date(now).toISOString()
  clockFace.classList.toggle('moved', Boolean(state.clock?.offsetMs))
  for (const device of devices.values()) device.clockTick()
}

function renderTabs() {
  tabs.replaceChildren(
    ...[...state.shoppers.values()].map((one) =>
      el(
        'button',
        {
          type: 'button',
          class: hidden.has(one.id) ? 'away' : '',
          'data-shopper': one.id,
          onclick: () => show(one.id),
        },
        avatar(one.name),
        el('span', { dir: 'auto' }, one.name),
        hidden.has(one.id) ? icon('eye') : null,
      ),
    ),
  )
  for (const device of devices.values()) {
    watch.unobserve(device.root)
    watch.observe(device.root)
  }
}

function show(id) {
  if (hidden.delete(id)) {
    remember()
    renderAll()
  }
  devices.get(id)?.root.scrollIntoView({
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    inline: 'center',
    block: 'nearest',
  })
}

function remember() {
  localStorage.setItem('phone.hidden', JSON.stringify([...hidden]))
}

function addDevice(shopper) {
  const device = createDevice(shopper, {
    hide: (id) => {
      hidden.add(id)
      remember()
      renderAll()
    },
  })
  devices.set(shopper.id, device)
  shelf.append(device.root)
}

function renderAll() {
  renderBar()
  const left = shelf.scrollLeft
  watch.disconnect()
  devices.clear()
  shelf.replaceChildren()
  for (const shopper of state.shoppers.values()) if (!hidden.has(shopper.id)) addDevice(shopper)
  if (devices.size === 0)
    shelf.append(
      el(
        'div',
        { class: 'nobody' },
        el('img', { src: '/phone/basket.svg', alt: '', width: '64', height: '64' }),
        el('p', {}, say('noPhones')),
        el('button', { class: 'primary', type: 'button', onclick: openAdd }, say('addShopper')),
      ),
    )
  renderTabs()
  shelf.scrollLeft = left
}

function openHelp() {
  dialog.replaceChildren(
    el('h2', {}, say('help')),
    el(
      'ul',
      { class: 'help' },
      say('helpText')
        .split('|')
        .map((line) => el('li', {}, line)),
    ),
    el(
      'div',
      { class: 'buttons' },
      el('button', { class: 'primary', type: 'button', onclick: () => dialog.close() }, say('close')),
    ),
  )
  dialog.showModal()
}

function openAdd() {
  const name = el('input', {
    class: 'field',
    required: true,
    maxlength: '60',
    dir: 'auto',
    autocomplete: 'off',
  })
  const number = el('input', {
    class: 'field',
    inputmode: 'tel',
    pattern: '\\+?[0-9 \\-]{7,20}',
    placeholder: '+30 69…',
    autocomplete: 'off',
  })
  const language = el(
    'select',
    { class: 'field' },
    Object.entries({ ...languages, ar: 'العربية' }).map(([code, label]) =>
      el('option', { value: code, selected: code === currentLanguage() }, label),
    ),
  )
  const trouble = el('p', { class: 'trouble', role: 'alert' })
  const form = el(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault()
        const seed = {
          name: name.value.trim(),
          language: language.value,
          ...(number.value.trim()
            ? { phone: number.value.trim() }
            : { username: name.value.trim().toLowerCase().replace(/\s+/g, '.') }),
        }
        try {
          const made = await addShopper(seed)
          if (made.ok === false) trouble.textContent = made.reason ?? say('failed')
          else dialog.close()
        } catch {
          trouble.textContent = say('unreachable')
        }
      },
    },
    el('h2', {}, say('addShopper')),
    el('label', {}, say('name'), name),
    el('label', {}, say('phone'), number, el('small', {}, say('phoneHint'))),
    el('label', {}, say('language'), language),
    trouble,
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, say('cancel')),
      el('button', { class: 'primary', type: 'submit' }, say('add')),
    ),
  )
  dialog.replaceChildren(form)
  dialog.showModal()
}

on('loaded', () => {
  const wanted = [...state.shoppers.keys()].filter((id) => !hidden.has(id))
  // After a reconnect the phones stay as they are, with what somebody was just typing.
  if (devices.size === 0 || wanted.length !== devices.size || !wanted.every((id) => devices.has(id)))
    return renderAll()
  renderBar()
  renderTabs()
  for (const device of devices.values()) {
    device.render()
    device.refreshLabel()
  }
})
on('message', ({ message }) => devices.get(message.shopperId)?.upsert(message))
on('typing', ({ shopperId, phoneNumberId, typing }) => {
  const device = devices.get(shopperId)
  if (device?.numberId === phoneNumberId) device.typing(typing)
})
on('clock', renderBar)
on('shopper', (shopper) => {
  const device = devices.get(shopper.id)
  if (device) return device.refreshLabel()
  if (!hidden.has(shopper.id)) {
    shelf.querySelector('.nobody')?.remove()
    addDevice(shopper)
  }
  renderTabs()
  devices.get(shopper.id)?.root.scrollIntoView({ inline: 'center', block: 'nearest' })
})
on('removed', renderAll)
on('connection', () => {
  notice.textContent = say(state.connected ? 'back' : 'unreachable')
  notice.classList.toggle('good', state.connected)
  notice.hidden = false
  if (state.connected)
    setTimeout(() => {
      notice.hidden = state.connected
    }, 1_800)
})
document.addEventListener('visibilitychange', () => {
  for (const device of devices.values()) device.refreshLabel()
})
setInterval(tickClock, 10_000)
renderBar()
void follow()
