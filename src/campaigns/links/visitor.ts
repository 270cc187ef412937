/** Programs that look at links by themselves. WhatsApp's previewer calls itself `WhatsApp/2…`; phones of the make Cubot are none. */
const programs =
  /^whatsapp\/|facebookexternalhit|facebot|(?<!cu)bot\b|bot[/\s;)]|crawl|spider|slurp|preview|scan|monitor|headless|lighthouse|mediapartners|curl\/|wget\/|python|okhttp|java\/|go-http|node-fetch|axios|undici|postman|skypeuri|bitly|embedly|vkshare|w3c_validator/i
const cubot = /cubot/i

type Asked = { method: string; headers: Record<string, string | string[] | undefined> }

/**
 * Whether somebody followed the link, as far as can be told. Who asks for the head only, says no name, says the name of
 * a program or fetches ahead of a click, did not: of two mistakes, a click too few is the honest one.
 */
export function isPerson({ method, headers }: Asked): boolean {
  if (method !== 'GET') return false
  const agent = String(headers['user-agent'] ?? '').replace(cubot, '')
  if (agent.trim() === '' || programs.test(agent)) return false
  const ahead = [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']].join(' ')
  return !/prefetch|prerender|preview/i.test(ahead)
}
