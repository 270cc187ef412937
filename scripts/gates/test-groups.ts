import { glob, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whose files each have a process of their own: they start servers, browsers or databases for the whole of it. */
const alone = ['processes', 'dashboard', 'queues', 'scripts', 'db', 'phone']
/** So many of the others share one: to load the server takes longer than most of them do. */
const together = 12

/**
 * Loaded first: what it says for the end of the process would else be taken for said by a test that runs while it is
 * loaded, and the database would go with that one.
 */
const hooks = 'test/support/postgres.ts'

/** The last test of each program: where it is missing, a file ended the process, and the tests of the others with it. */
export const lastTest = 'these files were run to their end'

/**
 * Writes a program for each process of a full run, which loads its test files one after the other, and returns their
 * paths. The runner takes them by their names: what takes longest comes first, so that no core is idle at the end.
 */
export async function groupTests(root: string, folder: string): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob('test/**/*.test.ts', { cwd: root })) files.push(file)
  files.sort()
  const groups = [...Map.groupBy(files, folderOf)].flatMap(([of, theirs]) =>
    chunks(theirs, alone.includes(of) ? 1 : together),
  )
  const ordered = groups.sort((a, b) => rank(a[0]!) - rank(b[0]!))
  return Promise.all(
    ordered.map(async (group, n) => {
      const path = join(folder, `${String(n).padStart(3, '0')}-${folderOf(group[0]!)}.mjs`)
      // One after the other, and not as imports of the program: what a file says of all its tests is otherwise taken
      // for said within a test of the file before it.
      const lines = [hooks, ...group].map(
        (file) => `await import(${JSON.stringify(pathToFileURL(join(root, file)).href)})\n`,
      )
      await writeFile(
        path,
        [...lines, `import { test } from 'node:test'\ntest('${lastTest}', () => {})\n`].join(''),
      )
      return path
    }),
  )
}

/** Within `test`; that of the files of `test` itself has its name. */
function folderOf(file: string): string {
  const parts = file.split(sep)
  return parts.length > 2 ? parts[1]! : 'test'
}

const rank = (file: string): number => {
  const place = alone.indexOf(folderOf(file))
  return place < 0 ? alone.length : place
}

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size))
}
