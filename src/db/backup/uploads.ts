import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { UploadEntry } from './file.ts'

/** The files of DATA_DIR/uploads, each as its entry and its bytes. */
export async function* readUploads(dataDir: string): AsyncGenerator<UploadEntry | Buffer> {
  const folder = join(dataDir, 'uploads')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    yield { upload: relative(folder, path).split(sep).join('/') }
    yield* createReadStream(path)
  }
}

/** Puts uploads beside the present ones; `keep` swaps them in, `discard` removes them. */
export async function stageUploads(dataDir: string) {
  const staged = join(dataDir, 'uploads.import')
  const old = join(dataDir, 'uploads.old')
  await rm(staged, { recursive: true, force: true })
  await mkdir(staged, { recursive: true, mode: 0o700 })
  return {
    /** @throws when the name would lead out of the folder */
    async write(name: string, data: AsyncIterable<Buffer>): Promise<void> {
      const path = normalize(name)
      if (isAbsolute(path) || path.split(sep).includes('..'))
        throw new Error('An upload of the backup has a bad name')
      await mkdir(dirname(join(staged, path)), { recursive: true, mode: 0o700 })
      await pipeline(Readable.from(data), createWriteStream(join(staged, path), { mode: 0o600 }))
    },
    async keep(): Promise<void> {
      const present = join(dataDir, 'uploads')
      await rm(old, { recursive: true, force: true })
      await rename(present, old).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      })
      await rename(staged, present)
      await rm(old, { recursive: true, force: true })
    },
    discard: () => rm(staged, { recursive: true, force: true }),
  }
}
