import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** DATA_DIR is nothing that can be worked in; `message` is the one line to print. */
export class DataDirUnusable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DataDirUnusable'
  }
}

/**
 * Makes the folder where it is missing (mode 0700), and sees that it can be written to.
 * @param path absolute
 * @throws DataDirUnusable saying why not, and what to do
 */
export async function openDataDir(path: string): Promise<void> {
  try {
    await make(path)
    await access(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DataDirUnusable(
      `DATA_DIR ${path} ${reason(error)}. Set DATA_DIR to a folder that this user can write to.`,
    )
  }
}

/** Step by step, since Node's recursive mkdir never returns below a folder that takes none, such as /proc. */
async function make(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found?.isDirectory()) return
  if (found) throw Object.assign(new Error('a file is there'), { code: 'ENOTDIR' })
  if (dirname(path) !== path) await make(dirname(path))
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error // another process may have been first
  })
}

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return 'is a file, or lies below one'
    case 'EACCES':
    case 'EPERM':
      return `may not be written to by user ${process.getuid?.() ?? 'of this process'}`
    case 'EROFS':
      return 'is on a file system that is read only'
    case 'ENOSPC':
      return 'is on a full disk'
    default:
      return `cannot be made (${code ?? 'unknown error'})`
  }
}
