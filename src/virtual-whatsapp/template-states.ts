import type { Account, Json, Template, World } from './world.ts'

const hour = 3_600_000
/** A template that people dislike is paused for three hours, then for six, then disabled. */
const pauses = [
  { title: 'FIRST_PAUSE', ms: 3 * hour, words: '3 hours' },
  { title: 'SECOND_PAUSE', ms: 6 * hour, words: '6 hours' },
]

/** What time does to templates: reviews, ends of pauses, announced changes of category. Called on a timer and before lists. */
export function review(world: World): void {
  const now = world.now()
  for (const account of world.accounts.values()) {
    for (const template of account.templates.values()) {
      if (template.status === 'PENDING' && template.reviewAt !== undefined && template.reviewAt <= now) {
        const verdict = template.verdict ?? { event: 'APPROVED', reason: 'NONE' }
        template.verdict = undefined
        setTemplateStatus(world, account, template, verdict.event, verdict.reason)
      }
      if (template.status === 'PAUSED' && template.pausedUntil !== undefined && template.pausedUntil <= now)
        unpause(world, account, template)
      if (template.nextCategory && template.nextCategory.at <= now)
        setTemplateCategory(world, account, template, template.nextCategory.category)
    }
  }
}

/** Changes a template's status and tells the shop by `message_template_status_update`. A third pause disables it. */
export function setTemplateStatus(
  world: World,
  account: Account,
  template: Template,
  wanted: string,
  reason = 'NONE',
): void {
  const pause = wanted === 'PAUSED' ? pauses[template.pauses ?? 0] : undefined
  const status = wanted === 'PAUSED' && !pause ? 'DISABLED' : wanted
  if (wanted === 'PAUSED') template.pauses = (template.pauses ?? 0) + 1
  // Warnings, which leave the status as it was.
  if (status !== 'FLAGGED') template.status = status
  template.reviewAt = undefined
  template.rejectedReason = status === 'REJECTED' ? reason : 'NONE'
  template.pausedUntil = pause ? world.now() + pause.ms : undefined
  const more: Json = {}
  if (pause) more.other_info = { title: pause.title, description: `Paused for ${pause.words}.` }
  if (status === 'REJECTED' && reason === 'INVALID_FORMAT') {
    more.rejection_info = {
      reason: 'Variables stand where they cannot be understood.',
      recommendation: 'Put words around each variable.',
    }
  }
  tellStatus(world, account, template, status, status === 'PAUSED' ? null : reason, more)
  world.changed()
}

function unpause(world: World, account: Account, template: Template): void {
  template.status = 'APPROVED'
  template.pausedUntil = undefined
  const description = 'Your WhatsApp message template has been unpaused.'
  tellStatus(world, account, template, 'APPROVED', 'NONE', { other_info: { title: 'UNPAUSE', description } })
  world.changed()
}

/** `template_category_update`: announced a day before where `at` (milliseconds) lies ahead, else done. */
export function setTemplateCategory(
  world: World,
  account: Account,
  template: Template,
  category: string,
  at?: number,
): void {
  if (at !== undefined && at > world.now()) {
    template.nextCategory = { category, at }
    tell(world, account, 'template_category_update', template, {
      correct_category: category,
      new_category: template.category,
      category_update_timestamp: Math.floor(at / 1000),
    })
  } else {
    const before = template.category
    template.category = category
    template.nextCategory = undefined
    tell(world, account, 'template_category_update', template, {
      previous_category: before,
      new_category: category,
    })
  }
  world.changed()
}

/** `message_template_quality_update`. */
export function setTemplateQuality(
  world: World,
  account: Account,
  template: Template,
  quality: Template['quality'],
): void {
  const before = template.quality
  template.quality = quality
  tell(world, account, 'message_template_quality_update', template, {
    previous_quality_score: before,
    new_quality_score: quality,
  })
  world.changed()
}

export function tellStatus(
  world: World,
  account: Account,
  template: Template,
  event: string,
  reason: string | null,
  more: Json = {},
): void {
  tell(world, account, 'message_template_status_update', template, {
    event,
    message_template_category: template.category,
    reason,
    ...more,
  })
}

function tell(world: World, account: Account, field: string, template: Template, item: Json): void {
  world.webhooks.push({
    account: account.id,
    field,
    item: {
      message_template_id: Number(template.id),
      message_template_name: template.name,
      // Events write the language with a dash.
      message_template_language: template.language.replace('_', '-'),
      ...item,
    },
  })
}
