import { avatar, el } from './dom.js'
import { say } from './words.js'

/** The plate above a phone: who it is, what is unusual about them, and the switch that takes the phone off line. */
export function labelOf(phone) {
  const one = phone.shopper
  const notes = [
    one.phone ? `+${one.phone}` : one.username ? `@${one.username}` : say('noPhone'),
    !one.online && say('offline').toLowerCase(),
    one.blocked && say('blocked'),
    one.marketingStopped && say('muted'),
  ].filter(Boolean)
  const toggle = el(
    'button',
    {
      class: 'switch',
      type: 'button',
      role: 'switch',
      'aria-checked': String(one.online),
      'aria-label': `${one.name}: ${say(one.online ? 'online' : 'offline')}`,
      title: say(one.online ? 'online' : 'offline'),
      onclick: () => phone.act(one.online ? 'offline' : 'online'),
    },
    el('span'),
  )
  return [
    avatar(one.name),
    el(
      'div',
      { class: 'who' },
      el('b', { dir: 'auto' }, one.name),
      el('span', {}, notes.map((note) => note.replaceAll(' ', '\u00a0')).join(' · ')),
    ),
    toggle,
  ]
}
