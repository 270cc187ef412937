import * as real from '../../../../src/campaigns/pass.ts'
import { pass } from '../points.ts'

export * from '../../../../src/campaigns/pass.ts'

/** Small, so that a campaign of hundreds has many. */
const chunkSize = 40

export const freezeChunk: typeof real.freezeChunk = async (tx, deps, campaign) => {
  pass('before_chunk')
  const more = await real.freezeChunk(tx, { ...deps, size: chunkSize }, campaign)
  pass('chunk_planned')
  return more
}
