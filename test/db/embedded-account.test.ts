import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { packagedBinaries, usableBinaries } from '../../src/db/embedded/binaries.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import {
  atEnd,
  base,
  client,
  embedded,
  folder,
  serverProcess,
  silent,
  usedFolder,
} from './embedded-support.ts'

const isRoot = process.getuid?.() === 0
const rootOnly = isRoot ? {} : { skip: 'lends Postgres an account, which only root can' }
const nobody = { uid: 65534, gid: 65534 }

/** The binaries as they lie after an installation without install scripts: no library links. */
async function unlinkedBinaries(t: TestContext): Promise<string> {
  const native = join(await folder(t), 'native')
  await cp(packagedBinaries(), native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  const links: { target: string }[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { target } of links) await rm(join(native, '..', target), { force: true })
  return native
}

/** A folder that everybody can enter, as /var/lib is. */
async function openFolder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(base, 'kalathi-open-'))
  atEnd(t, () => rm(path, { recursive: true, force: true }))
  await chmod(path, 0o755)
  return path
}

test('missing library links are made where the package lies', async (t) => {
  const native = await unlinkedBinaries(t)
  assert.equal(await usableBinaries(native, undefined, []), native)
  assert.ok((await readdir(join(native, 'lib'))).includes('libpq.so.5'))
})

test('binaries below a folder closed to the account are run from a copy, made once', rootOnly, async (t) => {
  const native = await unlinkedBinaries(t) // below mkdtemp's folder of root, mode 700
  const parent = await openFolder(t)
  const copy = await usableBinaries(native, nobody, [parent])
  assert.ok(copy.startsWith(parent))
  assert.equal(await usableBinaries(native, nobody, [parent]), copy)
  assert.equal((await readdir(parent)).length, 1)

  const { url } = await embedded(t, { dataDir: await folder(t), binaries: copy })
  assert.equal((await client(t, url)`select 1 as one`)[0]?.one, 1)
})

test('a copy that others may write is not believed', rootOnly, async (t) => {
  const native = await unlinkedBinaries(t)
  const parent = await openFolder(t)
  const copy = await usableBinaries(native, nobody, [parent])
  await chown(copy, nobody.uid, nobody.gid)
  await assert.rejects(usableBinaries(native, nobody, [parent]), /not a folder of our own/)
})

test('binaries that cannot be run are told with what the loader said', async (t) => {
  const native = await unlinkedBinaries(t)
  await rm(join(native, 'lib', 'libssl.so.1.1'))
  await assert.rejects(usableBinaries(native, undefined, []), /cannot be run.*libssl/s)
})

test('as root, below folders that nobody else can enter', rootOnly, async (t) => {
  const dataDir = join(await folder(t), 'deep', 'data')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const { url, pid } = await embedded(t, { dataDir })
  assert.equal((await client(t, url)`select 'ναι' as word`)[0]?.word, 'ναι')
  assert.notEqual((await stat(`/proc/${pid()}`)).uid, 0)
  assert.equal((await stat(dataDir)).uid, 0)
  assert.equal((await stat(join(dataDir, 'postgres'))).mode & 0o777, 0o700)
})

test('as root, a data directory keeps its owner', rootOnly, async (t) => {
  const dataDir = await folder(t)
  await chown(dataDir, 1, 1) // daemon, in every passwd
  const { pid } = await embedded(t, { dataDir })
  assert.equal((await stat(join(dataDir, 'postgres'))).uid, 1)
  assert.equal((await stat(`/proc/${pid()}`)).uid, 1)
})

test('as root, a data directory that was copied by root is given back', rootOnly, async (t) => {
  const dataDir = await usedFolder(t)
  await chown(join(dataDir, 'postgres'), 0, 0)
  await chown(join(dataDir, 'postgres', 'PG_VERSION'), 0, 0)
  await embedded(t, { dataDir })
  assert.equal((await stat(join(dataDir, 'postgres', 'PG_VERSION'))).uid, nobody.uid)
})

test('as an ordinary user', rootOnly, async (t) => {
  const script = fileURLToPath(new URL('./embedded-child.ts', import.meta.url))
  try {
    execFileSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(script)})`], {
      ...nobody,
      cwd: '/',
      stdio: 'ignore',
    })
  } catch {
    t.skip('another user cannot read this checkout')
    return
  }
  const dataDir = await folder(t)
  await chown(dataDir, nobody.uid, nobody.gid)
  const server = await serverProcess(t, dataDir, nobody)
  assert.equal((await client(t, server.url)`select 'ναι' as word`)[0]?.word, 'ναι')
  assert.equal((await stat(join(dataDir, 'postgres.password'))).uid, nobody.uid)
})

test('a start as root in the folder of a user does not lock the user out', rootOnly, async (t) => {
  const dataDir = await folder(t)
  await chown(dataDir, 1, 1)
  await (await startEmbedded({ dataDir, log: silent })).stop()
  const server = await serverProcess(t, dataDir, { uid: 1, gid: 1 })
  assert.equal((await client(t, server.url)`select 1 as one`)[0]?.one, 1)
})

test('an ordinary user is told whose the data directory is', rootOnly, async (t) => {
  const dataDir = await folder(t)
  await (await startEmbedded({ dataDir, log: silent })).stop()
  await chown(dataDir, 2, 2)
  await chown(join(dataDir, 'postgres'), 1, 1)
  await assert.rejects(serverProcess(t, dataDir, { uid: 2, gid: 2 }), /belongs to user 1, this is user 2/)
})
