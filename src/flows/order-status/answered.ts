import type { Context, FlowEvent, OrderFacts, Turn } from '../flow.ts'
import { asOrders, asProof } from './answers.ts'
import { likely, numbered, tellList } from './list.ts'
import { onChecked } from './news.ts'
import { prove } from './said.ts'
import { lastShown, type Memory, type State, type Wanted } from './state.ts'
import { tellOrder, tellState } from './tell-order.ts'
import { askNumber, askProof, handOver, stay, told } from './turn.ts'

type Answered = Extract<FlowEvent, { type: 'answered' }>

/** Goes on with the answer to this flow's own question; an answer that nothing awaits changes nothing. */
export function onAnswered(state: State, event: Answered, context: Context): Turn<State> {
  switch (state.at) {
    case 'finding':
      return event.query === 'find_orders'
        ? onFound(state.memory, state.wanted, asOrders(event.answer), event.now, context)
        : stay(state)
    case 'proving':
      return event.query === 'prove_order' ? onProved(state, event, context) : stay(state)
    case 'checking':
      return event.query === 'prove_order'
        ? onChecked(state, asProof(event.answer), event.now, context)
        : stay(state)
    case 'idle':
    case 'asked_number':
    case 'asked_proof':
    case 'told':
      return stay(state)
  }
}

function onFound(
  memory: Memory,
  wanted: Wanted,
  own: OrderFacts[],
  now: string,
  context: Context,
): Turn<State> {
  switch (wanted.the) {
    case 'number': {
      const order = numbered(own, wanted.number)
      return order ? tellOwn(memory, order, now, context) : prove(memory, wanted.number, wanted.proof)
    }
    case 'id': {
      const order = own.find((one) => one.id === wanted.id)
      // Older than the newest ten, or somebody else's: then it is as if there were no such order.
      return order ? tellOwn(memory, order, now, context) : prove(memory, wanted.id, null, true)
    }
    case 'newest':
    case 'list': {
      const shown = lastShown(memory, now)
      if (own.length === 0 && shown) return prove(memory, shown.number, shown.proof)
      if (own.length === 0) return askNumber(memory, 'ask_number_none')
      const orders = wanted.the === 'list' ? own : likely(own, now)
      if (orders.length === 1) return tellOwn(memory, orders[0]!, now, context)
      return { state: { at: 'idle', memory }, effects: [tellList(orders, now, context)] }
    }
  }
}

const tellOwn = (memory: Memory, order: OrderFacts, now: string, context: Context): Turn<State> =>
  told(memory, order, tellOrder(order, now, context), now, null)

function onProved(state: Extract<State, { at: 'proving' }>, event: Answered, context: Context): Turn<State> {
  const { memory, number, proof, pressed } = state
  const { now } = event
  const found = asProof(event.answer)
  switch (found.proved) {
    case 'whole':
      return told(memory, found.order, tellOrder(found.order, now, context), now, found.own ? null : proof)
    case 'state': {
      // The e-mail that opens the rest may follow at once.
      const turn = told(memory, found.order, tellState(found.order, now, context), now, proof)
      return turn.state === 'done' ? turn : { ...turn, state: { ...turn.state, at: 'asked_proof', number } }
    }
    case null:
      if (pressed) return askNumber(memory, 'ask_number')
      if (found.left <= 0) return handOver(memory, 'order_proof', [`#${number}`])
      if (proof !== null) return askProof(memory, number, 'ask_proof_again')
      return askProof(memory, number, 'ask_proof')
  }
}
