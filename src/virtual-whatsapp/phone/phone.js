import { renderBar, tickClock } from './bar.js'
import { createDevice } from './device.js'
import { openAdd } from './dialogs.js'
import { avatar, el, icon } from './dom.js'
import { follow, on, state } from './store.js'
import { say } from './words.js'

const shelf = document.getElementById('shelf')
const tabs = document.getElementById('tabs')
const notice = document.getElementById('notice')
const devices = new Map()
const hidden = new Set(JSON.parse(localStorage.getItem('phone.hidden') ?? '[]'))

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

function tickAll() {
  tickClock()
  for (const device of devices.values()) device.clockTick()
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
  renderBar(renderAll)
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

on('loaded', () => {
  const wanted = [...state.shoppers.keys()].filter((id) => !hidden.has(id))
  // After a reconnect the phones stay as they are, with what somebody was just typing.
  if (devices.size === 0 || wanted.length !== devices.size || !wanted.every((id) => devices.has(id)))
    return renderAll()
  renderBar(renderAll)
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
on('clock', () => {
  renderBar(renderAll)
  tickAll()
})
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
setInterval(tickAll, 10_000)
renderBar(renderAll)
void follow()
