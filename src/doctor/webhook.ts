import { createHmac, randomBytes } from 'node:crypto'
import { codeOf, type Finding, failed, ok, unknown } from './finding.ts'

/** What a round trip needs of a number. */
export type Door = { verifyToken: string; appSecret: string }

const patienceMs = 10_000

/** Whether the outside can reach us by HTTPS, and whether the webhook's door knows our own numbers there. `url`: PUBLIC_URL. */
export async function lookAtWebhook(url: string, door: Door | undefined, real: boolean): Promise<Finding[]> {
  const address = await lookAtAddress(url, real)
  if (!door)
    return [
      address,
      unknown('webhook', 'There is no number to try it with: the server has not been started yet.'),
    ]
  if (address.state === 'failed')
    return [address, unknown('webhook', 'Waits until the public address works.')]
  const verified = await verification(url, door, real)
  if (verified.state === 'failed')
    return [address, verified, unknown('webhook signature', 'Waits until the verify token is in order.')]
  return [address, verified, await signature(url, door, real)]
}

async function lookAtAddress(url: string, real: boolean): Promise<Finding> {
  const name = 'public address'
  const { protocol, hostname } = new URL(url)
  const local = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
  if (local) {
    if (!real)
      return unknown(name, `${url} is this machine: enough for virtual WhatsApp, and out of Meta's reach.`)
    return failed(
      name,
      `WhatsApp cannot reach this shop yet: ${url} exists on this computer alone.`,
      'Give the server an address on the internet that begins with https://, and start it with that address as PUBLIC_URL. Whoever set the server up knows how.',
    )
  }
  if (protocol !== 'https:') {
    return failed(
      name,
      `WhatsApp takes only addresses that begin with https://, and ${url} does not.`,
      'Give the server a certificate (docker compose --profile tls brings one), and start it with the https:// address as PUBLIC_URL. Whoever set the server up knows how.',
    )
  }
  try {
    const answer = await ask(`${url}/healthz`)
    if (answer.ok) return ok(name, `${url} answers, with a certificate that is valid.`)
    return failed(
      name,
      `${url}/healthz answers ${answer.status}.`,
      "Let the proxy pass everything on to this server's port.",
    )
  } catch (error) {
    return failed(
      name,
      `${url} cannot be reached (${codeOf(error)}).`,
      'Check its DNS entry, certificate and firewall, and that the server runs.',
    )
  }
}

/** Meta's own first call: it must get its challenge back for the right token, and nothing for another. */
async function verification(url: string, door: Door, real: boolean): Promise<Finding> {
  const name = 'webhook verification'
  const challenge = randomBytes(8).toString('hex')
  const query = (token: string) =>
    new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': challenge })
  try {
    const right = await ask(`${url}/webhooks/whatsapp?${query(door.verifyToken)}`)
    const wrong = await ask(`${url}/webhooks/whatsapp?${query(`${door.verifyToken}x`)}`)
    if (right.status === 200 && (await right.text()) === challenge && wrong.status === 403) {
      return ok(name, 'The door knows the verify token, and no other.')
    }
    return failed(
      name,
      `The door answered ${right.status} to the right token and ${wrong.status} to a wrong one.`,
      otherServer,
    )
  } catch (error) {
    return away(name, error, real)
  }
}

/** A signed body with nothing in it: it must be taken, and the same without a signature refused. */
async function signature(url: string, door: Door, real: boolean): Promise<Finding> {
  const name = 'webhook signature'
  const body = '{"object":"whatsapp_business_account","entry":[]}'
  const signed = `sha256=${createHmac('sha256', door.appSecret).update(body).digest('hex')}`
  const post = (headers: Record<string, string>) =>
    ask(`${url}/webhooks/whatsapp`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  try {
    const right = await post({ 'x-hub-signature-256': signed })
    const wrong = await post({})
    if (right.status === 200 && wrong.status === 401)
      return ok(name, 'The door takes what is signed, and nothing else.')
    return failed(
      name,
      `The door answered ${right.status} to a signed body and ${wrong.status} to an unsigned one.`,
      otherServer,
    )
  } catch (error) {
    return away(name, error, real)
  }
}

const otherServer =
  'Another server answers there, or the running one was started with other secrets: check PUBLIC_URL and the proxy, and restart the server. A proxy must pass the body on unchanged.'

function away(name: string, error: unknown, real: boolean): Finding {
  const detail = `The server does not answer (${codeOf(error)}).`
  return real
    ? failed(name, detail, 'Start the server, and look again.')
    : unknown(name, `${detail} It is not running.`)
}

const ask = (url: string, init: RequestInit = {}) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs), ...init })
