import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../src/db/embedded.ts'
import { quietLog } from './log.ts'

const settings = {
  // What these databases hold need not outlive a power cut, and waiting for the disk is most of what they cost. A
  // commit still outlives the end of Postgres' own processes, which tests kill: `synchronous_commit` stays on.
  ...{ fsync: 'off', full_page_writes: 'off' },
  autovacuum: 'off',
  // Several servers of several test files at once.
  max_connections: '300',
}

/** An embedded Postgres for tests: in memory where there is room, careless about power cuts, gone when stopped. */
export async function startTestPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(await fastFolder(), 'kalathi-test-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const embedded = await startEmbedded({ dataDir, log: quietLog, port: 25_432, settings })
    const stop = async () => {
      await embedded.stop()
      await remove()
    }
    return { url: embedded.url, stop }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Memory where there is plenty: cloning a database is copying files, and goes twice as fast. */
async function fastFolder(): Promise<string> {
  const shm = await statfs('/dev/shm').catch(() => undefined)
  return shm && shm.bavail * shm.bsize > 4 * 2 ** 30 ? '/dev/shm' : tmpdir()
}
