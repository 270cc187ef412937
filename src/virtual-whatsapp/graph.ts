import type { IncomingMessage, ServerResponse } from 'node:http'
import { debugToken, getNumber, getProfile, listNumbers, setProfile, subscribedApps } from './account.ts'
import { control } from './control.ts'
import { type Answer, refuse } from './errors.ts'
import { describeMedia, downloadMedia, findMedia, uploadMedia } from './media.ts'
import { type Outcome, sendMessage } from './send.ts'
import { createTemplate, deleteTemplate, editTemplate, templateOf } from './template-changes.ts'
import { listTemplates } from './templates.ts'
import type { Json, World } from './world.ts'

const mostBytes = 105 * 1024 * 1024
const graphPath = /^\/v\d+\.\d\/([^/?]+)(?:\/([a-z_]+))?\/?$/

/** The listener: Graph API below /vNN.N, media downloads, and `/_control` for tests. Raw node:http, as it serves benchmarks. */
export function createGraph(world: World): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void answer(world, request, response).catch(() => {
      if (!response.headersSent) write(response, { status: 500 })
      else response.destroy()
    })
  }
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/'
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
  const bytes = request.method === 'GET' ? undefined : await readBody(request)
  if (bytes === 'too large') {
    return write(response, refuse({ code: 131053, details: 'The body is too large.' }, world.newId(), 413))
  }
  if (path.startsWith('/_control')) return control(world, request, response, path, query, bytes)
  const outcome = await route(world, request, path, query, bytes)
  const { latencyMs } = world.settings
  if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs))
  if (outcome === 'hang') return
  if (outcome === 'reset') request.socket.resetAndDestroy()
  else write(response, outcome)
}

async function route(
  world: World,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  bytes: Buffer | undefined,
): Promise<Outcome> {
  const method = request.method ?? 'GET'
  const token = tokenOf(request, query)
  const known = [...world.numbers.values()].find((one) => one.accessToken === token)
  if (!known) {
    const refusal = { code: 190, details: 'Invalid OAuth access token - Cannot parse access token' }
    return refuse(refusal, world.newId(), 401)
  }
  if (path === '/whatsapp_business/attachments/') return downloadMedia(world, query)
  const found = graphPath.exec(path)
  if (!found) return unknownPath(world, method, path)
  const [, id = '', edge = ''] = found
  if (id === 'me' && !edge) return { status: 200, body: { id: '2000000000000001', name: 'System user' } }
  if (id === 'debug_token' && !edge) return debugToken(world, query)

  const number = world.numbers.get(id)
  const account = world.accounts.get(id)
  if ((number && number.accessToken !== token) || (account && known.businessAccountId !== account.id)) {
    return refuse({ code: 10, details: 'The token has no permission for this object.' }, world.newId())
  }
  const json = (): Json | undefined => (edge === 'media' ? undefined : parse(bytes))
  const owned = method === 'POST' && !number && !account && !edge ? templateOf(world, id) : undefined
  if (owned && owned.account.id === known.businessAccountId) {
    const body = json()
    return body ? editTemplate(world, owned.template, body) : badJson(world)
  }
  switch (`${method} ${number ? 'number' : account ? 'account' : 'media'} ${edge}`) {
    case 'POST number messages': {
      const body = json()
      return body ? sendMessage(world, number!, body) : badJson(world)
    }
    case 'POST number media':
      return uploadMedia(world, number!, request.headers['content-type'] ?? '', bytes ?? Buffer.alloc(0))
    case 'GET number ':
      return getNumber(number!, query)
    case 'GET number whatsapp_business_profile':
      return getProfile(number!, query)
    case 'POST number whatsapp_business_profile': {
      const body = json()
      return body ? setProfile(world, number!, body) : badJson(world)
    }
    case 'POST number register':
    case 'POST number deregister':
      return { status: 200, body: { success: true } }
    case 'GET account ':
      return { status: 200, body: { id, name: world.shop.name, currency: 'EUR', timezone_id: '1' } }
    case 'GET account message_templates':
      return listTemplates(world, account!, query)
    case 'POST account message_templates': {
      const body = json()
      return body ? createTemplate(world, account!, body) : badJson(world)
    }
    case 'DELETE account message_templates':
      return deleteTemplate(world, account!, query)
    case 'GET account phone_numbers':
      return listNumbers(world, account!, query)
    case 'GET account subscribed_apps':
    case 'POST account subscribed_apps':
    case 'DELETE account subscribed_apps':
      return subscribedApps(world, account!, method)
    case 'GET media ':
    case 'DELETE media ': {
      const media = findMedia(world, id)
      if (!media) return unknownPath(world, method, path)
      if (method === 'GET') return describeMedia(world, media)
      world.media.delete(id)
      world.changed()
      return { status: 200, body: { success: true } }
    }
    default:
      return unknownPath(world, method, path)
  }
}

function unknownPath(world: World, method: string, path: string): Answer {
  return {
    status: 404,
    body: {
      error: {
        message: `Unsupported ${method.toLowerCase()} request. Object with ID '${path.split('/')[2] ?? ''}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`,
        type: 'GraphMethodException',
        code: 100,
        error_subcode: 33,
        fbtrace_id: world.newId(),
      },
    },
  }
}

function badJson(world: World): Answer {
  return refuse({ code: 100, details: 'The body is not a JSON object.' }, world.newId())
}

function tokenOf(request: IncomingMessage, query: URLSearchParams): string | undefined {
  const header = request.headers.authorization
  if (header?.startsWith('Bearer ')) return header.slice(7)
  return query.get('access_token') ?? undefined
}

/** A JSON object, or undefined for anything else. */
export function parse(bytes: Buffer | undefined): Json | undefined {
  if (!bytes || bytes.length === 0) return {}
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= mostBytes) chunks.push(chunk)
    })
    request.on('end', () =>
      resolve(size > mostBytes ? 'too large' : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)),
    )
    request.on('error', reject)
  })
}

/** Writes an answer; one without body or bytes ends empty. */
export function write(response: ServerResponse, answer: Answer): void {
  const payload =
    answer.bytes ?? (answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body)))
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=UTF-8' }),
    'content-length': payload?.length ?? 0,
    ...answer.headers,
  })
  response.end(payload)
}
