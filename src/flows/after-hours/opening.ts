import type { asPlace, Context, Turn } from '../flow.ts'
import { words } from './copy/index.ts'
import { settingsOf } from './settings.ts'
import { blank, endless, idle, type Memory, type State } from './state.ts'

type Say = Extract<Turn<State>['effects'][number], { type: 'say' }>

/** Waits for the opening; where nobody knows when that is, there is nothing to wait for. The period is told. */
export function reArm(memory: Memory, opensAt: string | null, again: boolean): Turn<State> {
  const told = { ...memory, period: opensAt ?? endless }
  if (opensAt === null) return { state: idle(told), effects: [] }
  return {
    state: { at: 'waiting', opensAt, again, memory: told },
    effects: [{ type: 'set_timer', name: 'opening', after: { at: opensAt } }],
  }
}

/**
 * The shop has opened: whoever still waits, with no answer since, hears that somebody is there. Free-form within
 * the window; past it only with the shopper's leave, by the shop's template.
 */
export function onStill(
  { again, memory }: Extract<State, { at: 'asking_still' }>,
  { waiting, answered, windowUntil }: ReturnType<typeof asPlace>,
  { id, now }: { id: string; now: string },
  context: Context,
): Turn<State> {
  const { sayWhenOpen, openingTemplate } = settingsOf(context)
  const isForgotten = waiting && (again || !answered)
  const says = sayWhenOpen || memory.leave
  if (!isForgotten || !says) return { state: idle(blank), effects: [] }
  const said: Say = { type: 'say', words: words('open_now'), key: `opening:${id}` }
  const template = memory.leave && openingTemplate !== '' ? { name: openingTemplate, variables: [] } : null
  const isInWindow = windowUntil !== null && Date.parse(windowUntil) > Date.parse(now)
  if (!isInWindow && !template) return { state: idle(blank), effects: [] }
  return { state: idle(blank), effects: [template ? { ...said, template } : said] }
}
