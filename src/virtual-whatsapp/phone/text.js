import { el } from './dom.js'
import { state } from './store.js'

const marks = /(\*[^*\n]+\*|_[^_\n]+_|~[^~\n]+~|```[^`]+```|https?:\/\/[^\s<>"']+)/g
const tags = { '*': 'strong', _: 'em', '~': 's' }

/** WhatsApp's own marks (*bold*, _italic_, ~struck~, ```code```) and links, as nodes; everything else stays text. */
export function rich(text) {
  return String(text ?? '')
    .split(marks)
    .map((part, index) => {
      if (index % 2 === 0) return part
      if (part.startsWith('```')) return el('code', {}, part.slice(3, -3))
      if (part.startsWith('http')) return link(part, part)
      return el(tags[part[0]], {}, part.slice(1, -1))
    })
}

/** A link for http and https only: `javascript:` and the like become plain text. */
export function link(url, words, className = 'link') {
  let safe = false
  try {
    safe = /^https?:$/.test(new URL(url).protocol)
  } catch {
    // Not a URL: its words are shown and lead nowhere.
  }
  if (!safe) return el('span', { class: className }, words)
  return el('a', { class: className, href: url, target: '_blank', rel: 'noopener noreferrer' }, words)
}

export function time(at, locale) {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: state.timezone,
  }).format(at)
}

export function date(at, locale) {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: state.timezone,
  }).format(at)
}

export function money(amount, currency, locale) {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      // Else Hungarian and some others say EUR for €.
      currencyDisplay: 'narrowSymbol',
    }).format(Number(amount))
  } catch {
    return `${amount} ${currency}`
  }
}

const greek = 'αβγδεζηθικλμνξοπρσςτυφχψω'
const latin = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ')

/** A username made of a name, of the signs that WhatsApp allows: small Latin letters, digits, dots. */
export function usernameOf(name) {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[α-ω]/g, (letter) => latin[greek.indexOf(letter)])
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
  return plain || `shopper.${Math.floor(Math.random() * 9000) + 1000}`
}

/** The first line of a message, for quotes and labels. */
export function gist(message, say) {
  const { content = {}, type, rendered } = message
  if (message.deleted) return say(message.direction === 'out' ? 'deletedOut' : 'deletedIn')
  if (rendered?.body) return rendered.body
  if (type === 'text') return content.body ?? ''
  if (type === 'interactive')
    return (
      content.body?.text ??
      content.button_reply?.title ??
      content.list_reply?.title ??
      content.nfm_reply?.body ??
      ''
    )
  if (type === 'button') return content.text ?? ''
  if (type === 'order') return say('cart')
  return (
    content.caption ??
    content.filename ??
    content.name ??
    {
      image: say('photo'),
      audio: say('voice'),
      location: say('location'),
      document: say('document'),
      sticker: say('sticker'),
      contacts: say('contact'),
    }[type] ??
    type
  )
}
