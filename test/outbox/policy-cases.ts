// What the policy is asked about, and what it says to it.
import type { Facts } from '../../src/outbox/policy.ts'

const now = new Date('2026-11-21T12:00:00Z')
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const athens = 'Europe/Athens'

type Changes = {
  [K in keyof Facts]?: Facts[K] extends Date | Date[] | string | boolean | null ? Facts[K] : Partial<Facts[K]>
}

/** A reply in the window, but for these. */
export function facts(changes: Changes): Facts {
  const usual: Facts = {
    now,
    purpose: 'reply',
    author: 'bot',
    type: 'text',
    template: null,
    standIn: null,
    reachable: true,
    person: { blocked: false, sample: false, country: 'GR', zones: [athens] },
    consent: true,
    conversation: { mode: 'bot', windowUntil: later(1), lastHumanAt: null, complaint: false },
    writtenAt: now,
    heldLong: false,
    number: { virtual: false, status: 'active', reachLeft: null, reachFreeAt: null },
    shop: { quietHours: null, orderMessageHours: null, frequencyCap: null, blockedCountries: [] },
    sentLately: [],
    cappedAt: null,
    alreadySent: false,
  }
  const merged = Object.entries({ ...usual, ...changes }).map(([key, value]) => {
    const before = usual[key as keyof Facts]
    const isGroup = (one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one) && !(one instanceof Date)
    return [key, isGroup(before) && isGroup(value) ? { ...(before as object), ...(value as object) } : value]
  })
  return Object.fromEntries(merged) as Facts
}

const template = { category: 'marketing', status: 'APPROVED' }
export const campaign: Changes = { purpose: 'marketing', author: 'campaign', type: 'template', template }
const order: Changes = { purpose: 'orders' }
const approved = { category: 'utility', status: 'APPROVED' }
const late: Changes = { conversation: { windowUntil: null } }
const closed = { windowUntil: null }
export const night = { from: '21:00', to: '09:00' }
const day = { from: '08:00', to: '22:00' }
const lately = (hours: number[]) => hours.map((one) => later(-one))
const cap = (messages: number, days: number) => ({ frequencyCap: { messages, days } })

export const table: [string, Changes, string, Date?][] = [
  ['a reply in the window', {}, 'send'],
  [
    'a reminder while a human has it',
    { purpose: 'cart', conversation: { mode: 'human' }, writtenAt: later(-4) },
    'human_at_work',
    later(1),
  ],
  [
    'a reminder while a human has it for too long',
    { purpose: 'cart', conversation: { mode: 'human' }, writtenAt: later(-5.1) },
    'overdue',
  ],
  ['a reminder that the night held back', { purpose: 'cart', writtenAt: later(-12), heldLong: true }, 'send'],
  [
    'a reminder that the night holds back',
    { purpose: 'cart', shop: { quietHours: { from: '10:00', to: '23:00' } } },
    'quiet_hours',
    later(9),
  ],
  ['a reminder of yesterday', { purpose: 'cart', writtenAt: later(-24.1), heldLong: true }, 'overdue'],
  ['a reminder on a number that stood still', { purpose: 'cart', writtenAt: later(-5.9) }, 'send'],
  ['a reminder on a number that stood still for long', { purpose: 'cart', writtenAt: later(-10) }, 'overdue'],
  [
    'a reminder to somebody who got enough, until tonight',
    { purpose: 'cart', shop: cap(1, 1), sentLately: lately([20]) },
    'frequency_cap',
    later(4),
  ],
  [
    'a reminder to somebody who got enough, until tomorrow',
    { purpose: 'cart', shop: cap(1, 1), sentLately: lately([2]) },
    'overdue',
  ],
  ['a reply after the window', { conversation: closed }, 'window_closed'],
  ['a reply at the very end of the window', { conversation: { windowUntil: now } }, 'window_closed'],
  ['a reply without consent', { consent: null }, 'send'],
  ['a reply after STOP', { consent: false }, 'send'],
  ['a reply at night', { shop: { quietHours: { from: '00:00', to: '23:59' } } }, 'send'],
  ['a reply while a human has it, who has not written', { conversation: { mode: 'human' } }, 'send'],
  [
    'a reply that a human overtook',
    { conversation: { mode: 'human', lastHumanAt: later(0) } },
    'overtaken_by_human',
  ],
  ['a reply written after the human', { conversation: { mode: 'human', lastHumanAt: later(-1) } }, 'send'],
  [
    'an agent’s message',
    { purpose: 'agent', author: 'agent', conversation: { mode: 'human', lastHumanAt: now } },
    'send',
  ],
  [
    'a notice to the owner, who has the conversation with a human',
    { purpose: 'notice', consent: null, conversation: { mode: 'human', lastHumanAt: now } },
    'send',
  ],
  [
    'a notice to the owner at night',
    {
      purpose: 'notice',
      consent: false,
      shop: { quietHours: { from: '00:00', to: '23:59' }, orderMessageHours: { from: '00:00', to: '00:01' } },
    },
    'send',
  ],
  ['a notice after the window', { purpose: 'notice', conversation: closed }, 'window_closed'],
  [
    'a notice to a virtual phone',
    { purpose: 'notice', person: { sample: true }, number: { virtual: true } },
    'send',
  ],
  ['to somebody blocked', { person: { blocked: true } }, 'blocked'],
  ['to nobody', { reachable: false }, 'no_identity'],
  ['from a number that is gone', { number: { status: 'removed' } }, 'number_removed'],
  ['sample data on a real number', { person: { sample: true } }, 'sample_data'],
  ['sample data on a virtual number', { person: { sample: true }, number: { virtual: true } }, 'send'],
  ['a campaign', campaign, 'send'],
  ['a campaign, no window', { ...campaign, conversation: closed }, 'send'],
  ['a campaign without consent', { ...campaign, consent: null }, 'no_consent'],
  ['a campaign after STOP', { ...campaign, consent: false }, 'opted_out'],
  ['a campaign twice', { ...campaign, alreadySent: true }, 'already_sent'],
  ['a campaign to a blocked country', { ...campaign, shop: { blockedCountries: ['GR'] } }, 'blocked_country'],
  ['a campaign to another country', { ...campaign, shop: { blockedCountries: ['US'] } }, 'send'],
  [
    'a campaign with a paused template',
    { ...campaign, template: { ...template, status: 'PAUSED', pausedUntil: later(3) } },
    'template_stopped',
    later(3),
  ],
  [
    'a campaign with a disabled template',
    { ...campaign, template: { ...template, status: 'DISABLED', pausedUntil: later(-1) } },
    'template_stopped',
    later(24),
  ],
  [
    'a campaign whose template’s pause is over',
    { ...campaign, template: { ...template, status: 'PAUSED', pausedUntil: now } },
    'send',
  ],
  [
    'a campaign with a paused template after STOP',
    { ...campaign, consent: false, template: { ...template, status: 'PAUSED' } },
    'opted_out',
  ],
  [
    'an order’s news by a paused template',
    { ...order, type: 'template', template: { category: 'utility', status: 'PAUSED' } },
    'template_not_approved',
  ],
  ['a template whose state is not known', { ...campaign, template: { ...template, status: null } }, 'send'],
  ['a campaign at a human’s', { ...campaign, conversation: { mode: 'human' } }, 'human_at_work', later(1)],
  [
    'a campaign in a complaint',
    { ...campaign, conversation: { mode: 'human', complaint: true } },
    'complaint',
    later(1),
  ],
  ['a campaign by day', { ...campaign, shop: { quietHours: night } }, 'send'],
  [
    'marketing by a number that sends none',
    { ...campaign, number: { marketing: { left: 0, freeAt: null } } },
    'marketing_not_allowed',
  ],
  [
    'marketing by a number with some left',
    { ...campaign, number: { marketing: { left: 1, freeAt: later(3) } } },
    'send',
  ],
  [
    'marketing by a number with none left today',
    { ...campaign, number: { marketing: { left: 0, freeAt: later(3) } } },
    'marketing_limit',
    later(3),
  ],
  [
    'an answer by a number that sends no marketing',
    { number: { marketing: { left: 0, freeAt: null } } },
    'send',
  ],
  [
    'a cart at night',
    {
      purpose: 'cart',
      now: new Date('2026-11-21T22:30:00Z'),
      conversation: { windowUntil: later(24) },
      shop: { quietHours: night },
    },
    'quiet_hours',
    new Date('2026-11-22T07:00:00Z'),
  ],
  ['an order by day', { purpose: 'orders', shop: { orderMessageHours: day } }, 'send'],
  [
    'an order at night',
    {
      purpose: 'orders',
      now: new Date('2026-11-21T21:00:00Z'),
      conversation: { windowUntil: later(24) },
      shop: { orderMessageHours: day },
    },
    'order_message_hours',
    new Date('2026-11-22T06:00:00Z'),
  ],
  ['an order after STOP for orders', { purpose: 'orders', consent: false }, 'opted_out'],
  ['an order without consent', { purpose: 'orders', consent: null }, 'send'],
  ['an order while a human has it', { purpose: 'orders', conversation: { mode: 'human' } }, 'send'],
  ['under the cap', { ...campaign, shop: cap(2, 7), sentLately: lately([30]) }, 'send'],
  [
    'at the cap',
    { ...campaign, shop: cap(2, 7), sentLately: lately([50, 30]) },
    'frequency_cap',
    later(7 * 24 - 50),
  ],
  [
    'over the cap',
    { ...campaign, shop: cap(1, 7), sentLately: lately([50, 30]) },
    'frequency_cap',
    later(7 * 24 - 30),
  ],
  ['had enough an hour ago', { ...campaign, cappedAt: lately([1])[0]! }, 'provider_cap', later(23)],
  ['had enough two days ago', { ...campaign, cappedAt: lately([48])[0]! }, 'send'],
  ['a reminder to whom had enough', { purpose: 'cart', cappedAt: later(-1) }, 'provider_cap', later(23)],
  ['news of stock to whom had enough', { purpose: 'stock', cappedAt: later(-1) }, 'provider_cap', later(23)],
  ['an order’s news to whom had enough', { ...order, cappedAt: later(-1) }, 'send'],
  ['a reminder after that day', { purpose: 'cart', writtenAt: later(-23), heldLong: true }, 'send'],
  ['older than the cap', { ...campaign, shop: cap(1, 1), sentLately: lately([25]) }, 'send'],
  ['an order at the cap', { purpose: 'orders', shop: cap(1, 7), sentLately: lately([1]) }, 'send'],
  ['reach left', { ...campaign, conversation: closed, number: { reachLeft: 1 } }, 'send'],
  [
    'no reach left',
    { ...campaign, conversation: closed, number: { reachLeft: 0, reachFreeAt: later(3) } },
    'reach',
    later(3),
  ],
  ['words with a stand-in, in the window', { ...order, standIn: approved }, 'send'],
  ['words with a stand-in, after it', { ...order, ...late, standIn: approved }, 'stand_in'],
  [
    'at the very end of the window',
    { ...order, conversation: { windowUntil: now }, standIn: approved },
    'stand_in',
  ],
  [
    'a stand-in that Meta paused',
    { ...order, ...late, standIn: { ...approved, status: 'PAUSED' } },
    'template_not_approved',
  ],
  [
    'a stand-in that is not there',
    { ...order, ...late, standIn: { ...approved, status: null } },
    'template_not_approved',
  ],
  ['a paused stand-in that is not needed', { ...order, standIn: { ...approved, status: 'PAUSED' } }, 'send'],
  [
    'a stand-in that Meta made marketing',
    { ...order, ...late, standIn: { ...approved, category: 'marketing' } },
    'template_not_utility',
  ],
  ['a stand-in after STOP for orders', { ...order, ...late, standIn: approved, consent: false }, 'opted_out'],
  [
    'a stand-in at night',
    {
      ...order,
      ...late,
      standIn: approved,
      now: new Date('2026-11-21T21:00:00Z'),
      shop: { orderMessageHours: day },
    },
    'order_message_hours',
    new Date('2026-11-22T06:00:00Z'),
  ],
  [
    'a stand-in without reach',
    { ...order, ...late, standIn: approved, number: { reachLeft: 0, reachFreeAt: later(3) } },
    'reach',
    later(3),
  ],
  [
    'words with a stand-in, without reach, in the window',
    { ...order, standIn: approved, number: { reachLeft: 0 } },
    'send',
  ],
  ['no reach left, in the window', { ...campaign, number: { reachLeft: 0 } }, 'send'],
  // Precedence: what is never to go is not made to wait, and what is nobody's comes first.
  [
    'STOP before quiet hours',
    { ...campaign, consent: false, now: new Date('2026-11-21T23:00:00Z'), shop: { quietHours: night } },
    'opted_out',
  ],
  ['blocked before STOP', { ...campaign, consent: false, person: { blocked: true } }, 'blocked'],
  [
    'STOP before a blocked country',
    { ...campaign, consent: false, shop: { blockedCountries: ['GR'] } },
    'opted_out',
  ],
  [
    'complaint before quiet hours',
    {
      ...campaign,
      conversation: { mode: 'human', complaint: true },
      shop: { quietHours: { from: '00:00', to: '23:59' } },
    },
    'complaint',
    later(1),
  ],
]
