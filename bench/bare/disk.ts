import { open } from 'node:fs/promises'
import { join } from 'node:path'

const writes = 300

/** What the disk of a folder can do just now: writes of a page a second, each waited for until it is on disk, as a commit is. */
export async function syncedWritesPerSecond(folder: string): Promise<number> {
  await using file = await open(join(folder, 'synced'), 'w')
  const page = Buffer.alloc(8192, 1)
  const began = performance.now()
  for (let n = 0; n < writes; n++) {
    await file.write(page)
    await file.datasync()
  }
  return (writes * 1000) / (performance.now() - began)
}
