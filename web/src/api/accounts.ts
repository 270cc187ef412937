import { queryOptions } from '@tanstack/react-query'
import { ApiError, api } from './client.ts'
import { keys } from './keys.ts'

type Role = 'admin' | 'marketer' | 'agent'
export type Me = {
  user: { id: string; name: string; email: string; role: Role; locale: string; twoFactor: boolean }
  rights: string[]
}

/** Who is signed in; null: nobody is. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: () =>
    api<Me>('GET', '/me').catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) return null
      throw error
    }),
  staleTime: 60_000,
})

/** Whether the shop still waits for its first admin. */
export const setupQuery = queryOptions({
  queryKey: keys.setup,
  queryFn: () => api<{ needed: boolean }>('GET', '/setup'),
})

/** Resolves with whether the second factor is still to be given. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await api<{ twoFactorRedirect?: boolean }>('POST', '/auth/sign-in/email', {
    email,
    password,
  })
  return answer.twoFactorRedirect === true
}

export const verifySecondFactor = (code: string) => api('POST', '/auth/two-factor/verify-totp', { code })
export const signOut = () => api('POST', '/auth/sign-out', {})

export type NewAccount = { token: string; name: string; email?: string; password: string; locale: string }
export const setUp = (account: NewAccount) => api('POST', '/setup', account)
export const acceptInvitation = (account: NewAccount) => api('POST', '/invitations/accept', account)
export const resetPassword = (token: string, newPassword: string) =>
  api('POST', '/auth/reset-password', { token, newPassword })
