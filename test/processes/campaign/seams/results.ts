import * as real from '../../../../src/outbox/results.ts'
import { pass } from '../points.ts'

export * from '../../../../src/outbox/results.ts'

export const recordResults: typeof real.recordResults = async (deps, results) => {
  pass('before_flush')
  const found = await real.recordResults(deps, results)
  pass('flushed')
  return found
}
