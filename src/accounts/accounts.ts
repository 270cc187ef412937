import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { createAuth } from './auth.ts'

type Auth = ReturnType<typeof createAuth>

export type Person = {
  id: string
  name: string
  email: string
  role: string
  locale: string
  twoFactor: boolean
  /** The id of the session by which they came. */
  session: string
}

/** Who is signed in, and the ways in and out. `secure`: whether the request came over HTTPS. */
export type Accounts = {
  /** Undefined: nobody, or somebody who was disabled. Takes the request's cookie. */
  whoIs(cookie: string, secure: boolean): Promise<Person | undefined>
  /** Answers with the library's own response, its cookies included. */
  handle(request: Request, secure: boolean): Promise<Response>
}

type Options = { sql: Sql; newId: NewId; secret: string; publicUrl: string }

/** Loads what signs people in when the first of them comes: a server that only scripts talk to need not hold it. */
export function createAccounts(options: Options): Accounts {
  const made = new Map<boolean, Promise<Auth>>()
  const auth = (secure: boolean) => {
    const found =
      made.get(secure) ?? import('./auth.ts').then((one) => one.createAuth({ ...options, secure }))
    made.set(secure, found)
    return found
  }
  return {
    async whoIs(cookie, secure) {
      const api = (await auth(secure)).api
      const found = await api.getSession({ headers: new Headers({ cookie }) })
      if (!found || found.user.disabled) return undefined
      const { id, name, email, role, locale, twoFactorEnabled } = found.user
      const twoFactor = twoFactorEnabled === true
      return {
        id,
        name,
        email,
        role: role ?? '',
        locale: locale ?? 'en',
        twoFactor,
        session: found.session.id,
      }
    },
    handle: async (request, secure) => (await auth(secure)).handler(request),
  }
}
