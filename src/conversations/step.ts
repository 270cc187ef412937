import type { Effect, Flow, FlowEvent } from '../flows/flow.ts'
import { answerTo } from './answers.ts'
import { queueMessage, repliesOf } from './say.ts'
import { contextFor, languageOf, type Scene } from './scene.ts'
import type { Run } from './world.ts'

/** More than this is a flow that goes in circles. */
const mostAsks = 8

/** Steps a run until it has no more questions, carrying out its effects. */
export function stepRun(scene: Scene, flow: Flow<{ at: string }>, run: Run, first: FlowEvent): void {
  const before = JSON.stringify(run.state)
  const queue: FlowEvent[] = [first]
  let asks = 0
  let said = 0
  for (let event = queue.shift(); event; event = queue.shift()) {
    if (run.status === 'done') break
    const turn = flow.step(run.state, event, contextFor(scene, flow))
    if (turn.state === 'done') run.status = 'done'
    else run.state = turn.state
    for (const effect of turn.effects) {
      if (effect.type === 'ask') {
        if (++asks > mostAsks)
          throw new Error(`flow ${flow.name} asked more than ${mostAsks} questions in one turn`)
        const answer = answerTo(effect.query, { shop: scene.shop, language: languageOf(scene) })
        queue.push({ type: 'answered', id: first.id, now: first.now, query: effect.query.type, answer })
      } else said = carryOut(scene, flow, run, first.id, effect, said)
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

/** Returns how many messages the event has brought so far: their keys are numbered. */
function carryOut(
  scene: Scene,
  flow: Flow<{ at: string }>,
  run: Run,
  eventId: string,
  effect: Exclude<Effect, { type: 'ask' }>,
  said: number,
): number {
  const { conversation, world, output, now } = scene
  switch (effect.type) {
    case 'say': {
      const replies = repliesOf(scene, flow, effect)
      replies.forEach((reply, i) => {
        const key = effect.key
          ? i === 0
            ? effect.key
            : `${effect.key}:${i}`
          : `reply:${eventId}:${said + i}`
        queueMessage(scene, run, reply, key, effect.purpose ?? 'reply')
      })
      return said + replies.length
    }
    case 'set_timer':
      output.timers.push({
        id: scene.newId(),
        runId: run.id,
        seq: run.seq,
        name: effect.name,
        dueAt: new Date(now.getTime() + effect.after.minutes * 60_000),
        payload: effect.data ?? {},
      })
      return said
    case 'hand_over':
      conversation.mode = 'human'
      conversation.waitingSince ??= now
      conversation.handoverReason = effect.reason
      conversation.summary = effect.summary
      return said
    case 'choose_language':
      world.contact.language = effect.language
      world.contact.languageCandidate = null
      return said
    case 'record_consent':
      for (const purpose of effect.purposes) {
        const dedupeKey = `turn:${eventId}:${flow.name}`
        output.consents.push({
          contactId: world.contact.id,
          purpose,
          granted: effect.granted,
          words: effect.words,
          dedupeKey,
          at: now,
        })
      }
      return said
  }
}
