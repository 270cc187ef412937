import assert from 'node:assert/strict'
import type {
  Context,
  Effect,
  Flow,
  FlowEvent,
  Offer,
  QuickReply,
  Said,
  Words,
} from '../../src/flows/flow.ts'
import { optIntent, stopsOrderMessages } from '../../src/language/intents.ts'
import { matchSaved } from './match-saved.ts'
import { renderWords } from './render-words.ts'
import type { Saved } from './saved-messages.ts'

/**
 * A conversation as a text file. `#` is a comment, `key: value` before the first message sets the scene
 * (language, name, returning, menu, setting.<name>), and then
 *
 *   > words                      the shopper writes
 *   > [Title]                    presses what was offered under that title
 *   > [Title](id)                presses a button that is not of this conversation
 *   > (voice) caption            sends media or another kind of message
 *   > "…"                        writes this JSON string (controls, marks, line breaks); `× 200` repeats it
 *   ! delete hours, ! wait 9h, ! release      the shop deletes a message, time passes, a colleague leaves
 *   < words                      what the bot answers, with what can be pressed below; * what else it does
 */
type World = {
  context: Context
  saved: Saved[]
  now: number
  events: number
  /** By title; buttons of older messages can still be pressed. */
  offers: Map<string, string>
  human: boolean
  consents: Record<string, boolean>
}

const MEDIA = ['image', 'video', 'audio', 'voice', 'document', 'sticker']
// An asked question costs a turn; a flow that asks more often than this goes in circles.
const MAX_ASKS = 8

/** Plays the shopper's lines of a transcript to the flow, and returns the transcript with the answers it gave. */
export function play(flow: Flow<{ at: string }>, transcript: string, saved: Saved[]): string {
  const world = setScene(flow, transcript, saved)
  let state = roundTrip(flow.start(world.context))
  const out: string[] = []
  for (const line of transcript.split('\n')) {
    if (/^[<* ]/u.test(line)) continue
    if (line.startsWith('! ')) change(world, line.slice(2))
    out.push(line)
    if (!line.startsWith('> ')) continue
    if (world.human) {
      out.push('< (a colleague has the conversation)')
      continue
    }
    const turn = takeTurn(flow, state, saidEvent(world, parseSaid(world, line.slice(2))), world)
    state = turn.state
    world.context = { ...world.context, contact: { ...world.context.contact, returning: true } }
    out.push(...(turn.lines.length > 0 ? turn.lines : ['< (nothing)']))
  }
  return out.join('\n')
}

function takeTurn(flow: Flow<{ at: string }>, before: { at: string }, first: FlowEvent, world: World) {
  const lines: string[] = []
  let state = before
  let event: FlowEvent | null = first
  for (let asks = 0; event !== null; asks++) {
    assert.ok(asks <= MAX_ASKS, 'the flow goes on asking')
    const turn: ReturnType<typeof flow.step> = flow.step(state, roundTrip(event), roundTrip(world.context))
    state = roundTrip(turn.state === 'done' ? flow.start(world.context) : turn.state)
    event = null
    for (const effect of turn.effects) {
      if (effect.type === 'ask') {
        const answer = answerTo(effect.query, world)
        event = { type: 'answered', id: first.id, now: first.now, query: effect.query.type, answer }
      } else lines.push(...act(flow, effect, world))
    }
  }
  return { state, lines }
}

function act(flow: Flow<{ at: string }>, effect: Exclude<Effect, { type: 'ask' }>, world: World): string[] {
  const render = (words: Words) => renderWords(flow.copy, words, world.context)
  switch (effect.type) {
    case 'say': {
      const media = effect.media ? [`  (${effect.media.media}: ${effect.media.link})`] : []
      return [`< ${indent(render(effect.words))}`, ...media, ...pressable(effect, world, render)]
    }
    case 'hand_over':
      world.human = true
      return [`* hand_over ${effect.reason}`, ...effect.summary.split('\n').map((line) => `    ${line}`)]
    case 'choose_language':
      world.context = { ...world.context, contact: { ...world.context.contact, language: effect.language } }
      return [`* choose_language ${effect.language}`]
    case 'record_consent':
      for (const purpose of effect.purposes) world.consents[purpose] = effect.granted
      return [
        `* record_consent ${effect.granted ? 'in' : 'out'}: ${effect.purposes.join(', ')} (${effect.words})`,
      ]
    case 'set_timer':
      return [`* set_timer ${effect.name} ${effect.after.minutes} min`]
  }
}

function pressable(effect: Extract<Effect, { type: 'say' }>, world: World, render: (words: Words) => string) {
  const offers = (effect.offers ?? []).map((offer: Offer) => ({ id: offer.id, title: render(offer.title) }))
  if (offers.length === 0) return []
  for (const { id, title } of offers) world.offers.set(title, id)
  const titles = offers.map(({ title }) => `[${title}]`).join(' ')
  if (offers.length <= 3) return [`  ${titles}`]
  return [`  ${effect.listButton ? render(effect.listButton) : 'list'}: ${titles}`]
}

function answerTo(query: Extract<Effect, { type: 'ask' }>['query'], world: World): unknown {
  const found = (one: Saved | undefined) =>
    one
      ? { reply: one, buttons: one.buttons.flatMap((id) => world.saved.filter((other) => other.id === id)) }
      : null
  switch (query.type) {
    case 'find_menu':
      return world.saved
        .filter((one) => one.menu !== null)
        .sort((a, b) => a.menu! - b.menu!) satisfies QuickReply[]
    case 'find_quick_reply':
      return found(world.saved.find((one) => one.id === query.id))
    case 'match_quick_reply':
      return found(matchSaved(query.text, world.saved, world.context.contact.language))
  }
}

function saidEvent(world: World, said: Said): FlowEvent {
  world.events++
  const event = {
    type: 'said',
    id: String(world.events),
    now: new Date(world.now).toISOString(),
    said,
  } as const
  const consent = said.type === 'text' ? intake(world, said.text) : undefined
  return consent ? { ...event, consent } : event
}

/** What intake writes to the ledger before the flow is asked. */
function intake(world: World, text: string) {
  const intent = stopsOrderMessages(text) ? 'orders' : optIntent(text)
  if (intent === null) return undefined
  const purposes = intent === 'orders' ? ['orders'] : ['marketing', 'cart', 'stock']
  const granted = intent === 'in'
  const changed = purposes.some((purpose) => world.consents[purpose] !== granted)
  for (const purpose of purposes) world.consents[purpose] = granted
  return { granted, purposes, changed }
}

function parseSaid(world: World, line: string): Said {
  const pressed = /^\[(.+?)\](?:\((.+)\))?$/u.exec(line)
  if (pressed) {
    const [, title = '', id] = pressed
    const pressedId = id ?? world.offers.get(title)
    assert.ok(pressedId, `nothing offered is called ${title}`)
    return { type: 'choice', id: pressedId, text: title }
  }
  const other = /^\((\w+)\) ?(.*)$/u.exec(line)
  if (other) {
    const [, kind = '', text = ''] = other
    if (MEDIA.includes(kind)) return { type: 'media', media: kind, text }
    if (kind !== 'order') return { type: 'other', kind, text }
    const items = text.split(', ').map((item) => {
      const [quantity = '', retailerId = '', price = '', currency = ''] = item.split(' ')
      return { retailerId, quantity: Number(quantity), price, currency }
    })
    return { type: 'other', kind, text: '', items }
  }
  const quoted = /^(".*")(?: × (\d+))?$/u.exec(line)
  if (quoted) return { type: 'text', text: (JSON.parse(quoted[1]!) as string).repeat(Number(quoted[2] ?? 1)) }
  return { type: 'text', text: line }
}

function change(world: World, what: string): void {
  const [verb, object = ''] = what.split(' ')
  if (verb === 'release') world.human = false
  else if (verb === 'delete') world.saved = world.saved.filter((one) => one.id !== object)
  else if (verb === 'wait') world.now += Number.parseInt(object, 10) * 3_600_000
  else throw new Error(`no such change: ${what}`)
}

function setScene(flow: Flow<{ at: string }>, transcript: string, saved: Saved[]): World {
  const scene = Object.fromEntries(
    [...transcript.matchAll(/^([a-z][\w.]*): (.*)$/gmu)].map(([, key, value]) => [key!, value!]),
  )
  const settings = Object.entries(scene)
    .filter(([key]) => key.startsWith('setting.'))
    .map(([key, value]) => [key.slice('setting.'.length), JSON.parse(value)])
  return {
    context: {
      contact: {
        name: scene.name ?? null,
        language: scene.language ?? 'el',
        returning: scene.returning === 'yes',
      },
      shop: { name: 'Σαπωνία', locale: 'el', country: 'GR', timeZone: 'Europe/Athens' },
      settings: { ...flow.settings, ...Object.fromEntries(settings) },
    },
    saved: scene.menu === 'empty' ? [] : saved,
    now: Date.parse('2026-11-21T08:00:00Z'),
    events: 0,
    offers: new Map(),
    human: false,
    consents: {},
  }
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ')
}

// A state that only lives in memory must not pass for one that can be stored.
function roundTrip<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
