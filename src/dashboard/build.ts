import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../log.ts'

/** The folders of the dashboard in the repository at `root`. */
export const dashboardFolders = (root: string) => ({
  source: join(root, 'web'),
  dist: join(root, 'web', 'dist'),
})

const mark = 'built-from.txt'

/** Whether what is built was built from what lies there. Without sources (an image has none) whatever is built is right. */
export async function isFresh(root: string): Promise<boolean> {
  const { dist } = dashboardFolders(root)
  const now = await fingerprint(root)
  if (now === undefined) return true
  return (await readFile(join(dist, mark), 'utf8').catch(() => '')) === now
}

/**
 * Builds the dashboard in a process of its own, whose memory goes with it, and puts it in place only when it is
 * whole. Resolves with false where it could not be built; the log then says why.
 */
export async function buildDashboard(root: string, log: Log): Promise<boolean> {
  const { source, dist } = dashboardFolders(root)
  const from = await fingerprint(root)
  const fresh = `${dist}.${process.pid}`
  const started = performance.now()
  try {
    const output = await runVite(root, source, fresh)
    if (output !== undefined) {
      log.error({ output: output.slice(-2000) }, 'the dashboard could not be built')
      return false
    }
    await writeFile(join(fresh, mark), from ?? '')
    await rm(dist, { recursive: true, force: true })
    // Two servers may start from the same folder: whoever comes second finds the same dashboard in place.
    await rename(fresh, dist).catch(async (error) => {
      if (!(await isFresh(root))) throw error
    })
    log.info({ seconds: Math.round((performance.now() - started) / 1000) }, 'the dashboard was built')
    return true
  } catch (error) {
    log.error({ err: error }, 'the dashboard could not be built')
    return false
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Resolves with what it printed where it failed, undefined where it did not. */
function runVite(root: string, source: string, outDir: string): Promise<string | undefined> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', source, '--outDir', outDir, '--logLevel', 'warn'], {
    cwd: source,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Shoppers come first: the build takes what they leave.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? undefined : output))
  })
}

async function fingerprint(root: string): Promise<string | undefined> {
  const { source } = dashboardFolders(root)
  const names = await readdir(join(source, 'src'), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (!names) return undefined
  const paths = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const hash = createHash('sha256')
  const outside = [
    join(source, 'index.html'),
    join(source, 'vite.config.ts'),
    join(root, 'package-lock.json'),
  ]
  for (const path of [...outside, ...paths.sort()])
    hash.update(path.slice(root.length)).update(await readFile(path))
  return hash.digest('hex')
}
