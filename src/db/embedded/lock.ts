import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startMark } from './processes.ts'

/** Another server runs on the same DATA_DIR. */
export class DataDirBusy extends Error {
  readonly pid: number
  constructor(dataDir: string, pid: number) {
    super(`Another Kalathi (process ${pid}) runs on ${dataDir}. Stop it, or give this one its own DATA_DIR.`)
    this.name = 'DataDirBusy'
    this.pid = pid
  }
}

/** The pid of the live process that holds the folder, or undefined. */
export async function lockHolder(dataDir: string): Promise<number | undefined> {
  return holderOf(await read(join(dataDir, 'server.lock')))
}

/**
 * Takes the folder for this process. Gives the function that lets it go again.
 * A lock whose process is gone, or whose pid now belongs to a younger process, is taken over.
 * @throws DataDirBusy when a live process holds it
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'server.lock')
  const mine = `${path}.${process.pid}`
  const content = `${process.pid} ${await startMark(process.pid)}\n`
  await rm(mine, { force: true })
  await writeFile(mine, content, { mode: 0o644 })
  try {
    for (;;) {
      try {
        await link(mine, path) // creates it with its content in one step, or fails when it is there
        break
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const seen = await read(path)
      if (seen === undefined) continue
      const pid = await holderOf(seen)
      if (pid !== undefined) throw new DataDirBusy(dataDir, pid)
      await setAside(path, seen)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return async () => {
    if ((await read(path)) === content) await rm(path, { force: true })
  }
}

/** Two starters may find the same dead lock: what was moved away is looked at again, and put back when it was the other one's new lock. */
async function setAside(path: string, seen: string): Promise<void> {
  const aside = `${path}.${process.pid}.old`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if ((await read(aside)) !== seen) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function holderOf(content: string | undefined): Promise<number | undefined> {
  const [pid, ...mark] = (content ?? '').trim().split(' ')
  if (!pid || !(Number(pid) > 0)) return undefined
  return (await startMark(Number(pid))) === mark.join(' ') ? Number(pid) : undefined
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
