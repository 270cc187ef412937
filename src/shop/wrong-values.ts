import { z } from 'zod'

/** What zod tells of a value that does not fit, as far as it is used here. */
type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['localeError']>>[0]

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  nan: 'no number',
}

const forms: Record<string, string> = {
  uuid: 'Should be an id.',
  guid: 'Should be an id.',
  email: 'Should be an e-mail address.',
  url: 'Should be a web address.',
  date: 'Should be a date such as "2026-11-25".',
  datetime: 'Should be a time with its offset, such as "2026-11-27T10:00:00+02:00".',
}

/**
 * What is wrong with a value, for people, where its schema says nothing of its own: what it should be, and not what
 * the library calls it. Undefined: the library's own words.
 */
function wrongValue(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input === undefined)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_format':
      return forms[issue.format] ?? 'Is not written as it should be.'
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options)
        : 'Fits none of the forms that it may have.'
    case 'invalid_key':
      return issue.issues[0]?.message
    default:
      return undefined
  }
}

function wrongKind(expected: string, missing: boolean): string {
  const kind = kinds[expected]
  if (missing) return kind ? `Is missing: it should be ${kind}.` : 'Is missing.'
  return kind ? `Should be ${kind}.` : 'Is not what it should be.'
}

/** The values that somebody may write; what is left out is no value. */
function oneOf(values: readonly unknown[]): string {
  const said = values.filter((one) => one !== undefined).map((one) => JSON.stringify(one))
  return said.length === 1 ? `Should be ${said[0]}.` : `Should be one of ${said.join(', ')}.`
}

/** Of a whole number past what JSON carries exactly. */
export const tooLarge = 'Is too large: a whole number may have 15 digits.'

type Bound = { origin: string; inclusive?: boolean | undefined }

function tooSmall({ origin, minimum, inclusive = true }: Bound & { minimum: number | bigint }): string {
  if (origin === 'string')
    return Number(minimum) <= 1 ? 'Should not be empty.' : `Should have ${minimum} characters or more.`
  if (origin === 'array' || origin === 'set')
    return Number(minimum) <= 1 ? 'Should not be empty.' : `Should have ${minimum} or more.`
  if (origin === 'int') return tooLarge
  return inclusive ? `Should be ${minimum} or more.` : `Should be more than ${minimum}.`
}

function tooBig({ origin, maximum, inclusive = true }: Bound & { maximum: number | bigint }): string {
  if (origin === 'int') return tooLarge
  if (origin === 'string') return `Should have ${maximum} characters at most.`
  if (origin === 'array' || origin === 'set') return `Should have ${maximum} at most.`
  return inclusive ? `Should be ${maximum} at most.` : `Should be less than ${maximum}.`
}

// For the whole process: whoever checks what somebody sent gives these words.
z.config({ localeError: (issue) => wrongValue(issue) ?? null })
