/** Does all the pieces of a work one after the other. */
export function inOneGo<T>(work: Generator<void, T>): T {
  let piece = work.next()
  while (!piece.done) piece = work.next()
  return piece.value
}

/** Does the pieces of a work, with `rest` awaited after each. */
export async function inSlices<T>(
  work: Generator<void, T>,
  rest: () => Promise<void> | undefined,
): Promise<T> {
  let piece = work.next()
  while (!piece.done) {
    await rest()
    piece = work.next()
  }
  return piece.value
}
