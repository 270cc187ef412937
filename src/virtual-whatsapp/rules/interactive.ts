import type { Refusal } from '../errors.ts'
import type { Json } from '../world.ts'
import { checkText, invalid, isObject, missing, tooLong } from './body.ts'

/** The limits of interactive messages (Meta: interactive reply buttons, lists, products, CTA URL, carousels). */
export function checkInteractive(content: Json): Refusal | undefined {
  const action = isObject(content.action) ? content.action : undefined
  if (!action) return missing('interactive.action')
  const type = content.type
  const bodyRequired = type !== 'product'
  if (bodyRequired) {
    const body = isObject(content.body) ? content.body.text : undefined
    const refusal = checkText(body, 'interactive.body.text', type === 'list' ? 4096 : 1024)
    if (refusal) return refusal
    if (type === 'list' && tooLong(String(body), 1024)) {
      return invalid('interactive.body.text must be at most 1024 characters long.')
    }
  }
  return checkEdges(content) ?? checkAction(type, action, content)
}

function checkAction(type: unknown, action: Json, content: Json): Refusal | undefined {
  switch (type) {
    case 'button':
      return checkButtons(action.buttons)
    case 'list':
      return checkList(action)
    case 'cta_url':
      return checkLink(action)
    case 'location_request_message':
      return action.name === 'send_location'
        ? undefined
        : invalid('interactive.action.name must be send_location.')
    case 'product':
      return checkText(action.product_retailer_id, 'interactive.action.product_retailer_id', 100)
    case 'product_list':
      return checkProducts(action, content)
    case 'catalog_message':
      return action.name === 'catalog_message'
        ? undefined
        : invalid('interactive.action.name must be catalog_message.')
    case 'flow':
      return isObject(action.parameters) ? undefined : missing('interactive.action.parameters')
    case 'carousel':
      return checkCards(action.cards)
    default:
      return invalid('interactive.type is not supported.')
  }
}

function checkEdges(content: Json): Refusal | undefined {
  const { header, footer, type } = content
  if (header !== undefined) {
    if (!isObject(header)) return invalid('interactive.header is not valid.')
    const media = header.type === 'image' || header.type === 'video' || header.type === 'document'
    if (header.type === 'text') {
      const refusal = checkText(header.text, 'interactive.header.text', 60)
      if (refusal) return refusal
    } else if (!media || type === 'list' || type === 'product_list') {
      return invalid('interactive.header.type is not valid for this message.')
    } else if (!isObject(header[String(header.type)])) {
      return missing(`interactive.header.${String(header.type)}`)
    }
  }
  if (footer !== undefined)
    return checkText(isObject(footer) ? footer.text : '', 'interactive.footer.text', 60)
  return undefined
}

function checkButtons(buttons: unknown): Refusal | undefined {
  if (!Array.isArray(buttons) || buttons.length === 0) return missing('interactive.action.buttons')
  if (buttons.length > 3)
    return invalid('Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3')
  const ids = new Set<unknown>()
  const titles = new Set<unknown>()
  for (const button of buttons) {
    const reply = isObject(button) && isObject(button.reply) ? button.reply : undefined
    if (!reply) return missing('interactive.action.buttons[].reply')
    const refusal =
      checkText(reply.id, 'buttons[].reply.id', 256) ?? checkText(reply.title, 'buttons[].reply.title', 20)
    if (refusal) return refusal
    ids.add(reply.id)
    titles.add(reply.title)
  }
  return ids.size === buttons.length && titles.size === buttons.length
    ? undefined
    : invalid('Button ids and titles must be unique.')
}

function checkList(action: Json): Refusal | undefined {
  const refusal = checkText(action.button, 'interactive.action.button', 20)
  if (refusal) return refusal
  const sections = action.sections
  if (!Array.isArray(sections) || sections.length === 0) return missing('interactive.action.sections')
  if (sections.length > 10) return invalid('A list has at most 10 sections.')
  const ids = new Set<unknown>()
  let count = 0
  for (const section of sections) {
    if (!isObject(section) || !Array.isArray(section.rows) || section.rows.length === 0)
      return missing('sections[].rows')
    if (sections.length > 1 && !section.title) return missing('sections[].title')
    if (section.title && tooLong(String(section.title), 24)) {
      return invalid('sections[].title must be at most 24 characters long.')
    }
    for (const row of section.rows) {
      const bad = checkRow(row)
      if (bad) return bad
      ids.add((row as Json).id)
      count += 1
    }
  }
  if (count > 10) return invalid('Total row count exceed max allowed count: 10')
  return ids.size === count ? undefined : invalid('Row ids must be unique.')
}

function checkRow(row: unknown): Refusal | undefined {
  if (!isObject(row)) return invalid('rows[] must be objects.')
  const refusal = checkText(row.id, 'rows[].id', 200) ?? checkText(row.title, 'rows[].title', 24)
  if (refusal) return refusal
  return row.description === undefined || row.description === ''
    ? undefined
    : checkText(row.description, 'rows[].description', 72)
}

function checkLink(action: Json): Refusal | undefined {
  const parameters = isObject(action.parameters) ? action.parameters : undefined
  if (!parameters) return missing('interactive.action.parameters')
  const refusal = checkText(parameters.display_text, 'action.parameters.display_text', 20)
  if (refusal) return refusal
  return /^https?:\/\/[^\s]+$/i.test(String(parameters.url ?? ''))
    ? undefined
    : invalid('action.parameters.url is not a valid URL.')
}

function checkProducts(action: Json, content: Json): Refusal | undefined {
  if (!isObject(content.header)) return missing('interactive.header')
  const sections = action.sections
  if (!Array.isArray(sections) || sections.length === 0) return missing('interactive.action.sections')
  if (sections.length > 10) return invalid('A product list has at most 10 sections.')
  const items = sections.flatMap((section) =>
    isObject(section) && Array.isArray(section.product_items) ? section.product_items : [],
  )
  if (items.length === 0) return missing('sections[].product_items')
  return items.length > 30 ? invalid('A product list has at most 30 products.') : undefined
}

function checkCards(cards: unknown): Refusal | undefined {
  if (!Array.isArray(cards)) return missing('interactive.action.cards')
  return cards.length < 2 || cards.length > 10 ? invalid('A carousel has 2 to 10 cards.') : undefined
}
