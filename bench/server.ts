import { fileURLToPath } from 'node:url'
import packages from '../package.json' with { type: 'json' }
import { account, numbers, secrets } from './meta.ts'
import { freePort, type Running, start, untilReady } from './processes.ts'
import { shopifySecret } from './shopify.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
// As `npm start` does: with what was compiled at an earlier start, without which the server weighs 20 MB more.
const runner = fileURLToPath(new URL('../run.mjs', import.meta.url))
const bare = fileURLToPath(new URL('./bare/main.ts', import.meta.url))
export const apiToken = 'bench-api-token-0123456789abcdef0123456789'

export type Server = Running & { port: number }

type Options = {
  dataDir: string
  /** Unset: the embedded database and the queues on it. */
  databaseUrl?: string
  redisUrl?: string
  role?: 'all' | 'web'
  /** Where the generator takes sends; unset: virtual WhatsApp. */
  graphPort?: number
  /** What else it is told, by the environment. */
  env?: Record<string, string>
}

/** Kalathi as it ships, in a process of its own; ready when this resolves. `BENCH_NODE_OPTIONS` reaches it, for a profile. */
export async function startServer(options: Options): Promise<Server> {
  const port = await freePort()
  const server = start(process.execPath, [...nodeOptions(), runner, main], {
    ...memory,
    PORT: String(port),
    DATA_DIR: options.dataDir,
    LOG_LEVEL: 'warn',
    SAMPLE_DATA: options.graphPort === undefined ? 'auto' : 'off',
    API_TOKEN: apiToken,
    ROLE: options.role ?? 'all',
    SHOPIFY_WEBHOOK_SECRET: shopifySecret,
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...(options.graphPort === undefined ? {} : numberOf(options.graphPort)),
    ...options.env,
  })
  await untilReady(`http://127.0.0.1:${port}/readyz`, server)
  return { ...server, port }
}

/** As `npm start` has it: what stands in its environment, and what Node is told. */
const [memory, flags] = shipped(packages.scripts.start)

function shipped(command: string): [env: Record<string, string>, flags: string[]] {
  const words = command.split(' ')
  const node = words.indexOf('node')
  const env = words.slice(0, node).map((word) => word.split('=') as [string, string])
  return [Object.fromEntries(env), words.slice(node + 1, words.indexOf('run.mjs'))]
}

const nodeOptions = () => process.env.BENCH_NODE_OPTIONS?.split(' ').filter(Boolean) ?? flags

const graphUrl = (port: number) => `http://127.0.0.1:${port}/v25.0`

function numberOf(graphPort: number): Record<string, string> {
  return {
    WHATSAPP_PHONE_NUMBER_ID: numbers[0],
    WHATSAPP_BUSINESS_ACCOUNT_ID: account,
    WHATSAPP_ACCESS_TOKEN: secrets.accessToken,
    WHATSAPP_APP_SECRET: secrets.appSecret,
    WHATSAPP_VERIFY_TOKEN: secrets.verifyToken,
    WHATSAPP_GRAPH_URL: graphUrl(graphPort),
    WHATSAPP_MESSAGES_PER_SECOND: '1000',
  }
}

/** What a shop would have set up: a saved message that answers what the shoppers write, and more numbers. */
export async function setUpShop(server: Server, graphPort: number, extraNumbers: number): Promise<void> {
  await call(server, 'POST', 'quick-replies', {
    shortcut: 'delivery',
    title: { en: 'Delivery', el: 'Παράδοση' },
    text: {
      en: 'We deliver in two to three working days.',
      el: 'Παραδίδουμε σε δύο με τρεις εργάσιμες ημέρες.',
    },
    triggers: { en: ['delivery'], el: ['delivery'] },
  })
  for (const number of numbers.slice(1, 1 + extraNumbers)) {
    const input = {
      name: `Number ${number}`,
      number,
      account,
      baseUrl: graphUrl(graphPort),
      messagesPerSecond: 1000,
    }
    await call(server, 'POST', 'channels', { ...input, ...secrets })
  }
  // The door learns of new numbers at the next tick.
  await new Promise((resolve) => setTimeout(resolve, 2500))
}

/** Calls the API as a script would. @throws with what it answered, where that is no success */
export async function call<T>({ port }: Server, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiToken}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} /api/${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** The limit: the least that could be called the same work, see bare/main.ts. */
export async function startBare(options: { databaseUrl: string; graphPort?: number }): Promise<Server> {
  const port = await freePort()
  const server = start(process.execPath, [bare], {
    PORT: String(port),
    DATABASE_URL: options.databaseUrl,
    ...(options.graphPort === undefined ? {} : { GRAPH_URL: graphUrl(options.graphPort) }),
  })
  await untilReady(`http://127.0.0.1:${port}/readyz`, server)
  return { ...server, port }
}
