import {
  closeSync,
  constants,
  copyFileSync,
  fchownSync,
  openSync,
  renameSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import type { Account } from './account.ts'

const limit = 5 * 1024 * 1024

export type LogFile = { fd: number; close(): void }

/**
 * The file that Postgres writes to by itself, so that it never waits for us and goes on when we are gone.
 * Opened to append, hence it can be cut while in use. At most about 10 MB with its predecessor `.1`.
 */
export function openLogFile(path: string, account: Account): LogFile {
  if (sizeOf(path) > limit) renameSync(path, `${path}.1`)
  // Not through a link: root may have been started in the folder of a user who could point it anywhere.
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants
  const fd = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600)
  if (account) fchownSync(fd, account.uid, account.gid)
  const watch = setInterval(() => {
    if (sizeOf(path) <= limit) return
    copyFileSync(path, `${path}.1`)
    truncateSync(path)
  }, 60_000)
  watch.unref()
  return {
    fd,
    close() {
      clearInterval(watch)
      closeSync(fd)
    },
  }
}

export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** What was written since an offset, at most its last 4 kB: the reason of a failed start. */
export async function readSince(path: string, offset: number): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const from = Math.max(Math.min(offset, size), size - 4096)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
