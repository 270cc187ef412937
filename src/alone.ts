import { readFileSync } from 'node:fs'

const everyMs = 1000

/**
 * Calls `onAlone` when whoever started this process is gone. npm 11 does not pass SIGTERM on, and a supervisor
 * that kills npm would leave the server behind holding its port and its database. Watches the chain above
 * (npm, its shell, the launcher) as it was at the start. Only for a server that npm started: one started by hand
 * in the background is meant to outlive its shell.
 * @returns stops watching
 */
export function watchStarter(onAlone: () => void): () => void {
  const chain = startersOf(process.pid, 4)
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent && chain.every(alive)) return
    clearInterval(timer)
    onAlone()
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

type Process = { pid: number; started: string }

/** The processes above this one up to npm itself, known by pid and start time: a pid alone may be given again. */
function startersOf(pid: number, most: number): Process[] {
  const chain: Process[] = []
  for (let at = parentOf(pid), n = 0; at !== undefined && at > 1 && n < most; at = parentOf(at), n++) {
    chain.push({ pid: at, started: statOf(at)?.started ?? '' })
    if (commandOf(at).includes('npm')) return chain
  }
  // No npm to be found (not Linux, perhaps): the parent alone is watched.
  return []
}

function alive({ pid, started }: Process): boolean {
  const stat = statOf(pid)
  return stat !== undefined && stat.started === started && stat.state !== 'Z'
}

const parentOf = (pid: number): number | undefined => statOf(pid)?.parent

/** Fields 3, 4 and 22 of /proc/PID/stat (proc(5)); the name before them may hold anything, so read from its end. */
function statOf(pid: number): { state: string; parent: number; started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0]!, parent: Number(fields[1]), started: fields[19]! }
  } catch {
    return undefined
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
