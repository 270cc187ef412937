import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { createAccounts } from '../../src/accounts/accounts.ts'
import type { ApiDeps } from '../../src/api/deps.ts'
import { registerApi } from '../../src/api/index.ts'
import { createLiveStreams } from '../../src/api/live-streams.ts'
import { onError } from '../../src/api/problem.ts'
import { longestParam } from '../../src/api/shapes.ts'
import type { BusinessProfile, Channel } from '../../src/channels/channel.ts'
import { ChannelError } from '../../src/channels/channel.ts'
import { openSealer } from '../../src/db/secrets.ts'
import { noWake } from '../../src/events/wake.ts'
import type { Flow } from '../../src/flows/flow.ts'
import { newId } from '../../src/ids.ts'
import { createShopCache } from '../../src/shop/cache.ts'
import { ensureFirstNumber } from '../../src/shop/first-number.ts'
import { createNumbersCache } from '../../src/shop/numbers-cache.ts'
import { defaultSettings } from '../../src/shop/settings.ts'
import { createStores } from '../../src/stores/registry.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

export const token = 'a-token-of-the-test-with-32-letters'
export const now = new Date('2026-11-21T10:00:00Z')

const shop = {
  name: 'Πηλός & Ελιά',
  timeZone: 'Europe/Athens',
  country: 'GR',
  locale: 'el',
  currency: 'EUR',
}

const greeting: Flow<{ at: string }> = {
  name: 'greeting',
  version: 1,
  bid: () => 'no',
  start: () => ({ at: 'start' }),
  step: (state) => ({ state, effects: [] }),
  copy: {
    en: { hello: 'Hello{% if name %} {{ name }}{% endif %}', bye: 'Bye' },
    el: { hello: 'Γεια σας', bye: 'Αντίο' },
  },
  settings: { delayMinutes: 5, days: ['mon'], note: null },
}

// What JSON.parse gives: a test says what it expects by comparing.
type Answer = { status: number; body: ReturnType<typeof JSON.parse>; headers: Record<string, unknown> }

export type TestApi = {
  app: FastifyInstance
  deps: ApiDeps
  profile: { value: BusinessProfile; away: boolean; refuse: string | null }
  call(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer>
}

/** The API over a database of its own, with one virtual number. Takes itself down with the test. */
export async function testApi(t: TestContext, over: Partial<ApiDeps> = {}): Promise<TestApi> {
  const { sql } = await testDatabase(t)
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-api-'))
  t.after(() => rm(dataDir, { recursive: true, force: true }))
  const sealer = await openSealer(dataDir)
  await ensureFirstNumber(
    { sql, sealer, newId },
    { whatsapp: undefined, messagesPerSecond: 80, shop },
    virtualNumber,
  )
  const numbers = createNumbersCache({ sql, sealer, log: quietLog, environment: undefined })
  await numbers.refresh()
  const defaults = defaultSettings(shop)
  const profile = {
    value: { about: 'Κεραμικά' } as BusinessProfile,
    away: false,
    refuse: null as string | null,
  }
  const live = createLiveStreams({ sql, log: quietLog })
  t.after(() => live.close())
  const deps: ApiDeps = {
    sql,
    clock: { now: () => now },
    newId,
    log: quietLog,
    wake: noWake,
    dataDir,
    apiToken: token,
    publicUrl: 'http://localhost:3000',
    defaults,
    flows: [greeting],
    shop: createShopCache({ sql, defaults }),
    numbers,
    channels: { 'cloud-api': profileOnly(profile) },
    stores: createStores(),
    sealer,
    accounts: createAccounts({
      sql,
      newId,
      publicUrl: 'http://localhost:3000',
      secret: sealer.derive('sessions'),
    }),
    live,
    ...over,
  }
  const app = Fastify({
    routerOptions: { maxParamLength: longestParam },
    frameworkErrors: onError(quietLog),
  })
  registerApi(app, deps)
  t.after(() => app.close())
  return {
    app,
    deps,
    profile,
    async call(method, path, body) {
      const response = await app.inject({
        method,
        url: path,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const json = /json/.test(String(response.headers['content-type']))
      return {
        status: response.statusCode,
        body: json ? response.json() : response.body,
        headers: response.headers,
      }
    },
  }
}

export const virtualNumber = {
  baseUrl: 'http://127.0.0.1:4010/v25.0',
  number: '700000000000001',
  account: '800000000000001',
  token: 'virtual-access-token',
  appSecret: 'virtual-app-secret',
  verifyToken: 'virtual-verify-token',
  displayPhone: '+30 210 000 0001',
}

// Only the profile is asked for here; whatever else is called is a mistake and throws.
function profileOnly(state: TestApi['profile']): Channel {
  return {
    async getProfile() {
      if (state.away) throw new ChannelError('transient', null, 'away')
      return state.value
    },
    async setProfile(_line: unknown, profile: BusinessProfile) {
      if (state.refuse) throw new ChannelError('content', 100, state.refuse)
      state.value = { ...state.value, ...profile }
    },
  } as unknown as Channel
}
