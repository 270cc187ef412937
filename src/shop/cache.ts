import type { Queries, Sql } from '../db/client.ts'
import { createIndexer, type FaqIndex } from './faqs/faq-index.ts'
import { readFaqs, type StoredFaq } from './faqs/faqs.ts'
import { type FlowSetting, readFlowSettings } from './flow-settings.ts'
import type { OpeningHours } from './hours/hours.ts'
import { readHours } from './hours/stored-hours.ts'
import type { StoredNotifications } from './notifications/settings.ts'
import { readNotifications } from './notifications/stored.ts'
import { type BusinessProfile, readProfile } from './profile-copy.ts'
import { readQuickReplies, type StoredQuickReply } from './quick-replies.ts'
import { indexQuickReplies, type QuickReplyIndex } from './quick-reply-index.ts'
import { revisionOf } from './revisions.ts'
import { readSettings, type ShopDefaults, type ShopSettings } from './settings.ts'

/** All that the shop says and is, as of one revision. Never changed in place. */
export type ShopState = {
  revision: number
  settings: ShopSettings
  quickReplies: StoredQuickReply[]
  quickReplyIndex: QuickReplyIndex
  faqs: StoredFaq[]
  /** Of those that are enabled. */
  faqIndex: FaqIndex
  /** By flow; a flow that was never changed is not in it. */
  flowSettings: ReadonlyMap<string, FlowSetting>
  /** Meta's profile of the number, and the phone to show. */
  profile: BusinessProfile & { phone?: string }
  /** Null: never set, the shop is always open. */
  hours: OpeningHours | null
  /** How the owner is told of handovers. The secret in it is sealed. */
  notifications: StoredNotifications
}

export type ShopCache = {
  /** The state of this revision of `shop` or a newer one. Reads only when the copy held is older. */
  at(revision: number | string): Promise<ShopState>
  /** The newest state: asks for the revision first. */
  current(): Promise<ShopState>
  /** What is held, however old; undefined before the first read. Needs no database. */
  peek(): ShopState | undefined
}

/**
 * Holds one copy of the shop's content in a process. A turn reads the revision with its other queries and asks
 * `at(revision)`; nothing is told between processes, and nobody answers with words older than that revision.
 */
export function createShopCache(deps: { sql: Sql; defaults: ShopDefaults }): ShopCache {
  let held: ShopState | undefined
  let loading: Promise<ShopState> | undefined
  const indexFaqs = createIndexer()

  const load = async () => {
    const read = await readContent(deps)
    const state = { ...read, faqIndex: await indexFaqs(read.faqs) }
    if (!held || state.revision >= held.revision) held = state
    return state
  }
  const at = async (wanted: number | string): Promise<ShopState> => {
    const revision = Number(wanted)
    if (held && held.revision >= revision) return held
    // One read serves all who wait; a read that began before the change is followed by another.
    if (loading) {
      const state = await loading
      if (state.revision >= revision) return state
    }
    loading ??= load().finally(() => {
      loading = undefined
    })
    const state = await loading
    return state.revision >= revision ? state : at(revision)
  }
  return { at, current: async () => at(await revisionOf(deps.sql, 'shop')), peek: () => held }
}

// One snapshot, so that the revision and the rows are of the same moment.
async function readContent({
  sql,
  defaults,
}: {
  sql: Sql
  defaults: ShopDefaults
}): Promise<Omit<ShopState, 'faqIndex'>> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const revision = await revisionOf(tx, 'shop')
    const settings = await readSettings(tx, defaults)
    const quickReplies = await readQuickReplies(tx)
    return {
      revision,
      settings,
      quickReplies,
      quickReplyIndex: indexQuickReplies(quickReplies),
      faqs: await readFaqs(tx),
      flowSettings: await readFlowSettings(tx),
      profile: { ...(await readProfile(tx)), ...(await readPhone(tx)) },
      hours: await readHours(tx),
      notifications: await readNotifications(tx),
    }
  })
}

/** The phone of the shop's first number. Whoever changes a number raises the shop's revision too. */
async function readPhone(tx: Queries): Promise<{ phone?: string }> {
  const [row] = await tx<{ phone: string }[]>`
    select display_phone as phone from channels where status <> 'removed' and display_phone is not null
    order by created_at, id limit 1`
  return row ? { phone: row.phone } : {}
}
