import * as real from '../../../../src/outbox/claim.ts'
import { pass } from '../points.ts'

export * from '../../../../src/outbox/claim.ts'

export const claim: typeof real.claim = async (...args) => {
  const claims = await real.claim(...args)
  if (claims.some((one) => one.messages.length > 0)) pass('claimed')
  return claims
}

export const markSending: typeof real.markSending = async (...args) => {
  await real.markSending(...args)
  pass('marked')
}
