/** How many of these times, in ms and in their order, lie within a second of one another at most: what the provider counts. */
export function mostWithinASecond(times: number[]): number {
  let most = 0
  for (let i = 0, j = 0; i < times.length; i++) {
    while (times[i]! - times[j]! >= 1000) j++
    most = Math.max(most, i - j + 1)
  }
  return most
}
