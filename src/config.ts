import { resolve } from 'node:path'
import { z } from 'zod'
import { isCountry, isCurrency } from './shop/known-codes.ts'

const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional()

const url = (schemes: string[], name: string) =>
  optional.refine((value) => value === undefined || schemes.some((scheme) => hasScheme(value, scheme)), {
    message: `should be a ${name} address such as ${schemes[0]}://host`,
  })

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, `should be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, {
      message: `should be a whole number from ${from} to ${to}`,
    })

const schema = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(['https', 'http'], 'web'),
  DATA_DIR: z.string().min(1, 'should be a folder').default('.data'),
  DATABASE_URL: url(['postgres', 'postgresql'], 'Postgres'),
  REDIS_URL: url(['redis', 'rediss'], 'Redis'),
  ROLE: z.enum(['all', 'web', 'worker'], 'should be all, web or worker').default('all'),
  API_TOKEN: optional.refine((value) => value === undefined || value.length >= 32, {
    message: 'should be at least 32 characters',
  }),
  SETUP_TOKEN: optional.refine((value) => value === undefined || value.length >= 16, {
    message: 'should be at least 16 characters',
  }),
  SECRET_KEY: optional.refine((value) => value === undefined || Buffer.from(value, 'base64').length === 32, {
    message: 'should be 32 bytes in base64, such as openssl rand -base64 32 gives',
  }),
  SMTP_URL: url(['smtp', 'smtps'], 'mail server'),
  MAIL_FROM: optional,
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'should be fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
  SHOP_NAME: optional,
  SHOP_TIMEZONE: z
    .string()
    .refine(isTimeZone, { message: 'should be an IANA time zone such as Europe/Athens' })
    .default('Europe/Athens'),
  SHOP_COUNTRY: z
    .string()
    .refine(isCountry, 'should be the two capital letters of a country that has phones, such as GR')
    .default('GR'),
  SHOP_LOCALE: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'should be a language such as el, hu or en')
    .default('el'),
  SHOP_CURRENCY: z
    .string()
    .refine(isCurrency, 'should be the three capital letters of a currency such as EUR')
    .default('EUR'),
  WHATSAPP_PHONE_NUMBER_ID: optional.refine((value) => value === undefined || /^\d+$/.test(value), {
    message: "should be the digits of Meta's phone number ID",
  }),
  WHATSAPP_BUSINESS_ACCOUNT_ID: optional,
  WHATSAPP_ACCESS_TOKEN: optional,
  WHATSAPP_APP_SECRET: optional,
  WHATSAPP_VERIFY_TOKEN: optional,
  WHATSAPP_GRAPH_URL: url(['https', 'http'], 'web'),
  WHATSAPP_MESSAGES_PER_SECOND: whole(1, 1000).default(80),
  SHOPIFY_WEBHOOK_SECRET: optional,
  SHOPIFY_STORE_URL: url(['https', 'http'], 'web'),
  SHOPIFY_ACCESS_TOKEN: optional,
  WOOCOMMERCE_WEBHOOK_SECRET: optional,
  WOOCOMMERCE_STORE_URL: url(['https', 'http'], 'web'),
  WOOCOMMERCE_CONSUMER_KEY: optional,
  WOOCOMMERCE_CONSUMER_SECRET: optional,
  IMPORT_MAX_MB: whole(1, 100_000).default(1024),
  SAMPLE_DATA: z.enum(['auto', 'off'], 'should be auto or off').default('auto'),
})

/** The first Cloud API number, when the environment names one. */
export type WhatsAppConfig = {
  phoneNumberId: string
  businessAccountId: string
  accessToken: string
  appSecret: string
  verifyToken: string
  graphUrl: string
  messagesPerSecond: number
}

/** A store: the secret of its webhooks, and how its API is asked. Either may be without the other. */
type StoreConfig = {
  webhookSecret: string | undefined
  baseUrl: string | undefined
  credentials: Record<string, string>
}

export type Config = Readonly<{
  port: number
  /** Whether PORT was given: a worker then listens too, for its health and metrics alone. */
  portGiven: boolean
  host: string
  publicUrl: string | undefined
  dataDir: string
  databaseUrl: string | undefined
  redisUrl: string | undefined
  role: 'all' | 'web' | 'worker'
  apiToken: string | undefined
  setupToken: string | undefined
  /** Seals what is secret in the database; undefined: the key is in DATA_DIR. */
  secretKey: string | undefined
  /** Where mail leaves; undefined: links are shown to be copied. */
  mail: Readonly<{ smtpUrl: string; from: string }> | undefined
  logLevel: string
  shop: Readonly<{ name: string; timeZone: string; country: string; locale: string; currency: string }>
  /** Unset: virtual WhatsApp. */
  whatsapp: Readonly<WhatsAppConfig> | undefined
  messagesPerSecond: number
  /** By its name in the registry, what the environment says of a store. */
  stores: Readonly<Record<string, Readonly<StoreConfig>>>
  sampleData: 'auto' | 'off'
  /** How large an uploaded list may be, in bytes. */
  importMaxBytes: number
  /** Whether npm runs us: it does not pass signals on, so it is watched. */
  startedByNpm: boolean
  /** Whether `npm start` runs us: it builds the dashboard where that is missing or stale. */
  buildsDashboard: boolean
}>

/** The environment is not usable; `message` is the one line to print. Values are never in it. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/**
 * Reads the environment once. The only reader of `process.env`.
 * @throws ConfigError naming the variable and what it should be.
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  // An empty variable means unset: compose files and shells cannot easily unset one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new ConfigError(`${issue.path.join('.')} ${issue.message}.`)
  }
  const value = parsed.data
  return Object.freeze({
    port: value.PORT,
    portGiven: given.PORT !== undefined,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ''),
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    role: value.ROLE,
    apiToken: value.API_TOKEN,
    setupToken: value.SETUP_TOKEN,
    secretKey: value.SECRET_KEY,
    mail: mail(value),
    logLevel: value.LOG_LEVEL,
    shop: Object.freeze({
      name: value.SHOP_NAME ?? 'Kalathi',
      timeZone: value.SHOP_TIMEZONE,
      country: value.SHOP_COUNTRY,
      locale: value.SHOP_LOCALE,
      currency: value.SHOP_CURRENCY,
    }),
    whatsapp: whatsapp(value),
    messagesPerSecond: value.WHATSAPP_MESSAGES_PER_SECOND,
    stores: stores(value),
    sampleData: value.SAMPLE_DATA,
    importMaxBytes: value.IMPORT_MAX_MB * 1024 * 1024,
    startedByNpm: env.npm_lifecycle_event !== undefined,
    buildsDashboard: env.npm_lifecycle_event === 'start',
  })
}

function mail({ SMTP_URL: smtpUrl, MAIL_FROM: from }: z.infer<typeof schema>): Config['mail'] {
  if (smtpUrl && !from)
    throw new ConfigError('MAIL_FROM is missing: SMTP_URL is set, and letters need a sender.')
  return smtpUrl && from ? { smtpUrl, from } : undefined
}

function whatsapp(value: z.infer<typeof schema>): WhatsAppConfig | undefined {
  const needed = [
    'WHATSAPP_PHONE_NUMBER_ID',
    'WHATSAPP_BUSINESS_ACCOUNT_ID',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
  ] as const
  const set = needed.filter((name) => value[name] !== undefined)
  if (set.length === 0) return undefined
  const missing = needed.find((name) => value[name] === undefined)
  if (missing) throw new ConfigError(`${missing} is missing: ${set[0]} is set, and a number needs all five.`)
  return {
    phoneNumberId: value.WHATSAPP_PHONE_NUMBER_ID!,
    businessAccountId: value.WHATSAPP_BUSINESS_ACCOUNT_ID!,
    accessToken: value.WHATSAPP_ACCESS_TOKEN!,
    appSecret: value.WHATSAPP_APP_SECRET!,
    verifyToken: value.WHATSAPP_VERIFY_TOKEN!,
    graphUrl: (value.WHATSAPP_GRAPH_URL ?? 'https://graph.facebook.com/v25.0').replace(/\/+$/, ''),
    messagesPerSecond: value.WHATSAPP_MESSAGES_PER_SECOND,
  }
}

/** An address without what opens it, or the other way round, is a half-finished set-up: said now, and not at the first request. */
function stores(value: z.infer<typeof schema>): Record<string, StoreConfig> {
  const read = (prefix: 'SHOPIFY' | 'WOOCOMMERCE', names: Record<string, keyof typeof value>) => {
    const urlName = `${prefix}_STORE_URL` as const
    const all = [urlName, ...Object.values(names)]
    const set = all.filter((name) => value[name] !== undefined)
    const missing = all.find((name) => value[name] === undefined)
    if (set.length > 0 && missing)
      throw new ConfigError(
        `${missing} is missing: ${set[0]} is set, and a store's API needs ${all.join(', ')}.`,
      )
    const credentials = Object.entries(names).flatMap(([key, name]) => {
      const given = value[name]
      return typeof given === 'string' ? [[key, given]] : []
    })
    return {
      webhookSecret: value[`${prefix}_WEBHOOK_SECRET`],
      baseUrl: value[urlName]?.replace(/\/+$/, ''),
      credentials: Object.fromEntries(credentials),
    }
  }
  return {
    shopify: read('SHOPIFY', { accessToken: 'SHOPIFY_ACCESS_TOKEN' }),
    woocommerce: read('WOOCOMMERCE', {
      consumerKey: 'WOOCOMMERCE_CONSUMER_KEY',
      consumerSecret: 'WOOCOMMERCE_CONSUMER_SECRET',
    }),
  }
}

function hasScheme(value: string, scheme: string): boolean {
  return value.startsWith(`${scheme}://`) && URL.canParse(value)
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
