import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Sql } from '../db/client.ts'
import { drizzleOver } from '../db/drizzle.ts'
import * as schema from '../db/schema/accounts.ts'
import type { NewId } from '../ids.ts'

const day = 86_400

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
