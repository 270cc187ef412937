/** The steps of the funnel in their order; `of`: what each is a part of. */
export const steps = [
  {
    step: 'audience',
    of: null,
    definition: 'Everybody who was planned: those written to, those skipped, and those held out.',
  },
  {
    step: 'accepted',
    of: 'audience',
    definition: 'WhatsApp took the message, and it has not failed since.',
  },
  { step: 'delivered', of: 'accepted', definition: 'The message came to their phone.' },
  {
    step: 'read',
    of: 'delivered',
    definition: 'The message was shown to them. Who switched read receipts off is not among them.',
  },
  {
    step: 'replied',
    of: 'accepted',
    definition:
      'They wrote to the shop after the message, whatever they said, within the days that an order would count. What answers the message of another campaign is that one’s.',
  },
  {
    step: 'clicked',
    of: 'accepted',
    definition: 'They followed the link in the message. Programs that look at links are left out.',
  },
  {
    step: 'opted_out',
    of: 'accepted',
    definition:
      'They said no to marketing after the message, within the days that an order would count; by a button, after the message that bears it.',
  },
  {
    step: 'ordered',
    of: 'delivered',
    definition:
      'They placed an order that is counted for this message: by its discount code, else after a click, else after an answer, else because it was the last message delivered in the days before. Cancelled and unpaid orders count nothing.',
  },
] as const

export type StepName = (typeof steps)[number]['step']
export const stepNames = steps.map((one) => one.step) as [StepName, ...StepName[]]

/** A part of a whole, to four digits; null where the whole is nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
