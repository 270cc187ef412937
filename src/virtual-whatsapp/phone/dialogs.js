import { el } from './dom.js'
import { addShopper } from './store.js'
import { usernameOf } from './text.js'
import { currentLanguage, languages, say } from './words.js'

const dialog = document.getElementById('dialog')

/** What the page is for, in a few lines. */
export function openHelp() {
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

/** Asks for a new shopper; without a phone it is someone known by username only. */
export function openAdd() {
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
          ...(number.value.trim() ? { phone: number.value.trim() } : { username: usernameOf(name.value) }),
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
