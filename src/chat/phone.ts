/** A shopper's phone over the JSON API of the phone page: what is done here goes to the server as a signed webhook, like everything. */
export type Phone = {
  state(): Promise<State>
  /** Does one of the actions of a shopper (`text`, `choose`, `media` …). Refused with the phone's reason. */
  act(shopperId: string, action: string, body?: Record<string, unknown>): Promise<{ id: string | undefined }>
  addShopper(name: string): Promise<Shopper>
  /** Moves the shop's clock so many milliseconds beside the real one; tells where it is now. */
  moveClock(offsetMs: number): Promise<{ now: number }>
  /** Follows what happens after `position` until the signal aborts; comes back by itself when the line breaks. */
  follow(position: string, heard: Heard, signal: AbortSignal): Promise<void>
}

type Heard = {
  message(message: Bubble): void
  typing(typing: { shopperId: string; typing: boolean }): void
}

export type Shopper = { id: string; name: string; language: string }

export type Row = { id: string; title: string; description?: string }

/** A message as the phone shows it; `direction` is the shopper's view. */
export type Bubble = {
  id: string
  shopperId: string
  direction: 'in' | 'out'
  type: string
  content: Record<string, unknown>
  rendered?: Record<string, unknown>
  status: string
  error?: { code: number; title: string }
  deleted?: boolean
}

export type State = {
  position: string
  shop: { name: string; catalog: { retailerId: string; name: string; price: string; currency: string }[] }
  shoppers: Shopper[]
  messages: Bubble[]
  clock: { offsetMs: number } | null
}

/** The phone refused what was asked. `message` is its reason. */
export class Refused extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'Refused'
  }
}

const backMs = 500

/** @param url where the server is reached, without /phone */
export function connectPhone(url: string): Phone {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${url}/phone/api/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const value = (await answer.json()) as T & { reason?: string }
    if (!answer.ok) throw new Refused(value.reason ?? `the phone answered ${answer.status}`)
    return value
  }
  const state = () => call<State>('GET', 'state')

  return {
    state,
    async act(shopperId, action, body = {}) {
      const { id } = await call<{ id?: string }>(
        'POST',
        `shoppers/${encodeURIComponent(shopperId)}/${action}`,
        body,
      )
      return { id }
    },
    addShopper: (name) => call('POST', 'shoppers', { name }),
    moveClock: (offsetMs) => call('PATCH', 'clock', { offsetMs }),
    async follow(position, heard, signal) {
      for (let last = position; !signal.aborted; ) {
        try {
          last = await listen(
            `${url}/phone/api/stream?after=${encodeURIComponent(last)}`,
            last,
            heard,
            signal,
          )
        } catch {
          if (signal.aborted) return
        }
        await new Promise((resolve) => setTimeout(resolve, backMs))
      }
    },
  }
}

/** Reads server-sent events until the line breaks; gives the id of the last one. */
async function listen(url: string, from: string, heard: Heard, signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal })
  const decoder = new TextDecoder()
  let last = from
  let text = ''
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop()!
    for (const event of events) {
      const fields = new Map(
        event.split('\n').map((line) => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)]),
      )
      last = fields.get('id') ?? last
      const name = fields.get('event')
      if (name === 'message') heard.message(JSON.parse(fields.get('data')!) as Bubble)
      if (name === 'typing')
        heard.typing(JSON.parse(fields.get('data')!) as { shopperId: string; typing: boolean })
    }
  }
  return last
}
