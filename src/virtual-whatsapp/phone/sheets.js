import { el, icon } from './dom.js'
import { state } from './store.js'
import { money } from './text.js'
import { currentLanguage, say } from './words.js'

/** A sheet that slides up inside a phone. Escape or a tap beside it closes it; the focus goes back where it was. */
export function openSheet(screen, title, ...content) {
  const before = document.activeElement
  const close = () => {
    sheet.remove()
    veil.remove()
    before?.focus?.({ preventScroll: true })
  }
  const veil = el('div', { class: 'veil', onclick: close })
  const sheet = el(
    'div',
    { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    el(
      'div',
      { class: 'sheet-head' },
      el('h3', { dir: 'auto' }, title),
      el(
        'button',
        { class: 'round', type: 'button', 'aria-label': say('close'), onclick: close },
        icon('close'),
      ),
    ),
    el('div', { class: 'sheet-body' }, ...content),
  )
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab') return
    const stops = [...sheet.querySelectorAll('button, input, a[href]')].filter((one) => !one.disabled)
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (document.activeElement !== edge) return
    event.preventDefault()
    const next = event.shiftKey ? stops.at(-1) : stops[0]
    next.focus()
  })
  screen.append(veil, sheet)
  const first = sheet.querySelector('.sheet-body button, .sheet-body input') ?? sheet.querySelector('button')
  first?.focus({ preventScroll: true })
  return close
}

/** The rows of a list message; picking one answers at once. */
export function listSheet(screen, content, pick) {
  const sections = (content.action?.sections ?? []).map((section) =>
    el(
      'section',
      { class: 'rows' },
      section.title ? el('h4', { dir: 'auto' }, section.title) : null,
      (section.rows ?? []).map((row) =>
        el(
          'button',
          {
            class: 'list-row',
            type: 'button',
            'data-testid': 'list-row',
            onclick: () => {
              close()
              pick(row)
            },
          },
          el(
            'span',
            { class: 'row-words' },
            el('b', { dir: 'auto' }, row.title),
            row.description ? el('span', { dir: 'auto' }, row.description) : null,
          ),
          el('span', { class: 'radio', 'aria-hidden': 'true' }),
        ),
      ),
    ),
  )
  const close = openSheet(screen, content.action?.button ?? say('choose'), ...sections)
}

/** The catalogue (or the products a message names) with counters, and the cart to be sent. */
export function cartSheet(screen, ids, send) {
  const counts = new Map()
  const products = ids
    ? ids.map(
        (id) =>
          state.shop.catalog.find((one) => one.retailerId === id) ?? {
            retailerId: id,
            name: id,
            price: '0',
            currency: 'EUR',
          },
      )
    : state.shop.catalog
  const total = el('b')
  const submit = el(
    'button',
    {
      class: 'primary',
      type: 'button',
      disabled: true,
      onclick: () => {
        close()
        send(
          products
            .filter((one) => counts.get(one.retailerId))
            .map((one) => ({
              retailerId: one.retailerId,
              quantity: counts.get(one.retailerId),
              price: one.price,
              currency: one.currency,
            })),
        )
      },
    },
    say('sendCart'),
  )
  const refresh = () => {
    const sum = products.reduce((all, one) => all + (counts.get(one.retailerId) ?? 0) * Number(one.price), 0)
    total.textContent = money(sum, products[0]?.currency ?? 'EUR', currentLanguage())
    submit.disabled = ![...counts.values()].some(Boolean)
  }
  const lines = products.map((one, index) => {
    const count = el('output', { 'aria-live': 'polite' }, '0')
    const step = (by) => {
      counts.set(one.retailerId, Math.max(0, Math.min(99, (counts.get(one.retailerId) ?? 0) + by)))
      count.textContent = String(counts.get(one.retailerId))
      refresh()
    }
    return el(
      'div',
      { class: 'product' },
      el('span', { class: `swatch hue${index % 6}`, 'aria-hidden': 'true' }, [...one.name][0]),
      el(
        'span',
        { class: 'row-words' },
        el('b', { dir: 'auto' }, one.name),
        el('span', {}, money(one.price, one.currency, currentLanguage())),
      ),
      el(
        'span',
        { class: 'stepper' },
        el(
          'button',
          { type: 'button', 'aria-label': say('lessItem', { name: one.name }), onclick: () => step(-1) },
          icon('minus'),
        ),
        count,
        el(
          'button',
          { type: 'button', 'aria-label': say('addItem', { name: one.name }), onclick: () => step(1) },
          icon('plus'),
        ),
      ),
    )
  })
  refresh()
  const close = openSheet(
    screen,
    say('cart'),
    ...lines,
    el(
      'div',
      { class: 'sheet-foot' },
      el('div', { class: 'total' }, el('span', {}, say('total')), total),
      submit,
    ),
  )
}

/** A sheet of actions, each an icon (or none), words, and what it does. */
export function menuSheet(screen, title, entries, className = 'menu') {
  const close = openSheet(
    screen,
    title,
    el(
      'div',
      { class: className },
      entries.map(([name, label, run, danger]) =>
        el(
          'button',
          {
            type: 'button',
            class: danger ? 'danger' : '',
            onclick: () => {
              close()
              run()
            },
          },
          name ? el('span', { class: 'disc' }, icon(name)) : null,
          el('span', {}, label),
        ),
      ),
    ),
  )
  return close
}

/** One question with one answer; `submit` is what its button says. */
export function askSheet(screen, title, label, done, { value = '', submit = say('send') } = {}) {
  const field = el('input', {
    class: 'field',
    'aria-label': label,
    placeholder: label,
    dir: 'auto',
    autocomplete: 'off',
  })
  field.value = value
  const form = el(
    'form',
    {
      class: 'ask',
      onsubmit: (event) => {
        event.preventDefault()
        const answer = field.value.trim()
        if (!answer) return
        close()
        done(answer)
      },
    },
    field,
    el('button', { class: 'primary', type: 'submit' }, submit),
  )
  const close = openSheet(screen, title, form)
}
