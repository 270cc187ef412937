import { ChannelError, type Check, type Line } from '../channel.ts'
import { explain } from './errors.ts'
import { call, endpoint } from './graph.ts'
import type { Http } from './http.ts'
import { id, type Json, list, number, object, text, words } from './parse/read.ts'

const NUMBER_FIELDS = 'verified_name,display_phone_number,quality_rating,status,platform_type'
const WEEK = 7 * 86_400_000

/** Looks at a number from Meta's side: token, registration, quality, subscription. Never throws. */
export async function check(http: Http, line: Line, now: Date): Promise<Check[]> {
  const ask = async (path: string[], query: Record<string, string>): Promise<Json | ChannelError> => {
    const url = endpoint(line, ...path)
    for (const [key, value] of Object.entries(query)) url?.searchParams.set(key, value)
    try {
      return object(await call(http, line, url, { method: 'GET' }, now))
    } catch (error) {
      if (error instanceof ChannelError) return error
      throw error
    }
  }
  const [token, number, apps] = await Promise.all([
    ask(['debug_token'], { input_token: line.token }),
    ask([line.number], { fields: NUMBER_FIELDS }),
    ask([line.account, 'subscribed_apps'], {}),
  ])
  const away = [token, number, apps].find(isAway)
  if (away) return [failed('connection', away), ...names.map((name) => waiting(name, 'the connection works'))]
  const checked = checkToken([token, number, apps], now)
  const appId = token instanceof ChannelError ? undefined : id(object(token.data).app_id)
  const isTokens = (one: Json | ChannelError) => !checked.ok && one instanceof ChannelError && !isOfId(one)
  return [
    checked,
    isTokens(number) ? waiting('number', 'the access token is right') : checkNumber(number),
    isTokens(apps)
      ? waiting('webhook subscription', 'the access token is right')
      : isSame(number, apps)
        ? waiting('webhook subscription', 'the number is in order')
        : checkSubscription(apps, appId),
  ]
}

const names = ['access token', 'number', 'webhook subscription']

/** No answer of Meta's at all: whatever else is asked gets none either. */
const isAway = (answer: Json | ChannelError): answer is ChannelError =>
  answer instanceof ChannelError && answer.code === null && answer.class !== 'credentials'

const isSame = (a: Json | ChannelError, b: Json | ChannelError) =>
  a instanceof ChannelError && b instanceof ChannelError && !isOfId(a) && a.code === b.code

/** Meta says so of an id that is not there and of one that the token may not see; of the token it then knows. */
const isOfId = ({ code }: ChannelError) => code === 33 || code === 100

/** One cause is said once: what hangs on it only waits. */
const waiting = (name: string, what: string): Check => ({
  ...{ name, ok: false, waits: true },
  detail: `Waits until ${what}.`,
})

/** Meta lets some tokens read the number but not inspect themselves; such a token works all the same. */
function checkToken([token, ...others]: [Json | ChannelError, ...(Json | ChannelError)[]], now: Date): Check {
  const name = 'access token'
  const isTaken = others.some((one) => !(one instanceof ChannelError) || isOfId(one))
  if (token instanceof ChannelError) {
    if (!isTaken) return tokenRefused(token)
    return { name, ok: true, detail: 'Accepted; its expiry cannot be read.' }
  }
  const { is_valid, expires_at } = object(token.data)
  const cure =
    'Make a permanent access token of a system user with whatsapp_business_messaging and whatsapp_business_management.'
  if (is_valid !== true) return { name, ok: false, detail: 'WhatsApp does not say that it is valid.', cure }
  const expiry = (numberOf(expires_at) ?? 0) * 1000
  if (expiry > 0 && expiry - now.getTime() < WEEK) {
    return { name, ok: false, detail: `Expires ${isoOf(expiry)}.`, cure }
  }
  return { name, ok: true, detail: expiry > 0 ? `Valid until ${isoOf(expiry)}.` : 'Valid, without an end.' }
}

/** Meta's ratings, as one says them. */
const qualities: Record<string, string> = {
  GREEN: 'high',
  YELLOW: 'medium',
  RED: 'low',
  UNKNOWN: 'not known yet',
}

function checkNumber(number: Json | ChannelError): Check {
  const name = 'number'
  if (number instanceof ChannelError)
    return isOfId(number) ? unknownId(name, 'phone number ID') : failed(name, number)
  const status = words(number.status, 64)
  const quality = words(number.quality_rating, 64)
  const platform = words(number.platform_type, 64)
  const connected = status === 'CONNECTED' ? 'connected' : status
  const detail = [
    text(number.verified_name, 256),
    connected,
    quality && `quality ${qualities[quality] ?? quality}`,
  ]
  const facts = { name, detail: detail.filter(Boolean).join(', ') }
  if (platform !== undefined && platform !== 'CLOUD_API') {
    return { ...facts, ok: false, cure: 'Register the number with the Cloud API in WhatsApp Manager.' }
  }
  if (status !== undefined && status !== 'CONNECTED') {
    return { ...facts, ok: false, cure: 'Open the number in WhatsApp Manager and finish its registration.' }
  }
  if (quality === 'RED') {
    return {
      ...facts,
      ok: false,
      cure: 'Send less, and only to people who agreed; Meta restricts numbers of low quality.',
    }
  }
  if (facts.detail === '')
    return { ...facts, ok: false, detail: 'WhatsApp says nothing of it.', cure: 'Check the phone number ID.' }
  return { ...facts, ok: true }
}

function checkSubscription(apps: Json | ChannelError, appId: string | undefined): Check {
  const name = 'webhook subscription'
  if (apps instanceof ChannelError)
    return isOfId(apps) ? unknownId(name, 'WhatsApp Business account ID') : failed(name, apps)
  const ids = list(apps.data).map((app) => id(object(object(app).whatsapp_business_api_data).id))
  const ok = appId === undefined ? ids.length > 0 : ids.includes(appId)
  if (ok) return { name, ok, detail: 'The app gets the events of the account.' }
  const cure =
    'Subscribe the app to the WhatsApp account (POST …/subscribed_apps) and to the field "messages".'
  return { name, ok, detail: 'The app gets no events of the account.', cure }
}

/** Of a token that was just entered more is likely than of one that has sent for months. */
function tokenRefused(error: ChannelError): Check {
  const refused = failed('access token', error)
  if (error.code !== 190) return refused
  return {
    ...refused,
    detail: 'WhatsApp does not take it: it was copied wrongly, has expired, or was revoked.',
  }
}

const unknownId = (name: string, id: string): Check => ({
  ...{ name, ok: false },
  detail: `WhatsApp finds nothing with this ${id} that the access token may use.`,
  cure: `Compare the ${id} with the one in your app at Meta, under WhatsApp, API Setup, and correct it. If it is the same, make a token of a system user who may use this WhatsApp account.`,
})

function failed(name: string, error: ChannelError): Check {
  return { name, ok: false, detail: error.message, cure: cureOf(error) }
}

function cureOf(error: ChannelError): string {
  if (error.code !== null) return explain(error.code).cure
  return error.class === 'credentials'
    ? 'Enter the access token anew, copied whole and without spaces.'
    : 'See that this server reaches the internet, then check again. If it does, WhatsApp itself is away: wait a little.'
}

function numberOf(value: unknown): number | undefined {
  const given = number(value)
  return given !== undefined && given < 8.64e12 ? given : undefined
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
