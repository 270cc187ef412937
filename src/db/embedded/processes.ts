import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The command line of a running process, its arguments parted by spaces; undefined when there is none (a zombie has none). */
export async function commandLine(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') {
      // Readable for everybody, unlike /proc/<pid>/cwd, which root in a container may not read.
      const text = await readFile(`/proc/${pid}/cmdline`, 'latin1')
      return text === '' ? undefined : text.replaceAll('\0', ' ').trim()
    }
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

/**
 * A text that differs for every process that ever bore this pid, also over reboots and restarts of a
 * container; undefined when no such process runs.
 */
export async function startMark(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') {
      const [stat, boot] = await Promise.all([
        readFile(`/proc/${pid}/stat`, 'latin1'),
        readFile('/proc/sys/kernel/random/boot_id', 'latin1'),
      ])
      // The name in brackets may hold spaces and brackets; after it come state (field 3) and start time (22), proc(5).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${boot.trim()}:${fields[19]}`
    }
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)])
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}
