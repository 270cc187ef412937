import { lchown, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The user that Postgres runs as; undefined means the one we are. */
export type Account = { uid: number; gid: number } | undefined

/**
 * Whom to run Postgres as. Postgres refuses root, so root lends it an unprivileged account: the owner of
 * the data directory where there is one, else the owner of DATA_DIR, else `nobody`. The account owns only
 * the data directory (mode 0700); it is handed in as an open descriptor (`handOver`), so the
 * folders above stay as closed as they are.
 * @throws when the data directory belongs to somebody else than the ordinary user that we are
 */
export async function chooseAccount(dataDir: string, cluster: string): Promise<Account> {
  const owner = await ownerOf(cluster)
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new Error(
        `${cluster} belongs to user ${owner.uid}, this is user ${process.getuid?.()}. Start as that user, or as root.`,
      )
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return owner
  const users = await passwd()
  const above = await ownerOf(dataDir)
  // initdb asks for the name of its user, so one without an entry in /etc/passwd cannot be used.
  if (above && above.uid !== 0 && users.some((user) => user.uid === above.uid)) return above
  const nobody = users.find((user) => user.name === 'nobody')
  return nobody ? { uid: nobody.uid, gid: nobody.gid } : { uid: 65534, gid: 65534 }
}

/** Gives a folder and all in it to the account, as after a copy made by root. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (!account) return
  await lchown(path, account.uid, account.gid)
  for (const entry of await readdir(path, { recursive: true })) {
    await lchown(join(path, entry), account.uid, account.gid)
  }
}

/**
 * The name by which a process of the account reaches a file that we opened and pass as descriptor `fd`.
 * Below a folder such as /root (mode 700) the path itself is closed to it, the open descriptor is not.
 */
export function handOver(account: Account, path: string, fd: number): string {
  return account && process.platform === 'linux' ? `/proc/self/fd/${fd}` : path
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(path)
    return { uid, gid }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function passwd(): Promise<{ name: string; uid: number; gid: number }[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}
