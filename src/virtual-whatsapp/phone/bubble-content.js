import { cardButtons } from './bubble-actions.js'
import { avatar, el, icon } from './dom.js'
import { state } from './store.js'
import { link, money, rich } from './text.js'
import { currentLanguage, say } from './words.js'

const words = (text, className = 'words') => el('p', { class: className, dir: 'auto' }, ...rich(text))

/** The inside of a bubble, by the type of its message. */
export function contentOf(message, phone) {
  const { content = {}, rendered } = message
  switch (message.type) {
    case 'text':
      return [onlyEmoji(content.body) ? el('p', { class: 'words huge' }, content.body) : words(content.body)]
    case 'image':
    case 'video':
    case 'sticker':
    case 'audio':
    case 'document':
      return [medium(message.type, content), ...(content.caption ? [words(content.caption)] : [])]
    case 'location':
      return [place(content)]
    case 'contacts':
      return (content.contacts ?? (Array.isArray(content) ? content : [])).map(card)
    case 'template':
      return [
        ...edges(rendered?.header, rendered?.body ?? rendered?.name, rendered?.footer),
        ...(rendered?.cards?.length ? [templateCards(rendered.cards, message, phone)] : []),
      ]
    case 'interactive':
      return interactive(content)
    case 'button':
      return [words(content.text)]
    case 'order':
      return [order(content)]
    default:
      return [words(say('unsupported'), 'words faint')]
  }
}

function onlyEmoji(text) {
  return (
    typeof text === 'string' &&
    text.length < 24 &&
    /^(\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,8}$/u.test(text) &&
    /\p{Extended_Pictographic}/u.test(text)
  )
}

function edges(header, body, footer) {
  const parts = []
  if (header?.type === 'text') parts.push(el('p', { class: 'head', dir: 'auto' }, header.text))
  else if (header?.type === 'location') parts.push(place(header.media ?? header.location ?? {}))
  else if (header) parts.push(medium(header.type, header.media ?? header[header.type] ?? {}))
  if (body) parts.push(words(body))
  if (footer) parts.push(el('p', { class: 'foot', dir: 'auto' }, footer))
  return parts
}

function interactive(content) {
  const reply = content.button_reply ?? content.list_reply
  if (reply) {
    return [
      words(reply.title),
      ...(reply.description ? [el('p', { class: 'foot', dir: 'auto' }, reply.description)] : []),
    ]
  }
  if (content.nfm_reply) return [words(content.nfm_reply.body)]
  const parts = edges(content.header, content.body?.text, content.footer?.text)
  if (content.type === 'carousel') parts.push(carousel(content.action?.cards ?? []))
  return parts
}

function carousel(cards) {
  return el(
    'div',
    { class: 'cards' },
    cards.map((one) =>
      el(
        'div',
        { class: 'card' },
        one.header ? medium(one.header.type, one.header[one.header.type] ?? {}) : null,
        one.body?.text ? words(one.body.text) : null,
        one.action?.parameters?.url
          ? link(one.action.parameters.url, one.action.parameters.display_text ?? '', 'link')
          : null,
      ),
    ),
  )
}

function templateCards(cards, message, phone) {
  return el(
    'div',
    { class: 'cards' },
    cards.map((one) =>
      el('div', { class: 'card' }, ...edges(one.header, one.body), ...cardButtons(one, message, phone)),
    ),
  )
}

function medium(type, media) {
  const source = media.id ? `/phone/api/media/${encodeURIComponent(media.id)}` : undefined
  if (!source)
    return el(
      'div',
      { class: 'placeholder' },
      icon(type === 'document' ? 'file' : 'photo'),
      el('span', {}, hostOf(media.link)),
    )
  switch (type) {
    case 'image':
    case 'sticker': {
      const picture = el('img', {
        class: type,
        src: source,
        alt: media.caption ?? say(type === 'image' ? 'photo' : 'sticker'),
        loading: 'lazy',
      })
      return type === 'image' ? el('div', { class: 'frame' }, picture) : picture
    }
    case 'video':
      return el('div', { class: 'frame' }, el('video', { src: source, controls: true, preload: 'metadata' }))
    case 'audio':
      return voice(source)
    default:
      return el(
        'a',
        { class: 'file', href: source, download: media.filename ?? true },
        el('span', { class: 'paper' }, (media.filename ?? 'file').split('.').pop().slice(0, 4).toUpperCase()),
        el('span', { dir: 'auto' }, media.filename ?? say('document')),
      )
  }
}

function voice(source) {
  const audio = el('audio', { src: source, preload: 'metadata' })
  const bars = el(
    'span',
    { class: 'bars', 'aria-hidden': 'true' },
    Array.from({ length: 26 }, () => el('i')),
  )
  const heights = [...bars.children]
  for (const [index, bar] of heights.entries())
    bar.style.height = `${22 + Math.abs(Math.sin(index * 1.7) + Math.sin(index * 0.6)) * 36}%`
  const length = el('span', { class: 'length' }, '0:00')
  const show = (seconds) => {
    if (!Number.isFinite(seconds)) return
    length.textContent = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
  }
  const play = el(
    'button',
    {
      class: 'play',
      type: 'button',
      'aria-label': say('voice'),
      onclick: () => (audio.paused ? audio.play() : audio.pause()),
    },
    icon('play'),
  )
  audio.addEventListener('loadedmetadata', () => show(audio.duration))
  audio.addEventListener('timeupdate', () => {
    const part = audio.currentTime / (audio.duration || 1)
    for (const [index, bar] of heights.entries()) bar.classList.toggle('heard', index / heights.length < part)
    show(audio.currentTime)
  })
  return el('div', { class: 'voice' }, play, bars, length, audio)
}

function place(content) {
  const { latitude, longitude } = content
  const url = `https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}#map=16/${Number(latitude)}/${Number(longitude)}`
  return el(
    'div',
    { class: 'place' },
    el('div', { class: 'map', 'aria-hidden': 'true' }, icon('pin')),
    el('b', { dir: 'auto' }, content.name ?? say('location')),
    content.address ? el('span', { dir: 'auto' }, content.address) : null,
    link(url, `${Number(latitude).toFixed(4)}, ${Number(longitude).toFixed(4)}`, 'coordinates'),
  )
}

function card(contact) {
  const name = contact.name?.formatted_name ?? ''
  return el(
    'div',
    { class: 'person' },
    avatar(name),
    el(
      'div',
      {},
      el('b', { dir: 'auto' }, name),
      el('span', { dir: 'ltr' }, contact.phones?.[0]?.phone ?? ''),
    ),
  )
}

function order(content) {
  const items = content.product_items ?? []
  const currency = items[0]?.currency ?? 'EUR'
  const total = items.reduce((sum, one) => sum + one.quantity * one.item_price, 0)
  const nameOf = (id) => state.shop.catalog.find((one) => one.retailerId === id)?.name ?? id
  return el(
    'div',
    { class: 'order' },
    el(
      'div',
      { class: 'order-head' },
      icon('cart'),
      el(
        'div',
        {},
        el('b', {}, say('items', { n: items.reduce((sum, one) => sum + one.quantity, 0) })),
        el('span', { class: 'price' }, money(total, currency, currentLanguage())),
      ),
    ),
    el(
      'ul',
      {},
      items.map((one) =>
        el(
          'li',
          {},
          el('span', { dir: 'auto' }, `${one.quantity} × ${nameOf(one.product_retailer_id)}`),
          el(
            'span',
            { class: 'price' },
            money(one.quantity * one.item_price, one.currency, currentLanguage()),
          ),
        ),
      ),
    ),
    content.text ? words(content.text) : null,
  )
}

function hostOf(url) {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}
