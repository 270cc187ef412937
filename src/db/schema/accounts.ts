import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

const created = () => instant('created_at').notNull().default(sql`clock_timestamp()`)
const updated = () => instant('updated_at').notNull().default(sql`clock_timestamp()`)

/** Who signs in to the dashboard. */
export const users = pgTable('users', {
  id: id(),
  name: text('name').notNull(),
  /** In lower case. */
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  /** admin, marketer or agent. */
  role: text('role').notNull().default('agent'),
  /** In which language the dashboard speaks to them. */
  locale: text('locale').notNull().default('en'),
  disabled: boolean('disabled').notNull().default(false),
  /** Whether signing in asks for a code too. */
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: created(),
  updatedAt: updated(),
})

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: created(),
    updatedAt: updated(),
  },
  (t) => [index('sessions_of_user').on(t.userId)],
)

/** By what a user proves who they are: the hash of a password, provider `credential`. */
export const signInMethods = pgTable(
  'sign_in_methods',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: created(),
    updatedAt: updated(),
  },
  (t) => [unique('sign_in_methods_once').on(t.userId, t.providerId)],
)

export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: created(),
    updatedAt: updated(),
  },
  (t) => [index('verifications_by_identifier').on(t.identifier)],
)

/** A second factor: what the codes are made from, and the recovery codes, both sealed by the library. */
export const secondFactors = pgTable(
  'second_factors',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: instant('locked_until'),
    /** When each code was used, RFC 3339 by the code: none opens twice. */
    usedCodes: jsonb('used_codes').notNull().default({}),
  },
  (t) => [unique('second_factors_once').on(t.userId)],
)

/** A link that does one thing once: kind `invitation` (email and role), or `password_reset` (user). Used ones are gone. */
export const accountLinks = pgTable('account_links', {
  id: id(),
  kind: text('kind').notNull(),
  /** Of the token in the link, SHA-256 in hex: the table opens nothing. */
  tokenHash: text('token_hash').notNull().unique(),
  /** Of whoever is invited, in lower case; one invitation each. */
  email: text('email').unique(),
  role: text('role'),
  /** Whose password is to be set; one link each. */
  userId: uuid('user_id')
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: instant('expires_at').notNull(),
  createdAt: created(),
})

/** Who changed or saw what. No phone, name or text: ids alone. Outlives the account that it names. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    /** Null: a script with the API token. */
    userId: uuid('user_id'),
    /** The route, such as `PATCH /contacts/:id`. */
    action: text('action').notNull(),
    /** The id that the route was asked for. */
    subject: text('subject'),
  },
  (t) => [index('audit_of_user').on(t.userId, t.id)],
)
