import assert from 'node:assert/strict'
import type { Content, MediaKind, Reply } from '../../src/channels/channel.ts'
import type { Output } from '../../src/conversations/world.ts'
import { indexFaqs } from '../../src/language/faq/index.ts'
import { faqIndexOf } from '../../src/shop/faqs/faq-index.ts'
import { noteCart } from './carts.ts'
import { soapFaqs } from './faqs.ts'
import { hoursOf } from './opening-hours.ts'
import { orderOf, provable } from './orders.ts'
import type { Saved } from './saved-messages.ts'
import { happen, nextTimer, type Outcome, openStage, type Stage, say } from './stage.ts'
import { noteProduct } from './watches.ts'

/**
 * A conversation as a text file, played through the real routing and all flows. `#` is a comment, `key: value`
 * before the first message sets the scene (hours, place, language, name, returning, menu, now, setting.<flow>.<name>,
 * topics, orders and those of others with what proves them as JSON), and then
 *
 *   > words                      the shopper writes
 *   > [Title]                    presses what was offered under that title
 *   > [Title](id)                presses something else, which bears that id
 *   > (voice), (image) caption   sends a file; (order) 2 SKU 4.50 EUR, …; (location), or any other kind of message
 *   > "…"                        writes this JSON string (controls, marks, line breaks); `× 200` repeats it
 *   ! hours mon-fri 09:00-17:00                          the shop changes its hours
 *   ! delete hours, ! wait 9h, ! release, ! answer      the shop deletes a message, time passes and timers fire, a
 *                                colleague leaves, a colleague writes
 *   ! product {"id": "SKU", "stock": 0, "price": "4.00"}, ! buy SKU      a product changes, and is bought
 *   ! order_updated {…}          something else happened: the kind of the event and its payload
 *   < words                      what the bot answers, with what can be pressed below; * what else it does
 */
type Play = {
  stage: Stage /** By title; buttons of older messages can still be pressed. */
  offers: Map<string, string>
}

const mediaKinds: readonly string[] = [
  'image',
  'video',
  'audio',
  'voice',
  'document',
  'sticker',
] satisfies MediaKind[]

/** Plays the shopper's lines of a transcript, and returns the transcript with the answers it gave. */
export async function play(flow: string, transcript: string, saved: Saved[]): Promise<string> {
  const playing: Play = { stage: setScene(flow, transcript, saved), offers: new Map() }
  const out: string[] = []
  for (const line of transcript.split('\n')) {
    if (/^[<* ]/u.test(line)) continue
    out.push(line)
    if (line.startsWith('! ')) out.push(...(await change(playing, line.slice(2))))
    if (!line.startsWith('> ')) continue
    const output = await say(playing.stage, contentOf(playing, line.slice(2)))
    const lines = linesOf(playing, output)
    if (lines.length > 0) out.push(...lines)
    else if (playing.stage.world.conversations[0]!.mode === 'human')
      out.push('< (a colleague has the conversation)')
    else out.push('< (nothing)')
  }
  return out.join('\n')
}

/** What came of an event, as lines. */
function linesOf(playing: Play, { output, before }: Outcome): string[] {
  const { contact, conversations } = playing.stage.world
  const conversation = conversations[0]!
  const consents = Map.groupBy(output.consents, ({ granted, words }) => `${granted ? 'in' : 'out'} ${words}`)
  const due = conversation.dueAt?.toISOString()
  const handedOver = before.mode !== 'human' && conversation.mode === 'human'
  return [
    ...[...consents.values()].map(
      (rows) =>
        `* record_consent ${rows[0]!.granted ? 'in' : 'out'}: ${rows.map((row) => row.purpose).join(', ')} (${rows[0]!.words})`,
    ),
    ...(contact.language === before.language ? [] : [`* language ${contact.language}`]),
    ...output.messages
      .filter((message) => message.direction === 'out')
      .flatMap((message) => {
        const key = message.businessKey.startsWith('reply:') ? [] : [`* as ${message.businessKey}`]
        return [...key, ...spoken(playing, message.content as Reply)]
      }),
    ...output.unanswered.map(() => '* note_unanswered'),
    ...output.ratings.map(({ faqId, helped }) => `* rate_faq ${faqId} ${helped ? 'helped' : 'did not help'}`),
    ...output.answers.map(({ answer }) => `* record_answer ${answer}`),
    ...output.withdrawn.map((key) => `* withdraw ${key}`),
    ...output.cartRecoveries.filter(({ heldOut }) => heldOut).map(({ cartId }) => `* held out ${cartId}`),
    ...output.coupons.map(({ key, percent }) => `* make_coupon ${key} ${percent} %`),
    ...output.watching.map(watchLine),
    ...output.carts.map(({ total, currency }) => `* keep_cart ${total} ${currency}`),
    ...output.timers.map(({ name, dueAt }) => `* set_timer ${name} ${dueAt.toISOString()}`),
    ...(handedOver
      ? [
          `* hand_over ${conversation.handoverReason}${conversation.urgent ? ' (urgent)' : ''}${due ? ` by ${due}` : ''}`,
          ...(conversation.summary ?? '').split('\n').map((line) => `    ${line}`),
        ]
      : []),
  ]
}

function watchLine(one: Output['watching'][number]): string {
  switch (one.change) {
    case 'keep':
      return `* keep_watch ${one.kind} ${one.productId} until ${one.until.toISOString().slice(0, 10)}`
    case 'settle':
      return `* settle_watches ${one.watches.join(', ')} ${one.as}`
    case 'take_back':
      return `* take_back ${one.keys.join(', ')}`
  }
}

function spoken(playing: Play, reply: Reply): string[] {
  switch (reply.type) {
    case 'text':
      return [`< ${indent(reply.text)}`]
    case 'media':
      return [
        `< ${indent(reply.caption ?? '')}`,
        `  (${reply.media}: ${'link' in reply.source ? reply.source.link : reply.source.mediaId})`,
      ]
    case 'link':
      return [`< ${indent(reply.text)}`, `  [${reply.title}](${reply.url})`]
    case 'choices': {
      for (const { id, title } of reply.choices) playing.offers.set(title, id)
      const titles = reply.choices.map(({ title }) => `[${title}]`).join(' ')
      const shown = reply.choices.length <= 3 ? titles : `${reply.listButton ?? 'list'}: ${titles}`
      return [`< ${indent(reply.text)}`, `  ${shown}`]
    }
    default:
      return [`< (${reply.type}) ${JSON.stringify(reply)}`]
  }
}

function contentOf({ offers }: Play, line: string): Content {
  const pressed = /^\[(.+?)\](?:\((.+)\))?$/u.exec(line)
  if (pressed) {
    const [, title = '', given] = pressed
    const id = given ?? offers.get(title)
    assert.ok(id, `nothing offered is called ${title}`)
    return { type: 'choice', id, title }
  }
  const other = /^\((\w+)\) ?(.*)$/u.exec(line)
  if (other) {
    const [, kind = '', text = ''] = other
    if (mediaKinds.includes(kind)) {
      return {
        type: 'media',
        media: kind as MediaKind,
        mediaId: 'm',
        mime: 'x/y',
        ...(text && { caption: text }),
      }
    }
    return otherContent(kind, text)
  }
  const quoted = /^(".*")(?: × (\d+))?$/u.exec(line)
  if (quoted) return { type: 'text', text: (JSON.parse(quoted[1]!) as string).repeat(Number(quoted[2] ?? 1)) }
  return { type: 'text', text: line }
}

function otherContent(kind: string, text: string): Content {
  switch (kind) {
    case 'order':
      return {
        type: 'order',
        catalogId: 'c',
        text: '',
        items: text.split(', ').map((item) => {
          const [quantity = '', retailerId = '', price = '', currency = ''] = item.split(' ')
          return { retailerId, quantity: Number(quantity), price, currency }
        }),
      }
    case 'location':
      return { type: 'location', latitude: 37.98, longitude: 23.73 }
    case 'contacts':
      return { type: 'contacts', contacts: [{ name: text || 'Anna', phones: ['+306900000300'] }] }
    case 'reaction':
      return { type: 'reaction', emoji: text || null, to: 'wamid.0' }
    case 'form':
      return { type: 'form', name: 'f', text, response: {} }
    default:
      return { type: 'unsupported', reason: kind }
  }
}

async function change(playing: Play, what: string): Promise<string[]> {
  const { stage } = playing
  const conversation = stage.world.conversations[0]!
  const [verb = '', object = ''] = what.split(' ')
  switch (verb) {
    case 'release':
      Object.assign(conversation, {
        mode: 'bot',
        waitingSince: null,
        handedOverAt: null,
        urgent: false,
        dueAt: null,
      })
      return []
    case 'answer':
      Object.assign(conversation, { mode: 'human', waitingSince: null, lastHumanAt: new Date(stage.now) })
      return []
    case 'hours':
      stage.shop.hours = hoursOf(what.slice(verb.length + 1))
      return []
    case 'delete':
      stage.shop.quickReplies = stage.shop.quickReplies.filter((one) => one.id !== object)
      return []
    case 'disable': {
      const faqs = stage.shop.faqs.filter((one) => one.entries.en?.question !== what.slice('disable '.length))
      stage.shop = { ...stage.shop, faqs, faqIndex: faqIndexOf(faqs, indexFaqs(faqs)) }
      return []
    }
    case 'product':
      noteProduct(stage.watches, JSON.parse(what.slice(verb.length + 1)))
      return []
    case 'buy':
      stage.watches.bought.add(object)
      return []
    case 'wait':
      return wait(playing, Number.parseFloat(object) * (object.endsWith('m') ? 60_000 : 3_600_000))
    default: {
      const payload = JSON.parse(what.slice(verb.length + 1))
      // Of the run about something that was begun last.
      if (verb === 'message_failed')
        payload.runId = stage.world.runs.findLast(({ subject }) => subject !== '')?.id
      noteCart(stage.carts, verb, payload, new Date(stage.now).toISOString())
      return linesOf(playing, await happen(stage, verb, payload))
    }
  }
}

async function wait(playing: Play, ms: number): Promise<string[]> {
  const until = playing.stage.now + ms
  const lines: string[] = []
  for (
    let output = await nextTimer(playing.stage, until);
    output;
    output = await nextTimer(playing.stage, until)
  )
    lines.push(...linesOf(playing, output))
  playing.stage.now = until
  return lines
}

function setScene(flow: string, transcript: string, saved: Saved[]): Stage {
  const scene = Object.fromEntries(
    [...transcript.matchAll(/^([a-z][\w.-]*): (.*)$/gmu)].map(([, key, value]) => [key!, value!]),
  )
  const settings: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(scene)) {
    const [kind, first = '', second] = key.split('.')
    if (kind !== 'setting') continue
    const [whose, name] = second ? [first, second] : [flow, first]
    settings[whose] = { ...settings[whose], [name]: JSON.parse(value) }
  }
  return openStage({
    name: scene.name ?? null,
    language: scene.language ?? 'el',
    returning: scene.returning === 'yes',
    saved: scene.menu === 'empty' ? [] : saved,
    faqs: flow === 'faq' ? soapFaqs : [],
    settings,
    now: scene.now ?? '2026-11-21T08:00:00Z',
    topics: scene.topics?.split(', ') ?? [],
    lookups: {
      ...(scene.orders && { findOrders: async () => JSON.parse(scene.orders!).map(orderOf) }),
      proveOrder: provable(JSON.parse(scene.orders ?? '[]'), JSON.parse(scene.others ?? '[]')),
      ...(scene.place && { findPlace: async () => ({ place: Number(scene.place) }) }),
    },
    hours: scene.hours ? hoursOf(scene.hours) : null,
  })
}

const indent = (text: string) => text.replaceAll('\n', '\n  ')
