import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { ChannelError } from '../channel.ts'

/** What a phone takes at most, as the Cloud API has it. */
export const mostBytes = 16 * 1024 * 1024
const timeoutMs = 20_000

/** Addresses that lie behind our own door: a link in a shop's texts must not read what only the server can reach. */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Of an IP address; IPv4 written as IPv6 counts as what it is. */
export const isInside = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const outsideOnly: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const found = error ? [] : addresses.filter(({ address }) => !isInside(address))
    if (error || found.length === 0) return done(error ?? new Error('no address outside'), '', 0)
    if (options.all) return done(null, found)
    done(null, found[0]!.address, found[0]!.family)
  })

/**
 * The bytes behind a link, which Meta fetches for the Cloud API and nobody for us.
 * @throws ChannelError of class `content` where they are not to be had, `transient` where they may be later
 */
export async function fetchFile(link: string): Promise<{ bytes: Buffer; mime: string }> {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || (isIP(bare(url)) && isInside(bare(url))))
    throw new ChannelError('content', null, 'The file has no web address that can be fetched.')
  const dispatcher = new Agent({ connect: { lookup: outsideOnly, timeout: 5_000 } })
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (statusCode !== 200) {
      const kind = statusCode >= 500 || statusCode === 429 ? 'transient' : 'content'
      throw new ChannelError(kind, null, `The file could not be fetched (HTTP ${statusCode}).`)
    }
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > mostBytes) throw new ChannelError('content', null, 'The file is larger than 16 MB.')
      chunks.push(chunk)
    }
    const mime = String(headers['content-type'] ?? 'application/octet-stream')
      .split(';')[0]!
      .trim()
    return { bytes: Buffer.concat(chunks), mime }
  } catch (error) {
    if (error instanceof ChannelError) throw error
    throw new ChannelError('transient', null, 'The file could not be fetched.')
  } finally {
    await dispatcher.destroy()
  }
}

const bare = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')
