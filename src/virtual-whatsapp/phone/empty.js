import { el } from './dom.js'
import { greetings, say } from './words.js'

/** What an empty chat says, with first words to tap. */
export function emptyState(language, send) {
  const first = greetings[language] ?? greetings.en
  const tries = [
    ...first,
    ...Object.values(greetings)
      .map((one) => one[0])
      .filter((one) => !first.includes(one))
      .slice(0, 3),
  ]
  return el(
    'li',
    { class: 'empty' },
    el('img', { src: '/phone/basket.svg', alt: '', width: '52', height: '52' }),
    el('b', { dir: 'auto' }, say('emptyTitle')),
    el('p', { dir: 'auto' }, say('emptyText')),
    el(
      'div',
      { class: 'tries' },
      tries.map((words) => el('button', { type: 'button', dir: 'auto', onclick: () => send(words) }, words)),
    ),
  )
}
