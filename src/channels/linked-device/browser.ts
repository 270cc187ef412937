import { existsSync } from 'node:fs'
import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** All that the processes of a device are told of the server's environment. */
export const bareEnvironment = (home: string) => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: home,
  LANG: 'C.UTF-8',
})

/** The machine's own Chrome, else the one inside an npm package (Linux), which it unpacks into the temporary folder. */
export async function findBrowser(): Promise<string> {
  const found = installed.find((path) => existsSync(path))
  if (found) return found
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/**
 * How it is started. Commands go through a pipe: a browser whose pipe closes ends by itself, also when we were
 * killed. Root cannot have the sandbox, and neither can most containers.
 */
export function launchOptions(executablePath: string, folder: string, sandbox: boolean) {
  return {
    executablePath,
    headless: true,
    pipe: true,
    // Signals are for the server, which stops its parts in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 90_000,
    // Its sockets lie in /tmp: a path of theirs must be short.
    env: bareEnvironment(folder),
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-extensions',
      '--disable-component-update',
      '--no-first-run',
      '--no-default-browser-check',
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  }
}

/**
 * Ends what a killed process left behind on this profile, so that the next browser may have it. Chrome's lock is a
 * link that names host and process; a process of that id which does not run on this profile is somebody else's.
 */
export async function endLeftover(profile: string): Promise<void> {
  const lock = join(profile, 'SingletonLock')
  const holder = await readlink(lock).catch(() => undefined)
  if (holder === undefined) return
  const at = holder.lastIndexOf('-')
  const pid = Number(holder.slice(at + 1))
  if (holder.slice(0, at) === hostname() && pid > 1) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')
    if (command.includes(profile)) killGroup(pid)
  }
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    await rm(join(profile, name), { force: true })
}

/** A browser and all its children: they share the process group that it was started in. */
export function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // Gone already, or not the head of a group.
    }
  }
}

const pageBytes = 4096

/** Memory of a process group that is its own (resident less shared), in bytes; 0 where there is no /proc. */
export async function memoryOf(group: number): Promise<number> {
  let bytes = 0
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue
    const [stat, statm] = await Promise.all(
      ['stat', 'statm'].map((name) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '')),
    )
    // After the name in brackets: state, parent, group (proc(5)).
    if (Number(stat!.slice(stat!.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue
    const [, resident = 0, shared = 0] = statm!.split(' ').map(Number)
    bytes += (resident - shared) * pageBytes
  }
  return bytes
}
