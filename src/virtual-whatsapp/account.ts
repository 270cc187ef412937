import { type Answer, refuse } from './errors.ts'
import type { Account, BusinessNumber, Json, World } from './world.ts'

const tierNames: Record<number, string> = {
  250: 'TIER_250',
  2000: 'TIER_2K',
  10000: 'TIER_10K',
  100000: 'TIER_100K',
}

function pick(whole: Json, fields: string | null): Json {
  if (!fields) return whole
  const wanted = fields.split(',').map((one) => one.trim().replace(/[{(].*$/, ''))
  return Object.fromEntries(
    ['id', ...wanted].filter((name) => name in whole).map((name) => [name, whole[name]]),
  )
}

function describe(number: BusinessNumber): Json {
  const tier = tierNames[number.tier] ?? (number.tier < 0 ? 'TIER_UNLIMITED' : 'TIER_250')
  return {
    id: number.phoneNumberId,
    display_phone_number: number.displayPhoneNumber,
    verified_name: number.verifiedName,
    quality_rating: number.quality,
    code_verification_status: 'VERIFIED',
    name_status: 'APPROVED',
    status: 'CONNECTED',
    account_mode: 'LIVE',
    platform_type: 'CLOUD_API',
    messaging_limit_tier: tier,
    whatsapp_business_manager_messaging_limit: tier,
    is_official_business_account: false,
    throughput: { level: number.messagesPerSecond > 80 ? 'HIGH' : 'STANDARD' },
    health_status: { can_send_message: 'AVAILABLE', entities: [] },
  }
}

/** `GET /{phone-number-id}?fields=…` */
export function getNumber(number: BusinessNumber, query: URLSearchParams): Answer {
  const fields = query.get('fields')
  return {
    status: 200,
    body: pick(describe(number), fields ?? 'display_phone_number,verified_name,quality_rating'),
  }
}

/** `GET /{waba-id}/phone_numbers` */
export function listNumbers(world: World, account: Account, query: URLSearchParams): Answer {
  const own = [...world.numbers.values()].filter((one) => one.businessAccountId === account.id)
  return {
    status: 200,
    body: {
      data: own.map((one) => pick(describe(one), query.get('fields'))),
      paging: { cursors: { before: 'MA', after: 'MA' } },
    },
  }
}

const profileLimits: Record<string, number> = {
  about: 139,
  address: 256,
  description: 512,
  email: 128,
  vertical: 64,
}

/** `GET /{phone-number-id}/whatsapp_business_profile` */
export function getProfile(number: BusinessNumber, query: URLSearchParams): Answer {
  const { id, ...profile } = pick({ ...number.profile, messaging_product: 'whatsapp' }, query.get('fields'))
  return { status: 200, body: { data: [{ ...profile, messaging_product: 'whatsapp' }] } }
}

/** `POST /{phone-number-id}/whatsapp_business_profile` */
export function setProfile(world: World, number: BusinessNumber, body: Json): Answer {
  const bad = (details: string) => refuse({ code: 131009, details }, world.newId())
  if (body.messaging_product !== 'whatsapp') {
    return refuse({ code: 100, details: 'The parameter messaging_product is required.' }, world.newId())
  }
  for (const [name, most] of Object.entries(profileLimits)) {
    const value = body[name]
    if (value === undefined) continue
    if (typeof value !== 'string' || value.length > most)
      return bad(`${name} is a string of at most ${most} characters.`)
    number.profile[name] = value
  }
  if (body.websites !== undefined) {
    const { websites } = body
    if (
      !Array.isArray(websites) ||
      websites.length > 2 ||
      !websites.every((one) => /^https?:\/\/.{1,245}$/.test(one))
    ) {
      return bad('websites are at most two URLs.')
    }
    number.profile.websites = websites
  }
  world.changed()
  return { status: 200, body: { success: true } }
}

/** `GET|POST|DELETE /{waba-id}/subscribed_apps` */
export function subscribedApps(world: World, account: Account, method: string): Answer {
  if (method === 'GET') {
    const app = {
      whatsapp_business_api_data: { id: '1000000000000001', name: 'Virtual app', link: world.baseUrl },
    }
    return { status: 200, body: { data: account.subscribed ? [app] : [] } }
  }
  account.subscribed = method === 'POST'
  world.changed()
  return { status: 200, body: { success: true } }
}

/** `GET /debug_token?input_token=…` */
export function debugToken(world: World, query: URLSearchParams): Answer {
  const token = query.get('input_token')
  const number = [...world.numbers.values()].find((one) => one.accessToken === token)
  const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging']
  return {
    status: 200,
    body: {
      data: number
        ? {
            app_id: '1000000000000001',
            type: 'SYSTEM_USER',
            application: 'Virtual app',
            expires_at: 0,
            is_valid: true,
            scopes,
            user_id: '2000000000000001',
            granular_scopes: scopes.map((scope) => ({ scope, target_ids: [number.businessAccountId] })),
          }
        : {
            is_valid: false,
            scopes: [],
            error: { code: 190, message: 'Invalid OAuth access token.', subcode: 463 },
          },
    },
  }
}
