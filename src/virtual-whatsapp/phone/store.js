const listeners = new Map()

/** What the page knows. `messages` is keyed by `keyOf`, so that a bubble keeps its place from "sending" on. */
export const state = {
  shop: { name: '', catalog: [] },
  numbers: [],
  shoppers: new Map(),
  messages: new Map(),
  timezone: 'UTC',
  clock: null,
  carts: false,
  stock: false,
  ahead: 0,
  connected: true,
}

export function on(name, listener) {
  listeners.set(name, [...(listeners.get(name) ?? []), listener])
}

function emit(name, data) {
  for (const listener of listeners.get(name) ?? []) listener(data)
}

export const keyOf = (message) => message.clientId ?? message.id
/** The shop's time in milliseconds. */
export const shopNow = () => Date.now() + state.ahead

async function call(method, path, body) {
  const answer = await fetch(`/phone/api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const type = answer.headers.get('content-type') ?? ''
  const value = type.includes('json') ? await answer.json() : {}
  if (answer.status >= 500) throw new Error('the server failed')
  return { ok: answer.ok, ...value }
}

export const act = (shopperId, action, body = {}) =>
  call('POST', `shoppers/${encodeURIComponent(shopperId)}/${action}`, body)
export const addShopper = (seed) => call('POST', 'shoppers', seed)
export const removeShopper = (id) => call('DELETE', `shoppers/${encodeURIComponent(id)}`)
export const restock = () => call('POST', 'restock', {})
export const leaveCart = (shopperId) => call('POST', 'leave-cart', { shopperId })
export const setClock = (offsetMs) => call('PATCH', 'clock', { offsetMs }).then(clockMoved)

function clockMoved(moved) {
  if (typeof moved.now !== 'number') return
  state.ahead = moved.now - Date.now()
  state.clock = { offsetMs: moved.offsetMs }
  emit('clock')
}

/** Our clock may run behind the server's, which stamps what it has; what is written now still stands below it. */
function afterAll(shopperId) {
  const there = [...state.messages.values()].filter((one) => one.shopperId === shopperId)
  return there.reduce((latest, one) => Math.max(latest, one.at + 1), shopNow())
}

/** Shows a bubble at once and sends it; it stays, marked, when the server cannot be reached, and `resend` tries again. */
export async function post(shopperId, phoneNumberId, action, body, draft) {
  const clientId = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
  const local = {
    id: clientId,
    clientId,
    shopperId,
    phoneNumberId,
    direction: 'out',
    at: afterAll(shopperId),
    status: 'pending',
    reactions: {},
    ...(body.replyTo ? { context: { id: body.replyTo } } : {}),
    ...draft,
    retry: { action, body: { ...body, clientId, phoneNumberId } },
  }
  put(local)
  await resend(local)
}

/** The last of each shopper's messages that is on its way. */
const underWay = new Map()

/** One after the other, as a phone does: what was written first arrives first. */
function inTurn(shopperId, send) {
  const turn = (underWay.get(shopperId) ?? Promise.resolve()).then(send)
  underWay.set(
    shopperId,
    turn.catch(() => {}),
  )
  return turn
}

export async function resend(local) {
  const known = state.messages.get(local.clientId)
  if (known && known.status !== 'pending' && known.status !== 'unsent') return
  put({ ...local, status: 'pending' })
  let sent = false
  try {
    const { action, body } = local.retry
    sent = (await inTurn(local.shopperId, () => act(local.shopperId, action, body))).ok
  } catch {
    // Said by the bubble itself, below.
  }
  const now = state.messages.get(local.clientId)
  if (!sent && now?.status === 'pending') put({ ...local, status: 'unsent' })
}

function put(message) {
  const key = keyOf(message)
  const before = state.messages.get(key)
  // An answer that overtook the stream: what the server said is newer than our own draft.
  if (before && message.retry && !before.retry) return
  state.messages.set(key, message)
  emit('message', { message, before })
}

async function load() {
  const fresh = await call('GET', 'state')
  if (!fresh.ok) throw new Error('no state')
  state.shop = fresh.shop
  state.numbers = fresh.numbers
  state.timezone = fresh.timezone
  state.clock = fresh.clock
  state.carts = fresh.carts
  state.stock = fresh.stock
  state.ahead = fresh.now - Date.now()
  state.shoppers = new Map(fresh.shoppers.map((one) => [one.id, one]))
  const waiting = [...state.messages.values()].filter((one) => one.retry)
  state.messages = new Map(fresh.messages.map((one) => [keyOf(one), one]))
  for (const local of waiting)
    if (!state.messages.has(local.clientId)) state.messages.set(local.clientId, local)
  emit('loaded')
  return fresh.position
}

function connection(up) {
  if (state.connected === up) return
  state.connected = up
  emit('connection')
  if (up) for (const local of state.messages.values()) if (local.status === 'unsent') void resend(local)
}

/** Loads everything, then follows the stream from there; both again, ever less often, when the line breaks. */
export async function follow(position, wait = 500) {
  let source
  let last = position
  const again = () => {
    source?.close()
    connection(false)
    setTimeout(() => follow(last, Math.min(wait * 1.6, 8_000)), wait)
  }
  try {
    if (!last) last = await load()
  } catch {
    return again()
  }
  source = new EventSource(`/phone/api/stream?after=${encodeURIComponent(last)}`)
  const hear = (name, handle) =>
    source.addEventListener(name, (event) => {
      last = event.lastEventId || last
      handle(JSON.parse(event.data))
    })
  source.addEventListener('open', () => {
    wait = 500
    connection(true)
  })
  // Closing it ourselves keeps one way to come back, with the position that we have really handled.
  source.addEventListener('error', again, { once: true })
  hear('message', put)
  hear('typing', (typing) => emit('typing', typing))
  hear('clock', clockMoved)
  hear('shopper', (shopper) => {
    state.shoppers.set(shopper.id, shopper)
    emit('shopper', shopper)
  })
  hear('shopper_removed', ({ id }) => {
    state.shoppers.delete(id)
    for (const [key, message] of state.messages) if (message.shopperId === id) state.messages.delete(key)
    emit('removed', id)
  })
  hear('resync', () => {
    source.close()
    follow(undefined)
  })
}
