import { StoreError } from './store.ts'

export type Answer = { body: unknown; header(name: string): string | null }
export type Ask = {
  url: URL
  method?: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  timeoutMs: number
}

/** A page of orders with hundreds of items each; more is no answer of a store. */
const mostBytes = 64 * 1024 * 1024

/**
 * Asks a store's API and gives its JSON. Redirects are not followed: the credentials would go to whoever is named.
 * @throws StoreError; its words hold nothing of the address or the answer
 */
export async function askJson({ url, method = 'GET', headers, body, timeoutMs }: Ask): Promise<Answer> {
  let response: Response
  let bytes: Buffer
  try {
    response = await fetch(url, {
      method,
      headers: { accept: 'application/json', 'user-agent': 'Kalathi', ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    bytes = await readUpTo(response)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError('away', 'The store did not answer. It is asked again by itself.')
  }
  refuseStatus(response)
  try {
    return {
      body: JSON.parse(bytes.toString('utf8')) as unknown,
      header: (name) => response.headers.get(name),
    }
  } catch {
    throw new StoreError(
      'unreadable',
      'What answered is no store’s API: see whether the address is right, and what stands before it.',
    )
  }
}

async function readUpTo(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw new StoreError('unreadable', 'The store’s answer is too large to be read.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuseStatus({ status, headers }: Response): void {
  if (status >= 200 && status < 300) return
  const wait = retryAfter(headers.get('retry-after'))
  if (status === 429) throw new StoreError('throttled', 'The store asks us to wait.', wait)
  if (status >= 500 || status === 408)
    throw new StoreError('away', 'The store has a fault of its own. It is asked again by itself.', wait)
  if (status === 401 || status === 403)
    throw new StoreError(
      'refused',
      'The store does not take the credentials: see their permissions, or make new ones.',
    )
  if (status === 404)
    throw new StoreError('refused', 'There is no store’s API at this address: see whether it is right.')
  if (status >= 300 && status < 400)
    throw new StoreError('refused', 'The address forwards to another one: enter that one.')
  throw new StoreError('refused', 'The store does not take what it was asked.')
}

/** Seconds, or a date; an hour at most, whatever they say. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined
}
