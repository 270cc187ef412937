import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { lchown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, giveTo, handOver } from './account.ts'
import { cleanEnvironment } from './binaries.ts'

export const superuser = 'kalathi'
const version = '18'

export type Cluster = { path: string; password: string }

/**
 * The data directory, created at the first start, and the password that opens it.
 * @throws when it was made by another major version of Postgres, or is not a data directory
 */
export async function ensureCluster(dataDir: string, binaries: string, account: Account): Promise<Cluster> {
  const path = join(dataDir, 'postgres')
  const found = await readVersion(path)
  if (found === undefined) {
    await create(path, dataDir, binaries, account)
  } else if (found !== version) {
    throw new Error(
      `${path} was made by Postgres ${found}; this is Postgres ${version}. Export it with the Kalathi that made it, move the folder away, and import.`,
    )
  } else if (account && (await stat(path)).uid !== account.uid) {
    await giveTo(account, path)
  }
  const kept = await readPassword(dataDir)
  if (kept) return { path, password: kept }
  const password = await writePassword(dataDir, account)
  await setPassword(path, password, binaries, account)
  return { path, password }
}

/** The password of the embedded database, or undefined where there is none yet. */
export async function readPassword(dataDir: string): Promise<string | undefined> {
  const text = await readFile(passwordFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.trim() || undefined
}

const passwordFile = (dataDir: string) => join(dataDir, 'postgres.password')

async function readVersion(path: string): Promise<string | undefined> {
  const entries = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[]
    throw error
  })
  if (entries.length === 0) return undefined
  if (!entries.includes('PG_VERSION'))
    throw new Error(`${path} is not empty and not a Postgres data directory`)
  return (await readFile(join(path, 'PG_VERSION'), 'utf8')).trim()
}

async function writePassword(dataDir: string, account: Account): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  const path = passwordFile(dataDir)
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600 })
  if (account) await lchown(`${path}.new`, account.uid, account.gid)
  await rename(`${path}.new`, path)
  return password
}

/** Made under another name and renamed, so that a start that was killed half-way leaves nothing that looks like a database. */
async function create(path: string, dataDir: string, binaries: string, account: Account): Promise<void> {
  const half = `${path}.new`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  if (account) await lchown(half, account.uid, account.gid)
  if (!(await readPassword(dataDir))) await writePassword(dataDir, account)
  await runIn(half, account, passwordFile(dataDir), join(binaries, 'bin', 'initdb'), (folder, password) => [
    '-D',
    folder,
    `--username=${superuser}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // macOS has no C.UTF-8 of its own; what sorts and folds is Postgres's built-in one everywhere, so that
    // a data directory means the same on every machine.
    `--locale=${process.platform === 'darwin' ? 'C' : 'C.UTF-8'}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // One call for a thousand files: a first start takes half as long.
    ...(process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
  ])
  await rename(half, path)
}

/** For a lost password file: Postgres without its network, as psql's `--single`, which asks for none. */
async function setPassword(
  path: string,
  password: string,
  binaries: string,
  account: Account,
): Promise<void> {
  const input = `ALTER ROLE ${superuser} PASSWORD '${password}'\n`
  const args = (folder: string) => ['--single', '-D', folder, 'postgres']
  await runIn(path, account, join(path, 'PG_VERSION'), join(binaries, 'bin', 'postgres'), args, input)
}

async function runIn(
  folder: string,
  account: Account,
  file: string,
  binary: string,
  args: (folder: string, file: string) => string[],
  input = '',
): Promise<void> {
  await using folderHandle = await open(folder)
  await using fileHandle = await open(file)
  const child = spawn(binary, args(handOver(account, folder, 3), handOver(account, file, 4)), {
    ...account,
    cwd: '/',
    detached: true,
    env: cleanEnvironment,
    stdio: ['pipe', 'ignore', 'pipe', folderHandle.fd, fileHandle.fd],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  child.stdin?.on('error', () => {}) // it ended without reading; its exit code says so
  child.stdin?.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${binary} failed (${code}): ${said.trim()}`)
}
