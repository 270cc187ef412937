import type { Channel, Line } from '../channels/channel.ts'
import { type Finding, failed, ok, unknown } from './finding.ts'

/** What its provider says of a number: token, registration, quality, subscription. */
export async function lookAtNumber(channel: Channel, line: Line): Promise<Finding[]> {
  const checks = await channel.check(line)
  return checks.map(({ name, ok: isOk, detail, cure, waits }) => {
    if (waits) return unknown(name, detail)
    return isOk ? ok(name, detail) : failed(name, detail, cure ?? 'Look at WhatsApp Manager.')
  })
}
