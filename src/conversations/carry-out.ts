import type { Effect, Flow } from '../flows/flow.ts'
import { withoutPersonalData } from '../language/personal.ts'
import { dueAfter, isOpen } from '../shop/opening.ts'
import { queueMessage, repliesOf, standInOf } from './say.ts'
import { languageOf, type Scene } from './scene.ts'
import { waitsAlone } from './waits-alone.ts'
import { rendered } from './wording.ts'
import type { Run } from './world.ts'

const mostTopics = 5

/** Puts what a flow wants done into what the turn will write. */
export function carryOut(
  scene: Scene,
  flow: Flow<{ at: string }>,
  run: Run,
  eventId: string,
  effect: Exclude<Effect, { type: 'ask' }>,
): void {
  const { world, output, now } = scene
  switch (effect.type) {
    case 'say':
      say(scene, flow, run, eventId, effect)
      return
    case 'set_timer':
      output.timers.push({
        id: scene.newId(),
        runId: run.id,
        seq: run.seq,
        name: effect.name,
        dueAt:
          'at' in effect.after
            ? new Date(effect.after.at)
            : new Date(now.getTime() + effect.after.minutes * 60_000),
        payload: effect.data ?? {},
      })
      return
    case 'hand_over':
      handOver(scene, flow, effect)
      return
    case 'choose_language':
      world.contact.language = effect.language
      world.contact.languageCandidate = null
      return
    case 'record_consent':
      for (const purpose of effect.purposes) {
        const { granted, words } = effect
        const dedupeKey = `turn:${eventId}:${flow.name}`
        output.consents.push({ contactId: world.contact.id, purpose, granted, words, dedupeKey, at: now })
      }
      return
    case 'note_unanswered': {
      const text = withoutPersonalData(effect.text)
      if (text === '') return
      output.unanswered.push({
        contactId: world.contact.id,
        conversationId: scene.conversation.id,
        text,
        language: languageOf(scene),
        // Two may be noted at once: what was asked before, and what is asked now.
        dedupeKey: `turn:${eventId}${output.unanswered.length === 0 ? '' : `:${output.unanswered.length}`}`,
        at: now,
      })
      return
    }
    case 'remember_topic': {
      const others = world.contact.topics.filter((topic) => topic !== effect.topic)
      world.contact.topics = [effect.topic, ...others].slice(0, mostTopics)
      return
    }
    case 'rate_faq':
      output.ratings.push({ faqId: effect.faq, helped: effect.helped })
      return
    case 'record_answer': {
      const { campaign: campaignId, answer } = effect
      output.answers.push({ campaignId, contactId: world.contact.id, answer, at: now })
      return
    }
    case 'withdraw':
      output.withdrawn.push(...effect.keys)
      return
    case 'count_cart':
      output.cartRecoveries.push({
        ...{ cartId: effect.cart, heldOut: effect.heldOut, round: effect.round, at: now },
      })
      return
    case 'make_coupon': {
      const { key, cart: cartId, percent, validDays, prefix } = effect
      const validUntil = new Date(now.getTime() + validDays * 24 * 3_600_000)
      output.coupons.push({ key, cartId, percent, prefix, validUntil })
      return
    }
    case 'keep_watch': {
      const { product: productId, kind, price, currency, days } = effect
      const { id: contactId, sample } = world.contact
      const until = new Date(now.getTime() + days * 24 * 3_600_000)
      output.watching.push({
        ...{ change: 'keep', contactId, productId, kind, price, currency, at: now, until, sample },
      })
      return
    }
    case 'settle_watches': {
      const { watches, as, key = null } = effect
      output.watching.push({ change: 'settle', watches, as, key, at: now })
      return
    }
    case 'take_back':
      output.watching.push({ change: 'take_back', keys: effect.keys, at: now })
      return
    case 'tell_sold_out':
      scene.soldOut.push({ products: effect.products, ...(effect.key && { key: effect.key }) })
      return
    case 'keep_cart': {
      const { items, total, currency } = effect
      const { id: contactId, sample } = world.contact
      output.carts.push({
        contactId,
        externalId: `message:${eventId}`,
        items,
        total,
        currency,
        sample,
        at: now,
      })
      return
    }
  }
}

function say(
  scene: Scene,
  flow: Flow<{ at: string }>,
  run: Run,
  eventId: string,
  effect: Extract<Effect, { type: 'say' }>,
): void {
  repliesOf(scene, flow, effect).forEach((reply, i) => {
    const own = effect.key && (i === 0 ? effect.key : `${effect.key}:${i}`)
    queueMessage(scene, run, reply, own ?? `reply:${eventId}:${scene.said++}`, {
      purpose: effect.purpose ?? 'reply',
      ...(effect.because && { because: effect.because }),
      ...(effect.template && i === 0 && { standIn: standInOf(scene, flow, effect.template) }),
    })
  })
}

function handOver(
  scene: Scene,
  flow: Flow<{ at: string }>,
  effect: Extract<Effect, { type: 'hand_over' }>,
): void {
  const { conversation, shop, now } = scene
  const { reason, urgent = false } = effect
  if (waitsAlone(scene) && (conversation.urgent || !urgent)) {
    handOverAgain(scene, flow, effect)
    return
  }
  if (!scene.fromOwner) {
    conversation.mode = 'human'
    conversation.waitingSince ??= now
    conversation.handedOverAt ??= now
    conversation.handoverReason = reason
    conversation.summary = effect.summary
    conversation.urgent ||= urgent
    const due = effect.dueAfter && dueAfter(shop, now, effect.dueAfter.openMinutes)
    // Of two promises the earlier one is kept.
    if (due && (!conversation.dueAt || due < conversation.dueAt)) conversation.dueAt = due
  }
  const lead = effect.lead ? rendered(scene, flow, effect.lead) : ''
  const dueAt = conversation.dueAt?.toISOString() ?? null
  const open = isOpen(shop, now)
  scene.handedOver = { reason, lead, urgent, dueAt, open, again: false, told: false }
}

/** Who waits already keeps their place and what was noted; what another reason says first is said, once. */
function handOverAgain(
  scene: Scene,
  flow: Flow<{ at: string }>,
  effect: Extract<Effect, { type: 'hand_over' }>,
): void {
  const { conversation } = scene
  const { urgent } = conversation
  const isSaid = urgent || effect.reason === conversation.handoverReason
  if (!urgent) conversation.handoverReason = effect.reason
  const lead = effect.lead && !isSaid ? rendered(scene, flow, effect.lead) : ''
  scene.handedOver = {
    reason: effect.reason,
    lead,
    urgent,
    dueAt: null,
    open: false,
    again: true,
    told: false,
  }
}
