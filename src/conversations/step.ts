import type { Flow, FlowEvent } from '../flows/flow.ts'
import { carryOut } from './carry-out.ts'
import { contextFor, type Scene } from './scene.ts'
import type { Run } from './world.ts'

/** More than this is a flow that goes in circles. */
const mostAsks = 8

/** Steps a run until it has no more questions, carrying out its effects. */
export async function stepRun(
  scene: Scene,
  flow: Flow<{ at: string }>,
  run: Run,
  first: FlowEvent,
): Promise<void> {
  const before = JSON.stringify(run.state)
  const queue: FlowEvent[] = [first]
  let asks = 0
  for (let event = queue.shift(); event; event = queue.shift()) {
    if (run.status === 'done') break
    const turn = flow.step(run.state, event, contextFor(scene, flow))
    if (turn.state === 'done') run.status = 'done'
    else run.state = turn.state
    for (const effect of turn.effects) {
      if (effect.type === 'ask') {
        if (++asks > mostAsks)
          throw new Error(`flow ${flow.name} asked more than ${mostAsks} questions in one turn`)
        const answer = await scene.ask(effect.query, scene, first.id)
        queue.push({ type: 'answered', id: first.id, now: first.now, query: effect.query.type, answer })
      } else carryOut(scene, flow, run, first.id, effect)
    }
  }
  moveOn(scene, run, before)
}

/** A run that is elsewhere than before has moved on: its older timers are stale, those of this step are not. */
function moveOn({ output }: Scene, run: Run, before: string): void {
  if (run.status === 'active' && JSON.stringify(run.state) === before) return
  const old = run.seq++
  for (const timer of output.timers) if (timer.runId === run.id && timer.seq === old) timer.seq = run.seq
}
