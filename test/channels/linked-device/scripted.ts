// The library's side of a linked device: does what a test tells it, and keeps what it was asked.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { DevicePorts, Inbound, Line, Outgoing, Pairing } from '../../../src/channels/channel.ts'
import type {
  Client,
  ClientEvent,
  ClientOptions,
  DeviceFact,
  DeviceMessage,
} from '../../../src/channels/linked-device/client.ts'
import { createLinkedDevice } from '../../../src/channels/linked-device/index.ts'
import { quietLog } from '../../support/log.ts'

export const now = new Date('2026-11-26T10:00:00Z')
export const line: Line = {
  id: '0192aaaa-0000-7000-8000-000000000001',
  number: 'phone-1',
  account: 'phone-1',
  baseUrl: 'https://web.whatsapp.com',
  token: '',
  secrets: [],
  userIdField: 'recipient',
}

export const maria = { phone: '306900000001@c.us', lid: '55500000000001@lid' }

export const message = (over: Partial<DeviceMessage> = {}): DeviceMessage => ({
  id: `false_${maria.phone}_3EB0AA`,
  key: '3EB0AA',
  fromMe: false,
  chat: maria.phone,
  type: 'chat',
  body: 'Καλημέρα, έχετε το μπλε;',
  timestamp: 1_795_687_190,
  hasMedia: false,
  ...over,
})

export const outgoing = (over: Partial<Outgoing> = {}): Outgoing => ({
  id: '0192bbbb-0000-7000-8000-000000000001',
  to: { kind: 'phone', value: '+306900000001' },
  reply: { type: 'text', text: 'Ναι, το έχουμε.' },
  ...over,
})

type Scripted = Client & { calls: unknown[][]; tell(event: ClientEvent): void; over: boolean }
type Script = Partial<{ [K in keyof Client]: (...args: Parameters<Client[K]>) => unknown }>

/** Resolves once everything that waits for nothing but promises and files is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** A channel whose clients do as `script` says; what it leaves out succeeds and says nothing. */
export function device(t: TestContext, script: Script = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'kalathi-device-'))
  t.after(() => rmSync(dataDir, { recursive: true, force: true }))
  const clients: Scripted[] = []
  const facts: Inbound[] = []
  const pairings: Pairing[] = []
  const pauses: number[] = []

  function createClient({ onEvent }: ClientOptions): Client {
    const calls: unknown[][] = []
    const method =
      (name: keyof Client, usually?: unknown) =>
      async (...args: unknown[]): Promise<never> => {
        calls.push([name, ...args])
        const told = script[name] as ((...args: unknown[]) => unknown) | undefined
        return (told ? await told(...args) : usually) as never
      }
    const client: Scripted = {
      calls,
      over: false,
      tell: onEvent,
      start: method('start'),
      whoIs: method('whoIs', {}),
      find: method('find', null),
      send: method('send', message({ id: `true_${maria.phone}_3EB0BB`, key: '3EB0BB', fromMe: true })),
      download: method('download', null),
      seen: method('seen'),
      typing: method('typing'),
      recent: method('recent', []),
      memory: method('memory', 0),
      logout: method('logout'),
      async stop() {
        calls.push(['stop'])
        client.over = true
      },
    }
    clients.push(client)
    return client
  }

  const channel = createLinkedDevice({
    clock: { now: () => now },
    log: quietLog,
    dataDir,
    createClient,
    random: () => 0.5,
    pause: async (ms) => void pauses.push(ms),
  })
  const ports: DevicePorts = {
    onFacts: async (more) => void facts.push(...more),
    onPairing: (pairing) => void pairings.push(pairing),
    since: async () => null,
  }
  const devices = channel.devices!
  t.after(() => channel.close())
  return {
    channel,
    devices,
    dataDir,
    clients,
    facts,
    pairings,
    pauses,
    states: () => pairings.map((one) => one.state),
    last: () => clients.at(-1)!,
    open: (over: Partial<DevicePorts> = {}) => devices.open(line, { ...ports, ...over }, { fresh: false }),
    async ready(over: Partial<DevicePorts> = {}) {
      await devices.open(line, { ...ports, ...over }, { fresh: false })
      clients.at(-1)!.tell({ event: 'authenticated' })
      clients.at(-1)!.tell({ event: 'ready', phone: '306999999999' })
      await settled()
      return clients.at(-1)!
    },
    async happened(...all: DeviceFact[]) {
      for (const happened of all) clients.at(-1)!.tell({ event: 'happened', happened })
      await settled()
    },
  }
}
