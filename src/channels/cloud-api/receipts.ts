import type { Line } from '../channel.ts'
import { endpoint, jsonHeaders } from './graph.ts'
import type { Http } from './http.ts'

/** Blue ticks and "typing…" (shown until we answer, 25 s at most). Best effort: nobody waits for its outcome. */
export async function markRead(http: Http, line: Line, providerId: string, typing: boolean): Promise<void> {
  const url = endpoint(line, line.number, 'messages')
  if (url === undefined) return
  await http.exchange({
    method: 'POST',
    url,
    headers: jsonHeaders(line),
    body: JSON.stringify({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: providerId,
      ...(typing && { typing_indicator: { type: 'text' } }),
    }),
    limitBytes: 65_536,
  })
}
