import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { Session } from 'node:inspector'
import { setTimeout as delay } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'

type Paused = { callFrames: { functionName: string; url: string; location: { lineNumber: number } }[] }

const { file, ms } = workerData as { file: string; ms: number }
await delay(ms)
// Past the parent's streams, which need the thread that hangs.
const say = (text: string) => writeSync(2, `${text}\n`)
say(`\n${file} did not end within ${ms / 1000} s and is killed.${together(file)} Where it was:`)
const session = new Session()
session.connectToMainThread()
session.on('Debugger.paused', ({ params }: { params: object }) => {
  for (const { functionName, url, location } of (params as Paused).callFrames)
    say(`  at ${functionName || '(anonymous)'} ${url}:${location.lineNumber + 1}`)
})
session.post('Debugger.enable')
session.post(
  'Runtime.evaluate',
  { expression: 'JSON.stringify(process.getActiveResourcesInfo())' },
  (error, answer) => say(`  open: ${error?.message ?? String(answer?.result.value)}`),
)
session.post('Debugger.pause')
await delay(3000)
for (const pid of descendants(process.pid).reverse()) kill(pid)
kill(process.pid)

/** The test files of a program that `test-groups.ts` wrote: one of them is what hangs. */
function together(path: string): string {
  const files = readFileSync(path, 'utf8').match(/(?<=^await import\("file:\/\/)[^"]+/gm)
  return files ? ` One of its files hangs:\n  ${files.join('\n  ')}\n` : ''
}

/** The processes that it started, and theirs: they hold its streams open, for which the runner would wait. */
function descendants(of: number): number[] {
  if (process.platform !== 'linux') return []
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === of)
  return children.flatMap((name) => [Number(name), ...descendants(Number(name))])
}

/** Field 4 of proc(5), after the name, which may hold spaces and brackets. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended meanwhile
  }
}
