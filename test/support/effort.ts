/**
 * How much of a processor the work takes, in ms: the least of three times, as the first also compiles it. Unlike its
 * duration, that does not grow with what else the machine has to do; bounds on it are ten times what is usual and more.
 */
export function effort(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => once(work)))
}

function once(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
