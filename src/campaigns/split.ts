import { hash } from 'node:crypto'

/**
 * A number in [0, 1) that is always the same for a campaign and a contact, and even over contacts. Two different
 * `of` are independent of each other: a variant must not be likelier among those held out.
 */
function share(campaignId: string, contactId: string, of: 'holdout' | 'variant'): number {
  return hash('sha1', `${campaignId}:${contactId}:${of}`, 'buffer').readUIntBE(0, 6) / 2 ** 48
}

/** The part of the audience that gets nothing, so that what would have happened anyway can be told. */
export const isHeldOut = (campaignId: string, contactId: string, holdout: number): boolean =>
  holdout > 0 && share(campaignId, contactId, 'holdout') < holdout

/** Which of so many variants, as this campaign splits its people; 0 where there are none. */
export const variantOf = (campaignId: string, contactId: string, variants: number): number =>
  variants < 2 ? 0 : Math.floor(share(campaignId, contactId, 'variant') * variants)
