import { createHmac } from 'node:crypto'

/**
 * The headers of a Standard Webhook (https://github.com/standard-webhooks/standard-webhooks, specification): HMAC-SHA256
 * of `id.timestamp.body` with the bytes behind `whsec_`, one signature for each secret.
 */
export function signedHeaders(
  { id, at, body }: { id: string; at: Date; body: string },
  secrets: string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
