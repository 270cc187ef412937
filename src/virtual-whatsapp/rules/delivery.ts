import type { Refusal } from '../errors.ts'
import { type Account, type Chat, type Person, type Template, type World, windowOpen } from '../world.ts'

const day = 86_400_000

/** +1 area codes outside the United States: Canada and the Caribbean (NANPA, 2025). */
const notUnitedStates = new Set(
  (
    '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 ' +
    '519 548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 ' +
    '942 242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876'
  ).split(' '),
)

function isUnitedStates(phone: string | undefined): boolean {
  return (
    phone !== undefined &&
    phone.length === 11 &&
    phone.startsWith('1') &&
    !notUnitedStates.has(phone.slice(1, 4))
  )
}

/**
 * Why a message that was taken does not arrive: Meta answers 200 and tells by a failed status. Undefined: it arrives.
 * The order is what a shop would want to hear first: nobody there, no window, not wanted.
 */
export function undeliverable(
  world: World,
  person: Person,
  chat: Chat,
  template: Template | undefined,
  now: number,
): Refusal | undefined {
  if (person.unreachable || person.blocked) {
    return { code: 131026, details: 'Message Undeliverable.' }
  }
  const open = windowOpen(chat, now)
  if (!template && !open) {
    return {
      code: 131047,
      details:
        'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
    }
  }
  if (template?.category !== 'MARKETING') return undefined
  if (person.marketingStopped) {
    return { code: 131050, details: 'The recipient has chosen to stop receiving marketing messages.' }
  }
  if (world.settings.usMarketing === 'paused' && isUnitedStates(person.phone)) {
    return { code: 131049, details: 'Marketing messages to United States numbers are paused.' }
  }
  if (
    person.experiment ||
    (world.settings.experimentShare > 0 && shareOf(person) < world.settings.experimentShare)
  ) {
    return {
      code: 130472,
      details: "Failed to send message because this user's phone number is part of an experiment",
    }
  }
  const cap = world.settings.marketingCap
  if (cap === null || open) return undefined
  person.marketing = person.marketing.filter((at) => at <= now && now - at < day)
  if (person.marketing.length >= cap) {
    return {
      code: 131049,
      details: 'This message was not delivered to maintain healthy ecosystem engagement.',
    }
  }
  person.marketing.push(now)
  return undefined
}

/** Whether the portfolio may reach one more person outside windows; notes the person when it may. */
export function withinReach(
  account: Account,
  tier: number,
  person: Person,
  chat: Chat,
  now: number,
): boolean {
  if (tier < 0 || windowOpen(chat, now)) return true
  const { reached } = account
  const before = reached.get(person.id)
  const fresh = before !== undefined && before <= now && now - before < day
  if (!fresh) {
    if (reached.size >= tier)
      for (const [id, at] of reached) if (at > now || now - at >= day) reached.delete(id)
    if (reached.size >= tier) return false
    reached.set(person.id, now)
  }
  return true
}

/** A person's fixed place in [0, 1), so that the same people are in the experiment every time. */
function shareOf(person: Person): number {
  let hash = 2166136261
  for (const unit of person.id) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619)
  return (hash >>> 0) / 2 ** 32
}
