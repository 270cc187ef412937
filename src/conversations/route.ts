import type { Bid, Flow, FlowEvent, HandedOver } from '../flows/flow.ts'
import { contextFor, type Scene } from './scene.ts'
import { stepRun } from './step.ts'
import type { Run } from './world.ts'

type AnyFlow = Flow<{ at: string }>
type Happened = Extract<FlowEvent, { type: 'happened' }>
type Said = Extract<FlowEvent, { type: 'said' }>

const newsMs = 24 * 3_600_000

/**
 * Gives what a shopper said to the flow that wants it most; the one that is waiting for an answer comes before the
 * merely willing. Nobody gets it who wants it less than `least`.
 */
export async function routeSaid(scene: Scene, event: Said, least: Bid = 'fallback'): Promise<void> {
  const flow = chooseFlow(scene, event, ranks[least])
  if (!flow) return
  const run = runOf(scene, flow, '')
  for (const other of scene.world.runs) {
    if (other.conversationId === scene.conversation.id) other.foreground = other === run
  }
  await stepRun(scene, flow, run, event)
}

/** While a human has the conversation: only to those who must hear it, and none comes to the foreground. False: nobody must. */
export async function routeBesideHuman(scene: Scene, event: Said): Promise<boolean> {
  const flow = enabled(scene).find((one) => one.hearsWithHuman?.(event.said))
  if (flow) await stepRun(scene, flow, runOf(scene, flow, ''), { ...event, withHuman: true })
  return flow !== undefined
}

/** Gives an event to the run it belongs to, if that is still there. */
export async function routeToRun(scene: Scene, run: Run, event: FlowEvent): Promise<void> {
  const flow = enabled(scene).find((one) => one.name === run.flow)
  if (!flow || !isRunning(run, flow)) return
  await stepRun(scene, flow, run, event)
}

/**
 * Gives what happened to every flow that listens for it, each in the run of its subject. What is older than a day,
 * or than the flow's switch, is no news: it reaches the runs there are, and begins none.
 */
export async function routeHappened(scene: Scene, event: Happened, at: Date): Promise<void> {
  for (const flow of enabled(scene)) {
    const subject = flow.listens?.(event.kind, event.data, contextFor(scene, flow)) ?? null
    if (subject === null) continue
    const since = scene.shop.flowSettings.get(flow.name)?.enabledAt.getTime() ?? 0
    const isNews = at.getTime() >= Math.max(since, scene.now.getTime() - newsMs)
    const run = isNews ? runOf(scene, flow, subject) : runningOn(scene, flow, subject)
    if (run) await stepRun(scene, flow, run, event)
  }
}

/** Tells the runs that are about something of what concerns none of them in particular. */
export async function routeOverheard(scene: Scene, event: Happened): Promise<void> {
  for (const flow of enabled(scene)) {
    if (!flow.overhears?.(event.kind)) continue
    for (const run of scene.world.runs) {
      if (run.flow === flow.name && run.subject !== '' && isRunning(run, flow))
        await stepRun(scene, flow, run, event)
    }
  }
}

/**
 * The conversation has gone to a human: the first flow that listens tells the shopper what follows, the others are
 * told that it did. False: none listens.
 */
export async function routeHandover(scene: Scene, eventId: string, data: HandedOver): Promise<boolean> {
  let told = false
  for (const flow of enabled(scene)) {
    const heard = { ...data, told }
    if ((flow.listens?.('handed_over', heard, contextFor(scene, flow)) ?? null) === null) continue
    const now = scene.now.toISOString()
    const event = { type: 'happened', id: eventId, now, kind: 'handed_over', data: heard } as const
    await stepRun(scene, flow, runOf(scene, flow, ''), event)
    told = true
  }
  return told
}

function enabled({ flows, shop }: Scene) {
  return flows.filter((flow) => shop.flowSettings.get(flow.name)?.enabled !== false)
}

const ranks = { must: 4, awaited: 3, likely: 2, maybe: 1, fallback: 0, no: -1 }

function chooseFlow(scene: Scene, { said, heard }: Said, least: number): AnyFlow | undefined {
  let best: { flow: AnyFlow; rank: number } | undefined
  for (const flow of enabled(scene)) {
    const state = stateInFront(scene, flow)
    const bid = flow.bid(said, contextFor(scene, flow), heard, state)
    const isAwaiting = state !== null && flow.awaits?.(state) === true
    const rank = ranks[bid !== 'must' && isAwaiting ? 'awaited' : bid]
    if (rank >= least && (!best || rank > best.rank)) best = { flow, rank }
  }
  return best?.flow
}

/** The state of the flow's run in the foreground; null: it has none there. */
function stateInFront({ world, conversation }: Scene, flow: AnyFlow): { at: string } | null {
  const run = world.runs.find(
    (one) => one.conversationId === conversation.id && one.flow === flow.name && one.foreground,
  )
  return run && isRunning(run, flow) ? run.state : null
}

const isRunning = (run: Run, flow: AnyFlow) => run.status === 'active' && run.version === flow.version

function lastRun({ world, conversation }: Scene, flow: AnyFlow, subject: string): Run | undefined {
  return world.runs.find(
    (run) => run.conversationId === conversation.id && run.flow === flow.name && run.subject === subject,
  )
}

function runningOn(scene: Scene, flow: AnyFlow, subject: string): Run | undefined {
  const run = lastRun(scene, flow, subject)
  return run && isRunning(run, flow) ? run : undefined
}

/** The run of this flow and subject, begun where none is under way. */
function runOf(scene: Scene, flow: AnyFlow, subject: string): Run {
  const found = lastRun(scene, flow, subject)
  if (found && isRunning(found, flow)) return found
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
    stored: null,
    ...fresh,
  }
  scene.world.runs.push(run)
  return run
}
