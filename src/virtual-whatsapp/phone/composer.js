import { base64Of, chooseFile, contactCard, stickerBlob, voiceNote } from './attach.js'
import { el, icon } from './dom.js'
import { menuSheet } from './sheets.js'
import { state } from './store.js'
import { gist } from './text.js'
import { say } from './words.js'

const largest = 20 * 1024 * 1024

/** The writing line of a phone: text, reply and edit strips, and the attach sheet. */
export function createComposer(phone) {
  let replying
  let editing
  const strip = el('div', { class: 'strip', hidden: true })
  const input = el('textarea', {
    class: 'input',
    rows: '1',
    dir: 'auto',
    'data-testid': 'input',
    placeholder: say('message'),
    'aria-label': say('message'),
    enterkeyhint: 'send',
  })
  const sendButton = el(
    'button',
    { class: 'send', type: 'submit', 'data-testid': 'send', 'aria-label': say('send') },
    icon('send'),
  )
  const form = el(
    'form',
    {
      class: 'line',
      onsubmit: (event) => {
        event.preventDefault()
        submit()
      },
    },
    el(
      'div',
      { class: 'box' },
      input,
      el(
        'button',
        {
          class: 'round',
          type: 'button',
          'aria-label': say('attach'),
          'data-testid': 'attach',
          onclick: attach,
        },
        icon('plus'),
      ),
    ),
    sendButton,
  )
  const root = el('footer', { class: 'composer' }, strip, form)

  input.addEventListener('input', grow)
  input.addEventListener('keydown', (event) => {
    // Composing a character (Greek accents, Arabic, emoji pickers) also ends with Enter: that one is not ours.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      submit()
    }
    if (event.key === 'Escape') clearStrip()
  })
  input.addEventListener('paste', (event) => {
    const file = [...(event.clipboardData?.files ?? [])].find((one) => one.type.startsWith('image/'))
    if (!file) return
    event.preventDefault()
    void sendFile('image', file)
  })

  function grow() {
    input.style.height = 'auto'
    input.style.height = `${Math.min(input.scrollHeight, 110)}px`
  }

  function submit() {
    const text = input.value.trim()
    if (!text) return
    if (editing) phone.act('edit', { messageId: editing.id, text })
    else send(text)
    input.value = ''
    grow()
    clearStrip()
  }

  function send(text) {
    phone.post('text', { text, ...reply() }, { type: 'text', content: { body: text } })
    clearStrip()
  }

  const reply = () => (replying ? { replyTo: replying.id } : {})

  function showStrip(title, message) {
    strip.replaceChildren(
      el(
        'div',
        { class: `quote ${message.direction}` },
        el('b', {}, title),
        el('span', { dir: 'auto' }, gist(message, say)),
      ),
      el(
        'button',
        { class: 'round', type: 'button', 'aria-label': say('close'), onclick: clearStrip },
        icon('close'),
      ),
    )
    strip.hidden = false
    input.focus()
  }

  function clearStrip() {
    if (editing) input.value = ''
    replying = editing = undefined
    strip.hidden = true
  }

  async function sendFile(type, blob, extra = {}) {
    if (!blob || blob.size > largest) return
    const base64 = await base64Of(blob)
    const mime = blob.type || 'application/octet-stream'
    phone.post(
      'media',
      { type, base64, mime, ...(blob.name ? { filename: blob.name } : {}), ...extra, ...reply() },
      { type, content: { filename: blob.name, caption: extra.caption } },
    )
    clearStrip()
  }

  function attach() {
    menuSheet(
      phone.screen,
      say('attach'),
      [
        ['photo', say('photo'), async () => sendFile('image', await chooseFile('image/jpeg,image/png'))],
        ['mic', say('voice'), async () => sendFile('audio', await voiceNote(), { voice: true })],
        ['pin', say('location'), () => phone.sendPlace(replying?.id)],
        ['cart', say('cart'), () => phone.openCart()],
        [
          'file',
          say('document'),
          async () => sendFile('document', await chooseFile('.pdf,.txt,.csv,.doc,.docx,.xls,.xlsx')),
        ],
        ['sticker', say('sticker'), async () => sendFile('sticker', await stickerBlob())],
        [
          'person',
          say('contact'),
          () =>
            phone.post(
              'contacts',
              { contacts: contactCard() },
              { type: 'contacts', content: { contacts: contactCard() } },
            ),
        ],
      ],
      'tiles',
    )
  }

  return {
    root,
    send,
    focus: () => input.focus(),
    reply(message) {
      clearStrip()
      replying = message
      showStrip(`${say('replyingTo')} ${message.direction === 'out' ? say('you') : state.shop.name}`, message)
    },
    edit(message) {
      clearStrip()
      editing = message
      input.value = message.content.body
      showStrip(say('editing'), message)
      grow()
    },
  }
}
