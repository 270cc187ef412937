import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Channel } from './channel.ts'
import { createCloudApi } from './cloud-api/index.ts'
import { createLinkedDevice } from './linked-device/index.ts'

/**
 * What any channel may need. `connections` and `timeoutMs` bound the requests to its provider; `dataDir` is where
 * devices of ours keep their sessions: without it none is opened.
 */
export type ChannelOptions = {
  clock: Clock
  connections?: number
  timeoutMs?: number
  log?: Log
  dataDir?: string
}

/** Every channel there is, by the name that the database keeps. A new one is a folder and a line here. */
const factories = {
  'cloud-api': createCloudApi,
  'linked-device': createLinkedDevice,
} satisfies Record<string, (options: ChannelOptions) => Channel>

export type ChannelName = keyof typeof factories

/** One instance of each channel. The caller closes them. */
export function createChannels(options: ChannelOptions): Record<ChannelName, Channel> {
  const channels = Object.entries(factories).map(([name, create]) => [name, create(options)])
  return Object.fromEntries(channels)
}
