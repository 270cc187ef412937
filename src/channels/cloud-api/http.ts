import { Agent, type Dispatcher, type FormData } from 'undici'

export type Exchange = {
  method: 'GET' | 'POST' | 'DELETE'
  url: URL
  headers: Record<string, string>
  body?: string | FormData
  /** Bytes of the answer that are read at most. */
  limitBytes: number
  /**
   * Called just before the first byte leaves, which may be long after: a connection is opened first, or freed. False:
   * it must not leave any more, and fails unsent.
   */
  onLeave?: (() => boolean) | undefined
}

export type Answer =
  | { kind: 'answer'; status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }
  /** `sent` false: provably not a byte of the request left. `reason` is one of our own words. */
  | { kind: 'failure'; sent: boolean; reason: Reason }

type Reason = 'timeout' | 'connection' | 'too_large'

export type Http = { exchange(request: Exchange): Promise<Answer>; close(): Promise<void> }

/** `timeoutMs` bounds a whole exchange, waiting for a free connection included. */
export type HttpOptions = { connections?: number; timeoutMs?: number }

/**
 * More than the outbox has on the wire at once. What waited here for a free connection would leave later than its number's
 * pace remembers, and together with others: more of them within a second than the number may send.
 */
const mostAtOnce = 1100

/**
 * HTTP over kept-alive connections, one pool per origin, that tells whether a failed request may have
 * reached the other side. undici's own `request()` does not say; the moment before it writes the head does.
 * Nothing is followed, retried or pipelined: a second POST would be a second message.
 *
 * No error object leaves: its message and cause name hosts and addresses.
 */
export function createHttp({ connections = mostAtOnce, timeoutMs = 25_000 }: HttpOptions): Http {
  const agent = new Agent({
    connections,
    pipelining: 1,
    connect: { timeout: Math.min(5_000, timeoutMs) },
    headersTimeout: Math.min(20_000, timeoutMs),
    bodyTimeout: Math.min(20_000, timeoutMs),
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 60_000,
    maxHeaderSize: 65_536,
  })
  // undici refuses to be closed twice; whoever stops a server should not have to remember.
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= agent.close()
    return closing
  }
  return {
    exchange: (request) => exchange(agent, request, timeoutMs),
    close,
  }
}

function exchange(agent: Agent, request: Exchange, timeoutMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined
    let settled = false
    let status = 0
    let headers: Record<string, string | string[] | undefined> = {}
    let size = 0
    const chunks: Buffer[] = []

    const settle = (answer: Answer) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      resolve(answer)
    }
    const fail = (reason: Reason) => {
      settle({ kind: 'failure', sent: controller !== undefined, reason })
      controller?.abort(new Error(reason))
    }
    const timer = setTimeout(() => fail('timeout'), timeoutMs)

    try {
      agent.dispatch(
        {
          origin: request.url.origin,
          path: request.url.pathname + request.url.search,
          method: request.method,
          headers: request.headers,
          body: request.body ?? null,
        },
        {
          // Called just before the head is written. A request given up while it waited is stopped here.
          onRequestStart(started) {
            if (settled || request.onLeave?.() === false) return started.abort(new Error('given up'))
            controller = started
          },
          onResponseStart(_, statusCode, responseHeaders) {
            status = statusCode
            headers = responseHeaders
          },
          onResponseData(_, chunk) {
            size += chunk.length
            if (size > request.limitBytes) fail('too_large')
            else chunks.push(chunk)
          },
          onResponseEnd() {
            settle({ kind: 'answer', status, headers, body: Buffer.concat(chunks, size) })
          },
          onResponseError(_, error) {
            fail(isTimeout(error) ? 'timeout' : 'connection')
          },
        },
      )
    } catch {
      fail('connection')
    }
  })
}

function isTimeout(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined
  return code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT'
}
