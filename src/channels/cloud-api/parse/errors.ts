import { isObject, list, number, object, words } from './read.ts'

/** The first error of a list that Meta puts into webhooks: `{code, title, message, error_data: {details}}`. */
export function firstError(errors: unknown): { code?: number; reason?: string } | undefined {
  const first = list(errors)[0]
  if (!isObject(first)) return undefined
  const code = number(first.code)
  const reason =
    words(object(first.error_data).details, 1024) ?? words(first.message, 1024) ?? words(first.title, 1024)
  return { ...(code !== undefined && { code }), ...(reason !== undefined && { reason }) }
}
