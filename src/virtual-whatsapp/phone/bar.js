import { openAdd, openHelp } from './dialogs.js'
import { el, icon } from './dom.js'
import { setClock, shopNow, state } from './store.js'
import { currentLanguage, languages, say, setLanguage } from './words.js'

const hour = 3_600_000
const narrow = matchMedia('(max-width: 560px)')
const bar = document.getElementById('bar')
const clockFace = el('time', { class: 'clock-face' })

/** The bar on top: the shop, its clock where the host has one, language, help, and a new shopper. */
export function renderBar(onLanguage) {
  document.documentElement.lang = currentLanguage()
  document.title = `${state.shop.name || 'Kalathi'} · ${say('title')}`
  const language = el(
    'select',
    {
      class: 'language',
      'aria-label': say('language'),
      onchange: () => {
        setLanguage(language.value)
        onLanguage()
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

/** Shows the time as it is now. */
export function tickClock() {
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
}
