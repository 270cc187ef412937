import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type * as shapes from '../../../src/api/account-shapes.ts'
import { ApiError, api, queryOf } from './client.ts'
import { keys } from './keys.ts'

export const roles = ['agent', 'marketer', 'admin'] as const
export type Role = (typeof roles)[number]
export type Me = z.infer<typeof shapes.me>
export type User = z.infer<typeof shapes.user>
export type Session = z.infer<typeof shapes.session>
export type Invitation = z.infer<typeof shapes.invitation>
export type AccountLink = z.infer<typeof shapes.link>
export type AuditEntry = z.infer<typeof shapes.auditEntry>
type SecondFactor = z.infer<typeof shapes.secondFactor>

const askWhoIAm = () =>
  api<Me>('GET', '/me').catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  })

/** Who is signed in; null: nobody is. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  async queryFn({ client }) {
    const me = await askWhoIAm()
    // Perhaps by the cookie of a session in whose place another has come meanwhile, as with a second factor.
    return me ?? (client.getQueryData(keys.me) ? askWhoIAm() : null)
  },
  staleTime: 60_000,
})

/** Whether the shop still waits for its first admin. */
export const setupQuery = queryOptions({
  queryKey: keys.setup,
  queryFn: () => api<{ needed: boolean; mail: boolean }>('GET', '/setup'),
})

/** Resolves with whether the second factor is still to be given. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await api<{ twoFactorRedirect?: boolean }>('POST', '/auth/sign-in/email', {
    email,
    password,
  })
  return answer.twoFactorRedirect === true
}

/** By six digits of the app, or else a recovery code. */
export const verifySecondFactor = (code: string) =>
  api('POST', `/auth/two-factor/verify-${/^\d{6}$/.test(code) ? 'totp' : 'backup-code'}`, { code })
export const signOut = () => api('POST', '/auth/sign-out', {})

export type NewAccount = { token: string; name: string; email?: string; password: string; locale: string }
export const setUp = (account: NewAccount) => api('POST', '/setup', account)
export const acceptInvitation = (account: NewAccount) => api('POST', '/invitations/accept', account)
export const resetPassword = (token: string, newPassword: string) =>
  api('POST', '/auth/reset-password', { token, newPassword })
export const askForReset = (email: string) => api('POST', '/auth/forget-password', { email })

export type ProfilePatch = { name?: string; locale?: string; password?: { current: string; new: string } }
export const changeMe = (patch: ProfilePatch) => api<Me>('PATCH', '/me', patch)
export const beginSecondFactor = (password: string) =>
  api<SecondFactor>('POST', '/me/two-factor', { password })
export const endSecondFactor = (password: string) => api('DELETE', '/me/two-factor', { password })

type Listed<T> = { items: T[] }
export const sessionsQuery = queryOptions({
  queryKey: keys.sessions,
  queryFn: () => api<Listed<Session>>('GET', '/me/sessions'),
})
export const endSession = (id: string) => api('DELETE', `/me/sessions/${id}`)
export const endOtherSessions = () => api<{ ended: number }>('DELETE', '/me/sessions')

export const usersQuery = queryOptions({
  queryKey: keys.users,
  queryFn: () => api<Listed<User>>('GET', '/users'),
})
export const changeUser = (id: string, patch: { role?: Role; disabled?: boolean; twoFactor?: false }) =>
  api<User>('PATCH', `/users/${id}`, patch)
export const removeUser = (id: string) => api('DELETE', `/users/${id}`)
export const resetOf = (id: string) => api<AccountLink>('POST', `/users/${id}/password-reset`)

export const invitationsQuery = queryOptions({
  queryKey: keys.invitations,
  queryFn: () => api<Listed<Invitation>>('GET', '/invitations'),
})
export const invite = (email: string, role: Role) => api<AccountLink>('POST', '/invitations', { email, role })
export const withdraw = (id: string) => api('DELETE', `/invitations/${id}`)

export const auditKinds = ['accounts', 'shoppers', 'campaigns', 'content', 'settings'] as const
export type AuditKind = (typeof auditKinds)[number]
type AuditAsked = { userId: string; kind: AuditKind | ''; changes: boolean }

export const auditQuery = (asked: AuditAsked) =>
  infiniteQueryOptions({
    queryKey: [...keys.audit, asked],
    queryFn: ({ pageParam }) =>
      api<Listed<AuditEntry> & { next: string | null }>(
        'GET',
        `/audit${queryOf({ limit: 50, cursor: pageParam, userId: asked.userId, kind: asked.kind, changes: String(asked.changes) })}`,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
