import type { Channel, Line } from '../channels/channel.ts'
import { type Finding, failed, ok } from './finding.ts'

/** What its provider says of a number: token, registration, quality, subscription. */
export async function lookAtNumber(channel: Channel, line: Line): Promise<Finding[]> {
  const checks = await channel.check(line)
  return checks.map((one) =>
    one.ok ? ok(one.name, one.detail) : failed(one.name, one.detail, one.cure ?? 'Look at WhatsApp Manager.'),
  )
}
