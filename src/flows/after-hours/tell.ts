import { wordMoment } from '../../language/moments.ts'
import type { asPlace, Context, Offer, Turn, Words } from '../flow.ts'
import type { asOpening } from './answers.ts'
import { words } from './copy/index.ts'
import { reArm } from './opening.ts'
import { settingsOf } from './settings.ts'
import { type Closing, endless, idle, type Memory, type State, type Telling } from './state.ts'

/** The button that gives leave to write first at opening. */
export const LEAVE = 'hours:leave'

const leaveOffer: Offer = { id: LEAVE, title: words('leave_button') }

/** Says when the shop opens and the place in line; the second time in a closed period only what must follow the lead. */
export function tell(
  { telling, closing, memory }: Extract<State, { at: 'asking_place' }>,
  place: ReturnType<typeof asPlace>,
  now: string,
  context: Context,
): Turn<State> {
  const { opensAt } = closing
  const { lead } = telling
  const told = memory.period === (opensAt ?? endless)
  const asks = !memory.leave && asksLeave(closing, place.windowUntil, context)
  const next = reArm({ ...memory, asked: asks || memory.asked }, opensAt, telling.again)
  // A complaint hears by when it is answered, whatever was told before.
  if (told && !telling.complaint) {
    const effects = lead === '' ? [] : [{ type: 'say' as const, words: words('closed_again', { lead }) }]
    return { ...next, effects: [...effects, ...next.effects] }
  }
  const said = closedWords(telling, closing, String(place.place), now, context)
  if (!asks) return { ...next, effects: [{ type: 'say', words: said }, ...next.effects] }
  const asked = { lines: [said, words('ask_leave')] }
  return { ...next, effects: [{ type: 'say', words: asked, offers: [leaveOffer] }, ...next.effects] }
}

/** Leave was given: when we will write, unless we are open already. */
export function onLeaveOpening(
  memory: Memory,
  { open, opensAt, timeZone }: ReturnType<typeof asOpening>,
  now: string,
  context: Context,
): Turn<State> {
  if (open || opensAt === null) {
    return { state: idle(memory), effects: [{ type: 'say', words: words('leave_late') }] }
  }
  const next = reArm(memory, opensAt, false)
  const opening = moment(opensAt, timeZone, now, context)
  return { ...next, effects: [{ type: 'say', words: words('leave_given', { opening }) }, ...next.effects] }
}

/** Past the window nothing may be written without it, and without a template not even then. */
function asksLeave({ opensAt }: Closing, windowUntil: string | null, context: Context): boolean {
  if (opensAt === null || settingsOf(context).openingTemplate === '') return false
  return windowUntil === null || Date.parse(opensAt) >= Date.parse(windowUntil)
}

function closedWords(
  { lead, complaint, dueAt }: Telling,
  { opensAt, holiday, timeZone }: Closing,
  place: string,
  now: string,
  context: Context,
): Words {
  if (opensAt === null) return words(complaint ? 'complaint_unknown' : 'closed_unknown', { lead, place })
  const opening = moment(opensAt, timeZone, now, context)
  if (complaint && dueAt !== null) {
    const values = { lead, place, opening, due: moment(dueAt, timeZone, now, context) }
    return holiday ? words('complaint_holiday', { ...values, holiday }) : words('complaint', values)
  }
  const values = { lead, place, opening }
  return holiday ? words('closed_holiday', { ...values, holiday }) : words('closed', values)
}

function moment(at: string, timeZone: string | null, now: string, context: Context): string {
  const zone = timeZone ?? context.shop.timeZone
  return wordMoment(new Date(at), { language: context.contact.language, timeZone: zone, now: new Date(now) })
}
