import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import { type Channel, ChannelError, type Devices, type Inbound } from '../channel.ts'
import type { CreateClient } from './client.ts'
import { within } from './memory.ts'
import { keepFile } from './outgoing.ts'
import { parseTold, type Told, unreadable } from './parse.ts'
import { notConnected } from './refusals.ts'
import type { Session } from './session.ts'

type Options = {
  clock: Clock
  log?: Log
  /** Sessions are kept in `linked-device` of it; absent: this process opens none. */
  dataDir?: string
  createClient?: CreateClient
  random?: () => number
  pause?: (ms: number) => Promise<unknown>
}

const downloadMs = 60_000
const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} }

/** WhatsApp on a phone of the shop, linked as WhatsApp Web is. Unofficial, for a small shop without Meta's account. */
export function createLinkedDevice(options: Options): Channel {
  const { clock, log = quiet, dataDir } = options
  const deps = {
    clock,
    log,
    random: options.random ?? Math.random,
    pause: options.pause ?? wait,
  }
  const sessions = new Map<string, Session>()
  const folderOf = (id: string) => join(dataDir ?? '', 'linked-device', id)

  async function end(id: string, how: 'stop' | 'logout'): Promise<void> {
    const session = sessions.get(id)
    sessions.delete(id)
    await session?.close(how)
  }
  const forget = (id: string) => rm(folderOf(id), { recursive: true, force: true })

  const devices: Devices = {
    kept: (id) => existsSync(join(folderOf(id), 'session')),
    async open(line, ports, { fresh }) {
      await end(line.id, 'stop')
      if (fresh) await forget(line.id)
      await mkdir(folderOf(line.id), { recursive: true, mode: 0o700 })
      // Only now: a server without a device carries nothing of it.
      const { openSession } = await import('./session.ts')
      const createClient = options.createClient ?? (await import('./process.ts')).createProcessClient
      sessions.set(line.id, openSession({ ...deps, createClient }, line, folderOf(line.id), ports))
    },
    isOpen: (id) => sessions.has(id),
    isReady: (id) => sessions.get(id)?.isReady() ?? false,
    close: (id) => end(id, 'stop'),
    async unlink(id) {
      await end(id, 'logout')
      await forget(id)
    },
  }

  return {
    name: 'linked-device',
    maxChoices: 0,
    verify: () => false,
    parse,
    send: async (line, message) => sessions.get(line.id)?.send(message) ?? notConnected,
    async markRead(line, providerId, { typing }) {
      const session = sessions.get(line.id)
      const client = session?.client()
      const chat = session?.known.messages.get(providerId)?.chat
      if (!client || !chat) return
      await client.seen(chat).catch(() => {})
      if (typing) await client.typing(chat).catch(() => {})
    },
    async fetchMedia(line, mediaId, limitBytes) {
      const client = sessions.get(line.id)?.client()
      if (!client) throw new ChannelError('transient', null, notConnected.words)
      const file = await within(client.download(mediaId), downloadMs).catch(() => {
        throw new ChannelError('transient', null, 'The file could not be fetched from WhatsApp.')
      })
      if (!file) throw new ChannelError('transient', null, 'WhatsApp does not have the file at hand.')
      if (file.bytes.length > limitBytes)
        throw new ChannelError('content', null, 'The file is larger than allowed.')
      return { ...file, bytes: Buffer.from(file.bytes) }
    },
    async uploadMedia(line, file) {
      if (!dataDir) throw new ChannelError('content', null, 'There is no place here to keep a file.')
      return keepFile(folderOf(line.id), file, clock.now())
    },
    getProfile: only('The profile of a linked device is changed on its phone.'),
    setProfile: only('The profile of a linked device is changed on its phone.'),
    // There are none, and that is the whole list.
    async *listTemplates() {},
    createTemplate: only(noTemplates),
    editTemplate: only(noTemplates),
    deleteTemplate: only(noTemplates),
    async check(line) {
      const name = 'linked device'
      if (!dataDir || devices.kept(line.id))
        return [{ name, ok: true, detail: 'Its pairing says how it stands.' }]
      const cure = `POST /api/channels/${line.id}/pairing, and scan the code with the phone.`
      return [{ name, ok: false, detail: 'It is not paired on this machine.', cure }]
    },
    explain: (code) => ({
      class: 'content',
      words: `The linked device refused the message (${code}).`,
      cure: 'Look at the chat on the phone, and write there if it stands.',
    }),
    ...(dataDir && { devices }),
    async close() {
      await Promise.all([...sessions.keys()].map((id) => end(id, 'stop')))
    },
  }
}

const noTemplates = 'Templates are of the Cloud API; a linked device has none.'

const only = (words: string) => async (): Promise<never> => {
  throw new ChannelError('content', null, words)
}

/** Events of a device, as `hear` gathers them, told as JSON. */
function parse(body: unknown): Inbound[] {
  const all = Array.isArray(body) && body.length > 0 ? body : [body]
  return all.flatMap((one) => {
    try {
      return parseTold(one as Told)
    } catch {
      return [unreadable(one, 'not an event of a linked device')]
    }
  })
}
