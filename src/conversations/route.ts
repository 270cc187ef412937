import type { Flow, FlowEvent, Said } from '../flows/flow.ts'
import { contextFor, type Scene } from './scene.ts'
import { stepRun } from './step.ts'
import type { Run } from './world.ts'

/** Gives what a shopper said to the flow that wants it most; the one that is waiting for an answer comes before the merely willing. */
export function routeSaid(scene: Scene, event: Extract<FlowEvent, { type: 'said' }>): void {
  const flow = chooseFlow(scene, event.said)
  if (!flow) return
  const run = runOf(scene, flow, '')
  for (const other of scene.world.runs) {
    if (other.conversationId === scene.conversation.id) other.foreground = other === run
  }
  stepRun(scene, flow, run, event)
}

/** Gives an event to the run it belongs to, if that is still there. */
export function routeToRun(scene: Scene, run: Run, event: FlowEvent): void {
  const flow = enabled(scene).find((one) => one.name === run.flow)
  if (!flow || run.status !== 'active' || run.version !== flow.version) return
  stepRun(scene, flow, run, event)
}

function enabled({ flows, shop }: Scene) {
  return flows.filter((flow) => shop.flowSettings.get(flow.name)?.enabled !== false)
}

function chooseFlow(scene: Scene, said: Said): Flow<{ at: string }> | undefined {
  const rank = { must: 3, likely: 1, fallback: 0, no: -1 }
  let best: { flow: Flow<{ at: string }>; rank: number } | undefined
  for (const flow of enabled(scene)) {
    const bid = flow.bid(said, contextFor(scene, flow))
    const run = scene.world.runs.find(
      (one) => one.conversationId === scene.conversation.id && one.flow === flow.name && one.foreground,
    )
    const awaited =
      run?.status === 'active' && run.version === flow.version && flow.awaits?.(run.state) === true
    const own = bid !== 'must' && awaited ? 2 : rank[bid]
    if (own >= 0 && (!best || own > best.rank)) best = { flow, rank: own }
  }
  return best?.flow
}

function runOf(scene: Scene, flow: Flow<{ at: string }>, subject: string): Run {
  const found = scene.world.runs.find(
    (run) =>
      run.conversationId === scene.conversation.id && run.flow === flow.name && run.subject === subject,
  )
  if (found && found.status === 'active' && found.version === flow.version) return found
  const fresh = {
    version: flow.version,
    state: flow.start(contextFor(scene, flow)),
    status: 'active' as const,
  }
  // Its old timers are stale, and the commit writes only what has moved on.
  if (found) return Object.assign(found, fresh, { seq: found.seq + 1 })
  const run: Run = {
    id: scene.newId(),
    conversationId: scene.conversation.id,
    flow: flow.name,
    subject,
    seq: 0,
    foreground: false,
    ...fresh,
  }
  scene.world.runs.push(run)
  return run
}
