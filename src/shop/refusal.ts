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

type Issue = { path: readonly PropertyKey[]; message: string; code?: string | undefined; keys?: string[] }

/** The errors of a failed zod check, one a field; an unknown field is named by itself and not by its parent. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  const errors = issues.flatMap(({ path, message, code, keys }) =>
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
