import type { Identity, Line, Outgoing, Reply, SendResult } from '../channel.ts'
import { refusal } from './errors.ts'
import { renderChoices } from './render/choices.ts'
import { cut, cutFilename, fits, oneLine, paragraphs, webLink } from './render/cut.ts'
import { LIMITS } from './render/limits.ts'
import { renderTemplate } from './render/template.ts'

type Payload = Record<string, unknown>
type Refused = Extract<SendResult, { outcome: 'refused' }>

/** The body of one request, within Meta's limits; or why it need not be sent. */
export function render(line: Line, message: Outgoing): { body: Payload } | Refused {
  const { id, to, reply, replyTo } = message
  // A business-scoped id is no address for a one-time code.
  if (to.kind === 'wa_user' && reply.type === 'template' && reply.category === 'authentication') {
    return refusal(131062)
  }
  const address = addressOf(line, to)
  if (address === undefined) return refusal(131026)
  const content = renderReply(reply)
  if ('refused' in content) return refusal(content.refused as number)
  const body = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...address,
    ...(replyTo !== undefined && { context: { message_id: replyTo } }),
    biz_opaque_callback_data: id.slice(0, LIMITS.callbackData),
    ...content,
  }
  return { body }
}

function addressOf(line: Line, to: Identity): Payload | undefined {
  if (to.kind === 'wa_user') {
    // Ids of linked devices end like this, and mean nothing here.
    return to.value === '' || to.value.endsWith('@lid') ? undefined : { [line.userIdField]: to.value }
  }
  const digits = to.value.replace(/^\+/, '')
  return /^\d{6,15}$/.test(digits) ? { to: digits } : undefined
}

/** The type and its body, or `refused` with the code that Meta would answer with. */
function renderReply(reply: Reply): Payload {
  switch (reply.type) {
    case 'text':
      return text(reply.text, reply.previewUrl)
    case 'choices':
      return reply.choices.length === 0 && reply.text.trim() === '' ? text('') : renderChoices(reply)
    case 'link':
      return renderLink(reply)
    case 'media':
      return renderMedia(reply)
    case 'location_request':
      return renderLocationRequest(reply.text)
    case 'products':
      return renderProducts(reply)
    case 'template':
      return renderTemplate(reply)
  }
}

function text(body: string, previewUrl?: boolean): Payload {
  if (body.trim() === '') return { refused: 131008 }
  return {
    type: 'text',
    text: { ...(previewUrl !== undefined && { preview_url: previewUrl }), body: cut(body, LIMITS.text) },
  }
}

function interactive(type: string, parts: Payload, action: Payload): Payload {
  return { type: 'interactive', interactive: { type, ...parts, action } }
}

/** A button that opens a page. What cannot be one becomes text with the link in it. */
function renderLink(reply: Extract<Reply, { type: 'link' }>): Payload {
  const url = webLink(reply.url)
  const header = oneLine(reply.header ?? '')
  const footer = oneLine(reply.footer ?? '')
  const title = oneLine(reply.title)
  const image = webLink(reply.image ?? '')
  const headerFits = image === undefined && fits(header, LIMITS.header)
  const footerFits = fits(footer, LIMITS.footer)
  const body = paragraphs(headerFits ? undefined : header, reply.text, footerFits ? undefined : footer)
  if (url === undefined || !fits(body, LIMITS.body) || body === '' || title === '') {
    const last = [title, url ?? reply.url].filter((part) => part !== '').join(': ')
    const room = Math.max(LIMITS.text - last.length - 2, 0)
    return text(paragraphs(cut(paragraphs(header, reply.text, footer), room), last))
  }
  return interactive(
    'cta_url',
    {
      ...(image !== undefined && { header: { type: 'image', image: { link: image } } }),
      ...(headerFits && header !== '' && { header: { type: 'text', text: header } }),
      body: { text: body },
      ...(footerFits && footer !== '' && { footer: { text: footer } }),
    },
    { name: 'cta_url', parameters: { display_text: cut(title, LIMITS.buttonTitle), url } },
  )
}

function renderMedia(reply: Extract<Reply, { type: 'media' }>): Payload {
  const { media, source } = reply
  const link = 'link' in source ? webLink(source.link) : undefined
  if ('link' in source && link === undefined) return { refused: 131009 }
  const caption = reply.caption?.trim() ? cut(reply.caption, LIMITS.caption) : undefined
  // Audio and stickers take no caption: Meta refuses the whole message for it.
  const captioned = media === 'image' || media === 'video' || media === 'document'
  const type = media === 'voice' ? 'audio' : media
  return {
    type,
    [type]: {
      ...('link' in source ? { link } : { id: source.mediaId }),
      ...(captioned && caption !== undefined && { caption }),
      ...(media === 'document' &&
        reply.filename !== undefined && {
          filename: cutFilename(oneLine(reply.filename), LIMITS.filename),
        }),
      ...(media === 'voice' && { voice: true }),
    },
  }
}

function renderLocationRequest(words: string): Payload {
  // Over the limit of a body the button is lost rather than the words.
  if (words.trim() === '' || !fits(words, LIMITS.body)) return text(words)
  return interactive('location_request_message', { body: { text: words } }, { name: 'send_location' })
}

function renderProducts(reply: Extract<Reply, { type: 'products' }>): Payload {
  let room: number = LIMITS.products
  const sections: Payload[] = []
  for (const section of reply.sections) {
    const ids = section.retailerIds.filter((id) => id !== '').slice(0, room)
    if (ids.length === 0 || sections.length === LIMITS.sections) continue
    room -= ids.length
    sections.push({
      // Required as soon as there are two sections.
      title: cut(oneLine(section.title), LIMITS.sectionTitle) || `${sections.length + 1}`,
      product_items: ids.map((id) => ({ product_retailer_id: id })),
    })
  }
  if (sections.length === 0) return text(paragraphs(reply.header, reply.text))
  const header = cut(oneLine(reply.header), LIMITS.header) || '…'
  const body = cut(reply.text.trim() === '' ? header : reply.text, LIMITS.body)
  return interactive(
    'product_list',
    { header: { type: 'text', text: header }, body: { text: body } },
    { catalog_id: reply.catalogId, sections },
  )
}
