import { createHmac, timingSafeEqual } from 'node:crypto'

/** Lower case only, as Meta writes it: one accepted spelling leaves nothing to argue about. */
const SIGNATURE = /^sha256=([0-9a-f]{64})$/

/**
 * Whether `X-Hub-Signature-256` is the HMAC-SHA256 of the raw body under one of the app secrets (several
 * while a secret is being exchanged). Headers are keyed in lower case, as Node gives them. A header that
 * came more than once is no signature. Every secret is tried, so that the time taken tells nothing.
 */
export function verify(
  raw: Buffer,
  headers: Record<string, string | string[] | undefined>,
  secrets: string[],
): boolean {
  const header = headers['x-hub-signature-256']
  const given = typeof header === 'string' ? SIGNATURE.exec(header)?.[1] : undefined
  if (given === undefined) return false
  const expected = Buffer.from(given, 'hex')
  let right = false
  for (const secret of secrets) {
    // An empty secret would let anybody sign.
    if (secret === '') continue
    const digest = createHmac('sha256', secret).update(raw).digest()
    if (timingSafeEqual(digest, expected)) right = true
  }
  return right
}
