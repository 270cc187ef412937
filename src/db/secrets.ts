import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Seals what must not be readable in the database or its backups: a number's token and secrets. */
export type Sealer = {
  seal(plain: Buffer | string): Buffer
  /** @throws SealBroken when the bytes were not sealed with this key, or were changed since. */
  open(sealed: Buffer): Buffer
  /** A secret of its own for `purpose`, from the same key: 32 bytes in base64, always the same. */
  derive(purpose: string): string
}

/** The sealed bytes and the key do not belong together: DATA_DIR and the database come from different backups. */
export class SealBroken extends Error {
  constructor() {
    super('Sealed with another key than DATA_DIR/secret.key, or damaged.')
    this.name = 'SealBroken'
  }
}

const algorithm = 'aes-256-gcm'
const version = 1
const ivBytes = 12
const tagBytes = 16

/**
 * The sealer of this data folder: AES-256-GCM with the key in `DATA_DIR/secret.key` (mode 0600), made at the
 * first start, or the one `given` (SECRET_KEY, 32 bytes in base64): no file is then read or made. Losing the key loses
 * the sealed credentials, sessions and second factors, and nothing else: they are entered again.
 * @throws when the file is there but is no key: a new one would hide that the old one is gone.
 */
export async function openSealer(dataDir: string, given?: string): Promise<Sealer> {
  const key = given ? Buffer.from(given, 'base64') : await readOrMakeKey(dataDir)
  return {
    seal(plain) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(algorithm, key, iv)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), body])
    },
    open(sealed) {
      if (sealed[0] !== version || sealed.length < 1 + ivBytes + tagBytes) throw new SealBroken()
      const bodyAt = 1 + ivBytes + tagBytes
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(1, 1 + ivBytes))
      decipher.setAuthTag(sealed.subarray(1 + ivBytes, bodyAt))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()])
      } catch {
        throw new SealBroken()
      }
    },
    derive: (purpose) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32)).toString('base64'),
  }
}

async function readOrMakeKey(dataDir: string): Promise<Buffer> {
  const path = join(dataDir, 'secret.key')
  const found = await readKey(path)
  if (found) return found
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  // A link fails where the file is there already, so that of two processes starting together one key wins.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
  return (await readKey(path))!
}

async function readKey(path: string): Promise<Buffer | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32)
    throw new Error(`${path} is not a key of 32 bytes: restore it from a backup, or remove it.`)
  return key
}
