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
