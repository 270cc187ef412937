import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './errors.ts'
import { type Faults, noFaults, type Trap } from './faults.ts'
import { parse, write } from './graph.ts'
import { ledgerView } from './ledger.ts'
import { templateKey } from './rules/template.ts'
import { releaseHeld } from './send.ts'
import { shopperApi } from './shopper-api.ts'
import { review, setTemplateCategory, setTemplateQuality, setTemplateStatus } from './template-states.ts'
import type { Account, Json, Template, World } from './world.ts'

/**
 * The switches of a test, on the Graph listener (loopback only), all JSON:
 *
 * | path below `/_control` | what |
 * | --- | --- |
 * | `GET faults`, `PATCH faults`, `DELETE faults` | see faults.ts: `duplicate`, `reorder`, `delayMs`, `webhookPaused`, `brokenSignature`, `swapStatuses`, `opaqueInFailed`, `traps` |
 * | `POST traps` | adds one trap for send calls: `kind` reset, hang, empty, status, code or fail; `code`, `status`, `bare`, `taken`, `retryAfter`, `remaining`, `recipients`, `share` |
 * | `GET settings`, `PATCH settings` | see options.ts |
 * | `GET clock`, `POST clock` | `{ offsetMs }` sets, `{ advanceMs }` moves |
 * | `GET ledger?biz&to&type&status&after&limit`, `GET ledger/count`, `GET ledger/duplicates`, `DELETE ledger` | what was taken |
 * | `GET webhooks`, `POST webhooks/settled` | counts; the second answers once all are delivered (or after `timeoutMs`) |
 * | `POST events` | `{ account?, field, value }`: any other webhook (account_update, phone_number_quality_update …) |
 * | `POST templates` | `{ name, language }` and `status`, `reason?`: a review's verdict, a pause, a disabling; `verdict`, `reason?`: of the review to come; `quality`; `category`, `at?`: changed, or announced |
 * | `PATCH numbers/:id` | `{ quality?, tier? }` |
 * | `GET stream`, `state`, `shoppers…` | the phones: shopper-api.ts, live.ts |
 */
export async function control(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  bytes: Buffer | undefined,
): Promise<void> {
  const method = request.method ?? 'GET'
  const segments = path.split('/').slice(2).map(decodeURIComponent)
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) return write(response, { status: 403 })
  if (method === 'GET' && segments[0] === 'stream') {
    return world.live.attach(response, String(request.headers['last-event-id'] ?? query.get('after') ?? ''))
  }
  const json = (request.headers['content-type'] ?? '').startsWith('application/json')
  const body = parse(bytes)
  // A page of another origin can post forms and text/plain without asking; it cannot post JSON.
  if ((method === 'POST' || method === 'PATCH') && (!json || !body)) return write(response, { status: 415 })
  const answer =
    shopperApi(world, method, segments, body ?? {}) ??
    (await switches(world, method, segments, query, body ?? {}))
  write(response, answer)
}

async function switches(
  world: World,
  method: string,
  segments: string[],
  query: URLSearchParams,
  body: Json,
): Promise<Answer> {
  const ok = (value: unknown): Answer => ({ status: 200, body: value })
  switch (`${method} ${segments[0]}`) {
    case 'GET faults':
      return ok(world.faults)
    case 'PATCH faults':
    case 'DELETE faults':
      Object.assign(world.faults, method === 'DELETE' ? noFaults() : (body as Partial<Faults>))
      world.webhooks.wake()
      world.changed()
      return ok(world.faults)
    case 'POST traps':
      world.faults.traps.push(body as unknown as Trap)
      world.changed()
      return ok(world.faults)
    case 'GET settings':
      return ok(world.settings)
    case 'PATCH settings':
      Object.assign(world.settings, body)
      world.webhooks.wake()
      world.changed()
      return ok(world.settings)
    case 'GET clock':
      return ok({ now: new Date(world.now()).toISOString(), offsetMs: world.clockOffset })
    case 'POST clock':
      world.clockOffset =
        typeof body.offsetMs === 'number' ? body.offsetMs : world.clockOffset + Number(body.advanceMs ?? 0)
      timePassed(world)
      return ok({ now: new Date(world.now()).toISOString(), offsetMs: world.clockOffset })
    case 'GET ledger':
      return ok(ledgerView(world, segments[1], query))
    case 'DELETE ledger':
      world.ledger.clear()
      world.changed()
      return { status: 204 }
    case 'GET webhooks':
      return ok(world.webhooks.counts())
    case 'POST webhooks': {
      const limit = new Promise((resolve) => setTimeout(resolve, Number(body.timeoutMs ?? 10_000)).unref())
      await Promise.race([world.webhooks.settled(), limit])
      return ok(world.webhooks.counts())
    }
    case 'POST events': {
      const account = String(body.account ?? [...world.accounts.keys()][0])
      world.webhooks.push({ account, field: String(body.field), item: body.value as Json })
      return ok({ queued: 1 })
    }
    case 'POST templates': {
      const key = templateKey(String(body.name), String(body.language))
      const account = [...world.accounts.values()].find((one) => one.templates.has(key))
      if (!account) return { status: 404, body: { reason: 'there is no such template' } }
      changeTemplate(world, account, account.templates.get(key)!, body)
      return ok({ status: body.status })
    }
    case 'PATCH numbers': {
      const number = world.numbers.get(segments[1] ?? '')
      if (!number) return { status: 404, body: { reason: 'there is no such number' } }
      if (typeof body.tier === 'number') number.tier = body.tier
      if (typeof body.quality === 'string') number.quality = body.quality as typeof number.quality
      timePassed(world)
      return ok({ tier: number.tier, quality: number.quality })
    }
    default:
      return { status: 404, body: { reason: 'there is no such switch' } }
  }
}

function changeTemplate(world: World, account: Account, template: Template, body: Json): void {
  const reason = String(body.reason ?? 'NONE')
  if (typeof body.status === 'string') setTemplateStatus(world, account, template, body.status, reason)
  if (body.verdict === 'APPROVED' || body.verdict === 'REJECTED')
    template.verdict = { event: body.verdict, reason }
  if (typeof body.quality === 'string')
    setTemplateQuality(world, account, template, body.quality as Template['quality'])
  if (typeof body.category === 'string') {
    const at = typeof body.at === 'string' ? Date.parse(body.at) : undefined
    setTemplateCategory(world, account, template, body.category, at)
  }
}

/** What waits for time: reviews of templates, messages held for the portfolio's reach. */
export function timePassed(world: World): void {
  review(world)
  if (world.held.size > 0) releaseHeld(world)
}
