import type { Queues } from '../../src/queues/queues.ts'

/** A promise to be settled from elsewhere. */
export function signal<T = void>() {
  return Promise.withResolvers<T>()
}

/** Asks again until it is so. The test's own time limit ends what never is. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** The first of `every` is due at once. */
export const scheduled = async (queues: Queues) => {
  const { chores } = await queues.depth()
  return chores.waiting + chores.delayed
}

/**
 * For a worker that must hear of its jobs: it asks by itself this rarely, in seconds, that a test which only gets
 * them by asking runs out of time.
 */
export const rarely = { drainDelay: 60 }

/** For a machine that has much to do. In ms. */
export const patiently = { limit: 20_000 }

/**
 * Resolves once a worker that does `run_turns` by telling `handled` of the contact has been notified of many jobs in
 * a row. Each is added to a queue at rest: what comes while another is being finished is found without being told of.
 */
export async function manyAreNotified(queues: Queues, handled: Set<string>): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await until(async () => (await unfinished(queues)) === 0)
    await queues.add('run_turns', { contactIds: [`notified-${i}`] })
    await until(() => handled.has(`notified-${i}`))
  }
}

/** Of the queue that no schedule adds to. */
export const unfinished = async (queues: Queues) => {
  const { wake } = await queues.depth()
  return wake.waiting + wake.active
}
