/** What one check found. `unknown`: it could not be asked, or does not apply, and `detail` says why. */
export type Finding = { name: string; state: 'ok' | 'failed' | 'unknown'; detail: string; cure?: string }

export const ok = (name: string, detail: string): Finding => ({ name, state: 'ok', detail })
export const unknown = (name: string, detail: string): Finding => ({ name, state: 'unknown', detail })
export const failed = (name: string, detail: string, cure: string): Finding => ({
  name,
  state: 'failed',
  detail,
  cure,
})

/** What an error may say in public: its code. Messages of drivers quote addresses, and addresses hold passwords. */
export function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; depth++) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string') return code
    at = at.cause ?? (at instanceof AggregateError ? at.errors[0] : undefined)
  }
  return error instanceof Error ? error.name : 'unknown error'
}
