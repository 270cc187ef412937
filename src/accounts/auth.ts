import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Sql } from '../db/client.ts'
import { drizzleOver } from '../db/drizzle.ts'
import * as schema from '../db/schema/accounts.ts'
import type { NewId } from '../ids.ts'
import { spendCode } from './used-codes.ts'

const day = 86_400
const secondStep = '/two-factor/verify-totp'

/** What asked for a session: its path, and what was sent there. */
type Asked = { path?: string; body?: { code?: unknown } } | null

/** The library knows a code that is right, and not one that was used. A session is the first that it makes of it. */
async function refuseUsedCode(sql: Sql, userId: string, asked: Asked): Promise<void> {
  if (asked?.path !== secondStep) return
  if (!(await spendCode({ sql }, userId, String(asked.body?.code)))) throw new APIError('UNAUTHORIZED')
}

export type AuthOptions = { sql: Sql; newId: NewId; secret: string; publicUrl: string; secure: boolean }

/**
 * Sign-in with e-mail and password, sessions of 30 days that are prolonged once a day. Nobody signs up: accounts
 * come from the links of set-up and invitations. `secure`: cookies that a browser returns over HTTPS alone. Origins and attempts are
 * checked by the API before a request comes here.
 */
export const createAuth = ({ sql, newId, secret, publicUrl, secure }: AuthOptions) =>
  betterAuth({
    appName: 'Kalathi',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(drizzleOver(sql), {
      provider: 'pg',
      schema: {
        user: schema.users,
        session: schema.sessions,
        account: schema.signInMethods,
        verification: schema.verifications,
        twoFactor: schema.secondFactors,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        locale: { type: 'string', input: false },
        disabled: { type: 'boolean', input: false },
      },
    },
    databaseHooks: {
      session: { create: { before: (session, at) => refuseUsedCode(sql, session.userId, at) } },
    },
    plugins: [twoFactor({ issuer: 'Kalathi', twoFactorCookieMaxAge: 10 * 60 })],
    session: { expiresIn: 30 * day, updateAge: day },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'kalathi',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      disableCSRFCheck: true,
      disableOriginCheck: true,
      database: { generateId: () => newId() },
    },
  })
