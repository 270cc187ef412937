import { tooLarge } from './wrong-values.ts'

/** What is wrong with one field; `path` as in `title.el` or `buttons.2`. The message is for people. */
export type FieldError = { path: string; message: string }

/** The answer of a change that may be refused: refusals are values, only faults are thrown. */
export type Changed<T> =
  | { ok: true; value: T }
  | { ok: false; reason: 'invalid'; errors: FieldError[] }
  | NotFound

export type NotFound = { ok: false; reason: 'not_found' }

export const notFound: NotFound = { ok: false, reason: 'not_found' }

export const invalid = (errors: FieldError[]): { ok: false; reason: 'invalid'; errors: FieldError[] } => ({
  ok: false,
  reason: 'invalid',
  errors,
})

/** What a zod check finds wrong. */
export type Issue = {
  path: readonly PropertyKey[]
  message: string
  code?: string | undefined
  keys?: string[]
  /** Of a value that fits none of several forms: what each of them finds wrong. */
  errors?: readonly (readonly Issue[])[]
  /** Of a name that may not be one: what is wrong with it. */
  issues?: readonly Issue[]
}

/** The errors of a failed zod check, one a field; an unknown field is named by itself and not by its parent. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  const errors = issues.flatMap(closer).flatMap(({ path, message, code, keys }) =>
    code === 'unrecognized_keys' && keys
      ? keys.map((key) => ({
          path: [...path, key].map(String).join('.'),
          message: 'This field is not known.',
        }))
      : [{ path: path.map(String).join('.'), message }],
  )
  // The field's own bound, where it has one, says more.
  const others = new Set(errors.flatMap(({ path, message }) => (message === tooLarge ? [] : [path])))
  return errors.filter(({ path, message }) => message !== tooLarge || !others.has(path))
}

/** Where a value has one of several forms but for what lies within it, what is wrong there; else the issue itself. */
function closer(issue: Issue): Issue[] {
  const { path, errors = [], issues: ofName } = issue
  if (issue.code === 'invalid_key' && ofName?.[0]) return [{ path, message: ofName[0].message }]
  const meant = errors.filter((form) => form.every((one) => one.path.length > 0))
  if (meant.length !== 1) return [issue]
  return meant[0]!.flatMap(closer).map((one) => ({ ...one, path: [...path, ...one.path] }))
}
