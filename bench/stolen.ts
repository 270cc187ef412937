import { readFileSync } from 'node:fs'

/** What the kernel counts of all processors since it started: all time, and that in which the host gave them to others. */
function times(): { all: number; stolen: number } | undefined {
  try {
    const counts = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.split(/ +/).slice(1, 9).map(Number)
    return { all: counts.reduce((sum, one) => sum + one, 0), stolen: counts[7]! }
  } catch {
    return undefined // not on Linux
  }
}

/**
 * Which share of the processors the host of a virtual machine gives to others from here on, as words: two runs of which
 * one had less of them are not to be compared.
 */
export function watchHost(): () => string {
  const from = times()
  return () => {
    const to = times()
    if (!from || !to || to.all === from.all) return 'what the host took is unknown'
    return `the host took ${((100 * (to.stolen - from.stolen)) / (to.all - from.all)).toFixed(1)} %`
  }
}
