import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import type { NewEvent, NewStatus } from './event.ts'

export type Batch = { events: NewEvent[]; statuses: NewStatus[] }

/**
 * Keeps what must not be lost while the database is away: a file per batch, on disk (fsync of file and folder)
 * before anybody is told that it is stored.
 */
export type Spool = {
  write(batch: Batch): Promise<void>
  /** Hands every kept batch to `store`, oldest first; a file goes once its batch is stored. Stops at the first error. */
  drain(store: (batch: Batch) => Promise<void>): Promise<number>
  size(): Promise<number>
}

export async function openSpool(folder: string, log: Log): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let written = 0
  let draining: Promise<number> | undefined

  const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()

  async function drainAll(store: (batch: Batch) => Promise<void>): Promise<number> {
    let count = 0
    for (const name of await files()) {
      const path = join(folder, name)
      // Another process of this folder may be draining it too.
      const text = await readFile(path, 'utf8').catch(absent)
      if (text === undefined) continue
      const batch = decode(text)
      if (batch === undefined) {
        log.error({ file: name }, 'spooled file is damaged, set aside')
        await rename(path, `${path}.damaged`)
        continue
      }
      await store(batch)
      await rm(path, { force: true })
      count++
    }
    return count
  }

  return {
    async write(batch) {
      const name = `${Date.now().toString().padStart(15, '0')}-${process.pid}-${(written++).toString().padStart(9, '0')}.json`
      const path = join(folder, name)
      const file = await open(`${path}.part`, 'wx', 0o600)
      try {
        await file.writeFile(encode(batch))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.part`, path)
      const directory = await open(folder, 'r')
      try {
        await directory.sync()
      } finally {
        await directory.close()
      }
    },
    // One at a time: two drains would store a file twice, harmless but wasteful, and race for its removal.
    drain(store) {
      draining ??= drainAll(store).finally(() => {
        draining = undefined
      })
      return draining
    },
    size: async () => (await files()).length,
  }
}

function encode({ events, statuses }: Batch): string {
  return JSON.stringify({
    events: events.map((event) => ({ ...event, raw: event.raw?.toString('base64') })),
    statuses,
  })
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

type Written = {
  events: (Omit<NewEvent, 'raw' | 'occurredAt'> & { raw?: string; occurredAt: string })[]
  statuses: (Omit<NewStatus, 'occurredAt'> & { occurredAt: string })[]
}

/** Undefined where a disk lost what was on it: one such file must not hold up the others. */
function decode(text: string): Batch | undefined {
  let written: Written
  try {
    written = JSON.parse(text) as Written
  } catch {
    return undefined
  }
  const { events, statuses } = written
  return {
    events: events.map(({ raw, occurredAt, ...event }) => ({
      ...event,
      occurredAt: new Date(occurredAt),
      ...(raw === undefined ? {} : { raw: Buffer.from(raw, 'base64') }),
    })),
    statuses: statuses.map((status) => ({ ...status, occurredAt: new Date(status.occurredAt) })),
  }
}
