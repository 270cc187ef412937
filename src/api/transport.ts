import type { FastifyRequest } from 'fastify'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether the browser speaks HTTPS to us: as the proxy says, or because it asked for PUBLIC_URL's own host and that
 * is HTTPS. By another host, such as an address on the home network, plain HTTP stays usable.
 */
export function isSecure(request: FastifyRequest, publicUrl: string): boolean {
  const { protocol, host } = new URL(publicUrl)
  return request.protocol === 'https' || (protocol === 'https:' && request.host === host)
}

/**
 * Whether another site's page may have sent this: a change whose origin is not ours. Browsers name the origin of
 * every change; over plain HTTP they leave Sec-Fetch-Site away. A cookie without either is no browser of today.
 */
export function isForeign({ method, headers, host }: FastifyRequest, publicUrl: string): boolean {
  if (safe.has(method)) return false
  const { origin } = headers
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return true
    const from = new URL(origin).host
    return from !== host && from !== new URL(publicUrl).host
  }
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  return headers.cookie !== undefined
}
