import { storeMedia } from './media.ts'
import { viewPerson } from './people.ts'
import { isObject } from './rules/body.ts'
import { type Extras, numberFor, receive } from './shopper.ts'
import { changeMessage, changeNumber, echo, removeMessage, setMarketing } from './shopper-events.ts'
import { deliverWaiting, readChat } from './statuses.ts'
import type { BusinessNumber, Json, Person, World } from './world.ts'

export type ActionResult = { ok: true; id?: string; [key: string]: unknown } | { ok: false; reason: string }

type Action = (world: World, person: Person, number: BusinessNumber, body: Json) => ActionResult

const refused = (reason: string): ActionResult => ({ ok: false, reason })

/**
 * Everything a shopper can do with a phone, by name, each with the fields it reads. The phone page, `/_control`
 * and tests all come through here: `POST …/shoppers/:id/:action`. Every action also takes `phoneNumberId`, and the
 * messages `replyTo`, `forwarded`, `groupId`, `referral`.
 */
const actions: Record<string, Action> = {
  text(world, person, number, body) {
    if (typeof body.text !== 'string' || body.text === '') return refused('text is missing')
    return { ok: true, id: receive(world, person, number, 'text', { body: body.text }, extrasOf(body)) }
  },
  media(world, person, number, body) {
    const type = String(body.type)
    if (!['image', 'video', 'audio', 'document', 'sticker'].includes(type))
      return refused('type is not a medium')
    if (typeof body.base64 !== 'string') return refused('base64 is missing')
    const bytes = Buffer.from(body.base64, 'base64')
    const mime = typeof body.mime === 'string' ? body.mime : 'application/octet-stream'
    const filename = typeof body.filename === 'string' ? body.filename : undefined
    const media = storeMedia(world, number.phoneNumberId, bytes, mime, filename)
    const content: Json = { mime_type: mime, sha256: media.sha256, id: media.id }
    if (typeof body.caption === 'string' && body.caption) content.caption = body.caption
    if (type === 'document') content.filename = filename ?? 'document'
    if (type === 'audio') content.voice = body.voice === true
    if (type === 'sticker') content.animated = body.animated === true
    return { ok: true, id: receive(world, person, number, type, content, extrasOf(body)), mediaId: media.id }
  },
  location(world, person, number, body) {
    const { latitude, longitude, name, address } = body
    if (typeof latitude !== 'number' || typeof longitude !== 'number')
      return refused('latitude or longitude is missing')
    const content = { latitude, longitude, ...(name ? { name, address } : {}) }
    return { ok: true, id: receive(world, person, number, 'location', content, extrasOf(body)) }
  },
  contacts(world, person, number, body) {
    if (!Array.isArray(body.contacts)) return refused('contacts are missing')
    return { ok: true, id: receive(world, person, number, 'contacts', body.contacts, extrasOf(body)) }
  },
  reaction(world, person, number, body) {
    const target = world.messages.get(String(body.messageId))
    if (!target) return refused('there is no such message')
    const emoji = typeof body.emoji === 'string' ? body.emoji : ''
    if (emoji) target.reactions.shopper = emoji
    else delete target.reactions.shopper
    world.live.publish('message', target)
    const content = { message_id: target.id, ...(emoji ? { emoji } : {}) }
    return { ok: true, id: receive(world, person, number, 'reaction', content) }
  },
  /** Presses whatever has that id or title below a message: a reply button, a list row, a template's quick reply. */
  choose(world, person, number, body) {
    const message = world.messages.get(String(body.messageId))
    if (!message || message.shopperId !== person.id) return refused('there is no such message')
    const wanted = String(body.choice)
    const extras = { ...extrasOf(body), replyTo: message.id }
    const row = rowsOf(message.content).find((one) => one.id === wanted || one.title === wanted)
    if (row) {
      const { id, title, description } = row
      const reply = { id, title, ...(description ? { description } : {}) }
      const content = { type: 'list_reply', list_reply: reply }
      return { ok: true, id: receive(world, person, number, 'interactive', content, extras) }
    }
    const button = buttonsOf(message.content).find((one) => one.id === wanted || one.title === wanted)
    if (button) {
      const content = { type: 'button_reply', button_reply: { id: button.id, title: button.title } }
      return { ok: true, id: receive(world, person, number, 'interactive', content, extras) }
    }
    const faces = [message.rendered ?? {}, ...((message.rendered?.cards ?? []) as Json[])]
    const quick = faces
      .flatMap((face) => (face.buttons ?? []) as Json[])
      .find((one) => one.type === 'quick_reply' && (one.payload === wanted || one.text === wanted))
    if (quick) {
      const content = { payload: quick.payload, text: quick.text }
      return { ok: true, id: receive(world, person, number, 'button', content, extras) }
    }
    return refused('the message has no such choice')
  },
  flow(world, person, number, body) {
    const content = {
      type: 'nfm_reply',
      nfm_reply: { name: 'flow', body: 'Sent', response_json: JSON.stringify(body.response ?? {}) },
    }
    return { ok: true, id: receive(world, person, number, 'interactive', content, extrasOf(body)) }
  },
  cart(world, person, number, body) {
    if (!Array.isArray(body.items) || body.items.length === 0) return refused('items are missing')
    const items = body.items.filter(isObject).map((item) => {
      const known = world.shop.catalog.find((one) => one.retailerId === item.retailerId)
      return {
        product_retailer_id: String(item.retailerId),
        quantity: Number(item.quantity ?? 1),
        item_price: Number(item.price ?? known?.price ?? 0),
        currency: String(item.currency ?? known?.currency ?? 'EUR'),
      }
    })
    const content = { catalog_id: world.shop.catalogId, text: String(body.text ?? ''), product_items: items }
    return { ok: true, id: receive(world, person, number, 'order', content, extrasOf(body)) }
  },
  unsupported(world, person, number, body) {
    return { ok: true, id: receive(world, person, number, 'unsupported', { type: 'poll' }, extrasOf(body)) }
  },
  edit: (world, person, number, body) => changeMessage(world, person, number, body),
  delete: (world, person, number, body) => removeMessage(world, person, number, body),
  change_number: (world, person, number, body) =>
    changeNumber(world, person, number, String(body.phone ?? '')),
  stop_marketing: (world, person, number) => setMarketing(world, person, number, 'stop'),
  resume_marketing: (world, person, number) => setMarketing(world, person, number, 'resume'),
  echo: (world, person, number, body) => echo(world, person, number, body),
  block: (world, person) => set(world, person, { blocked: true }),
  unblock: (world, person) => set(world, person, { blocked: false }),
  offline: (world, person) => set(world, person, { online: false }),
  online(world, person) {
    const result = set(world, person, { online: true })
    deliverWaiting(world, person)
    return result
  },
  unreachable: (world, person, _number, body) =>
    set(world, person, { unreachable: body.unreachable !== false }),
  experiment: (world, person, _number, body) => set(world, person, { experiment: body.experiment !== false }),
  read(world, person, number) {
    return person.online
      ? { ok: true, read: readChat(world, person, number.phoneNumberId) }
      : refused('the phone is offline')
  },
}

/** Does an action of a shopper. Unknown names and unusable fields are refused with a reason. */
export function act(world: World, person: Person, action: string, body: Json): ActionResult {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!run) return refused(`there is no action ${action}`)
  const before = body.clientId === undefined ? undefined : sentBefore(world, body.clientId)
  if (before) return { ok: true, id: before }
  const number = numberFor(world, typeof body.phoneNumberId === 'string' ? body.phoneNumberId : undefined)
  return number ? run(world, person, number, body) : refused('there is no such business number')
}

function sentBefore(world: World, clientId: unknown): string | undefined {
  for (const message of world.messages.values()) if (message.clientId === clientId) return message.id
  return undefined
}

function set(world: World, person: Person, change: Partial<Person>): ActionResult {
  Object.assign(person, change)
  world.live.publish('shopper', viewPerson(person))
  world.changed()
  return { ok: true }
}

function extrasOf(body: Json): Extras {
  return {
    ...(typeof body.replyTo === 'string' ? { replyTo: body.replyTo } : {}),
    ...(body.forwarded === true ? { forwarded: true } : {}),
    ...(typeof body.groupId === 'string' ? { groupId: body.groupId } : {}),
    ...(typeof body.clientId === 'string' ? { clientId: body.clientId } : {}),
    ...(isObject(body.referral) ? { referral: body.referral } : {}),
  }
}

function actionOf(content: Json): Json {
  return isObject(content.action) ? content.action : {}
}

function rowsOf(content: Json): Json[] {
  const { sections } = actionOf(content)
  if (!Array.isArray(sections)) return []
  return sections.flatMap((section) =>
    isObject(section) && Array.isArray(section.rows) ? section.rows.filter(isObject) : [],
  )
}

function buttonsOf(content: Json): Json[] {
  const { buttons } = actionOf(content)
  if (!Array.isArray(buttons)) return []
  return buttons.flatMap((button) => (isObject(button) && isObject(button.reply) ? [button.reply] : []))
}
