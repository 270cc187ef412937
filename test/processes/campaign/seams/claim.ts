import * as real from '../../../../src/outbox/claim.ts'
import { pass } from '../points.ts'

export * from '../../../../src/outbox/claim.ts'

export const claim: typeof real.claim = async (tx, args) => {
  const claimed = await real.claim(tx, args)
  if (claimed.messages.length > 0) pass('claimed')
  return claimed
}
