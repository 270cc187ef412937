import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runPackage } from './command.ts'

/**
 * Lets drizzle-kit write the next migration into a copy: there is nothing to write where the schema and the
 * committed migrations say the same. Returns what is wrong, or undefined.
 */
export async function migrationDrift(): Promise<string | undefined> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'kalathi-migrations-')))
  try {
    const copy = join(temporary, 'drizzle')
    await cp('drizzle', copy, { recursive: true })
    const known = new Set(await readdir(copy))
    // drizzle-kit takes an absolute folder for one below the current one.
    const out = relative(process.cwd(), copy)
    const args = ['generate', '--dialect=postgresql', '--schema=./src/db/schema', `--out=${out}`]
    const { code, output } = await runPackage('drizzle-kit', 'bin.cjs', args)
    const added = (await readdir(copy)).filter((name) => name.endsWith('.sql') && !known.has(name))
    if (added.length > 0) {
      const sql = await readFile(join(copy, added[0]!), 'utf8')
      return `src/db/schema says what drizzle/ does not. Run "npm run migration" and commit what it writes:\n${sql}`
    }
    // It says so where it would have to ask whether something was renamed, and then ends with 0.
    const same = output.includes('No schema changes')
    return code === 0 && same
      ? undefined
      : `drizzle-kit could not compare them; run "npm run migration".\n${output}`
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
