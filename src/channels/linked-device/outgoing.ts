import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChannelError, type MediaFile } from '../channel.ts'
import { mostBytes } from './file.ts'

/** As long as an agent's file may lie ready, and a day more. */
const keptMs = 8 * 86_400_000

/**
 * Keeps a file beside the device's session until it is sent: nobody else keeps it for us, as Meta does for the Cloud
 * API. Gives its id, which is what it is: the same file is kept once.
 */
export async function keepFile(folder: string, { bytes, mime }: MediaFile, now: Date): Promise<string> {
  if (bytes.length > mostBytes) throw new ChannelError('content', null, 'The file is larger than 16 MB.')
  const files = join(folder, 'files')
  await mkdir(files, { recursive: true, mode: 0o700 })
  for (const name of await readdir(files)) {
    const { mtimeMs } = await stat(join(files, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (now.getTime() - mtimeMs > keptMs) await rm(join(files, name), { force: true })
  }
  const id = createHash('sha256').update(mime).update('\0').update(bytes).digest('hex')
  const path = join(files, id)
  // Its kind on the first line. Whole or not at all: the device may be another process.
  await writeFile(`${path}.tmp`, Buffer.concat([Buffer.from(`${mime}\n`), bytes]), { mode: 0o600 })
  await rename(`${path}.tmp`, path)
  return id
}

/** @throws ChannelError of class `content` where it does not lie here: another machine has it, or it was let go */
export async function keptFile(folder: string, id: string): Promise<{ bytes: Buffer; mime: string }> {
  // An id of ours is a digest: nothing else becomes part of a path.
  const found =
    /^[0-9a-f]{64}$/.test(id) && (await readFile(join(folder, 'files', id)).catch(() => undefined))
  if (!found)
    throw new ChannelError('content', null, 'The file does not lie there any more: attach it again.')
  const end = found.indexOf('\n')
  return { mime: found.toString('latin1', 0, end), bytes: found.subarray(end + 1) }
}
