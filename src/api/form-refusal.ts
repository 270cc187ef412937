import { invalidProblem, Problem } from './problem.ts'

/**
 * What is wrong with a form, where it is the form's fault. What the disk throws names a system call and is ours.
 * `fields`: what the form may have, in words.
 */
export function formRefusal(error: unknown, fields: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem || 'syscall' in error) return error
  switch ((error as { code?: string }).code) {
    case 'FST_FILES_LIMIT':
      return invalidProblem([{ path: 'file', message: 'Send one file at a time.' }])
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Problem(413, 'The file is too large. Split it into several.')
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new Problem(413, `The form has too many fields. Send ${fields}.`)
    case 'FST_INVALID_JSON_FIELD_ERROR':
      return new Problem(400, 'A field of the form says that it is JSON, and is not.')
    case 'FST_PROTO_VIOLATION':
      return new Problem(400, 'A field of the form has a name that no field may have.')
    default:
      return new Problem(400, 'The form breaks off. Send it once more.')
  }
}
