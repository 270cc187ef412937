import type { ProviderTemplate } from '../../channels/channel.ts'
import type { Component } from './components.ts'
import { feedsOf } from './library/index.ts'
import { canonical, type Template } from './rows.ts'

/** What of a template a listing decides. */
export type Synced = Pick<
  Template,
  | 'providerId'
  | 'category'
  | 'status'
  | 'quality'
  | 'reason'
  | 'recommendation'
  | 'pausedUntil'
  | 'components'
  | 'draft'
  | 'variables'
  | 'nextCategory'
  | 'nextCategoryAt'
  | 'changedAt'
  | 'categoryAt'
  | 'qualityAt'
>

/**
 * A template after the provider listed it as it was at `asOf`. What an event told of a later moment stays. Words of a
 * draft that the provider knows otherwise wait beside its own, so that nobody's work is lost; those that say the same
 * are submitted already (the answer of the submission was lost, say).
 */
export function afterSync(old: Template | undefined, found: ProviderTemplate, asOf: Date): Synced {
  const { providerId, components } = found
  const feeds = feedsOf(found.name, found.language, components)
  if (!old) {
    const { category, status, quality, reason } = found
    return {
      ...{ providerId, category, status, quality, reason, components, variables: feeds },
      ...{ recommendation: null, pausedUntil: null, draft: null, nextCategory: null, nextCategoryAt: null },
      ...{ changedAt: asOf, categoryAt: asOf, qualityAt: asOf },
    }
  }
  const takesStatus = old.status === 'DRAFT' || old.changedAt <= asOf
  const takesCategory = old.categoryAt === null || old.categoryAt <= asOf
  const takesQuality = old.qualityAt === null || old.qualityAt <= asOf
  const status = takesStatus ? found.status : old.status
  const same = status === old.status
  const category = takesCategory ? found.category : old.category
  const { category: oldCategory, components: oldComponents, variables } = old
  const own = old.status === 'DRAFT' ? { category: oldCategory, components: oldComponents, variables } : null
  const waiting = old.draft ?? own
  const isSubmitted = waiting && essence(waiting.components) === essence(components)
  return {
    providerId,
    components,
    category,
    status,
    quality: takesQuality ? (found.quality ?? old.quality) : old.quality,
    // A listing gives reasons for rejections only; those of a pause come by event.
    reason: same ? (found.reason ?? old.reason) : found.reason,
    recommendation: same ? old.recommendation : null,
    pausedUntil: same ? old.pausedUntil : null,
    draft: isSubmitted ? null : waiting,
    variables: isSubmitted ? (waiting.variables ?? variables) : own ? feeds : variables,
    nextCategory: category === old.nextCategory ? null : old.nextCategory,
    nextCategoryAt: category === old.nextCategory ? null : old.nextCategoryAt,
    changedAt: same || !takesStatus ? old.changedAt : asOf,
    categoryAt: takesCategory ? asOf : old.categoryAt,
    qualityAt: takesQuality ? asOf : old.qualityAt,
  }
}

/** What people read of it. Meta gives samples and formats back in other forms than they were sent in. */
function essence(components: readonly Component[]): string {
  const parts = components.map((part) => {
    const { type, text = null, buttons } = part
    const shown = Array.isArray(buttons)
      ? buttons.map((button: Component) => [button.type, button.text ?? null, button.url ?? null])
      : null
    return { type, text, buttons: shown, format: type === 'HEADER' ? (part.format ?? 'TEXT') : null }
  })
  return canonical(parts.sort((a, b) => (String(a.type) < String(b.type) ? -1 : 1)))
}
