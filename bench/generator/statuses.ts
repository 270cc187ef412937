import { type StatusUpdate, statusRequest } from '../meta.ts'
import type { Wire } from './wire.ts'

/** Meta gathers updates; 20 in a body is what a busy number sees. */
const updatesABody = 20
/** A batch that does not fill goes after this. */
const gatherMs = 5

/** Updates of a number travel together; `add` resolves when the server has answered for them. */
export function gatherStatuses(wire: Wire) {
  type Gathered = { updates: StatusUpdate[]; sent: Promise<number>; go: () => void }
  const open = new Map<string, Gathered>()
  const gather = (number: string): Gathered => {
    const { promise, resolve } = Promise.withResolvers<number>()
    const updates: StatusUpdate[] = []
    const go = () => {
      clearTimeout(timer)
      if (open.get(number) === batch) open.delete(number)
      if (updates.length > 0) void wire.post(statusRequest(number, updates.splice(0))).then(resolve)
    }
    const timer = setTimeout(go, gatherMs)
    const batch: Gathered = { updates, sent: promise, go }
    open.set(number, batch)
    return batch
  }
  return {
    async add(number: string, update: StatusUpdate): Promise<void> {
      const batch = open.get(number) ?? gather(number)
      batch.updates.push(update)
      if (batch.updates.length >= updatesABody) batch.go()
      await batch.sent
    },
  }
}
