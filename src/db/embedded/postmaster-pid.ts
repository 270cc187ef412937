import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import { commandLine } from './processes.ts'

/** postmaster.pid: pid, folder, start, port, socket folder, address, shared memory, status, a line each (Postgres, miscadmin.h). */
type PidFile = { pid: number; port: number; status: string; lines: string[] }

export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  try {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
    return {
      pid: Number(lines[0] ?? 0),
      port: Number(lines[3] ?? 0),
      status: (lines[7] ?? '').trim(),
      lines,
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Told to Postgres as `cluster_name`, so that a process shows on its command line that this very folder is its. */
export async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster)
  return `kalathi-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`
}

/** True when the pid is a running Postgres that we started on this folder. */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  return (await commandLine(pid))?.split(' ').includes(`cluster_name=${await clusterName(cluster)}`) ?? false
}

/**
 * Makes way for a start. A server that outlived us (kill -9) is stopped, for it is not our child: it could
 * neither be waited for nor its death be noticed. A pid file whose pid means something else by now would
 * make Postgres refuse; its first line is set to our own pid, which Postgres takes for stale (its parent), while
 * the line about shared memory stays, by which it still finds backends that live on.
 */
export async function clearLeftover(cluster: string, log: Log): Promise<void> {
  const file = await readPidFile(cluster)
  if (!file) return
  if (await servesCluster(file.pid, cluster)) {
    log.warn({ pid: file.pid }, 'stopping the database that an earlier run left')
    for (const [signal, seconds] of [
      ['SIGINT', 15],
      ['SIGQUIT', 10],
      ['SIGKILL', 10],
    ] as const) {
      signalIfThere(file.pid, signal)
      if (await gone(file.pid, cluster, seconds * 1000)) break
    }
  }
  const left = await readPidFile(cluster)
  if (!left) return
  await writeFile(join(cluster, 'postmaster.pid'), [String(process.pid), ...left.lines.slice(1)].join('\n'))
}

async function gone(pid: number, cluster: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (!(await servesCluster(pid, cluster))) return true
    await delay(20)
  }
  return false
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
